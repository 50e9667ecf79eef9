/**
 * What a person does inside the frame. Nothing in it leads anywhere: a link says where it would, and the keys
 * that belong to the window get there.
 */
interface FrameEvents {
  readonly onLink: (address: string) => void;
}

const linkUnder = (event: Event): Element | null =>
  // From another document, whose classes are not this window's: told by what it can do.
  event.target !== null && 'closest' in event.target && typeof event.target.closest === 'function'
    ? event.target.closest('a, .no-link')
    : null;

/** @returns a function that stops. */
export function guardFrame(frameDocument: Document, { onLink }: FrameEvents): () => void {
  const refuse = (event: Event) => {
    const link = linkUnder(event);
    if (link === null) return;
    event.preventDefault();
    if (event.type === 'click' || event.type === 'auxclick') onLink(link.getAttribute('href') ?? '');
  };
  const passOn = (event: KeyboardEvent) => {
    const isTheWindows =
      event.ctrlKey || event.metaKey || event.altKey || /^(?:F\d+|Escape)$/.test(event.key);
    // Copying and selecting are the frame's own.
    const isTheFrames = (event.ctrlKey || event.metaKey) && /^[ac]$/i.test(event.key);
    if (!isTheWindows || isTheFrames) return;
    const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
    const copy = new KeyboardEvent('keydown', {
      ...{ key, code, ctrlKey, metaKey, altKey, shiftKey, repeat },
      bubbles: true,
      cancelable: true,
    });
    if (!window.dispatchEvent(copy)) event.preventDefault();
  };
  const refused = ['click', 'auxclick', 'dragstart', 'submit'] as const;
  for (const type of refused) frameDocument.addEventListener(type, refuse, true);
  frameDocument.addEventListener('keydown', passOn);
  return () => {
    for (const type of refused) frameDocument.removeEventListener(type, refuse, true);
    frameDocument.removeEventListener('keydown', passOn);
  };
}
