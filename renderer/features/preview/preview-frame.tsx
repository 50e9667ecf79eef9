/**
 * The drawing in its sandbox: a frame without scripts, whose document is loaded once and then patched by this
 * window. React draws into it with a root of its own, so that a key stroke in the editor is painted before the
 * preview is worked on, and a long text never holds the typing up.
 */
import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import {
  languageTag,
  STOREFRONT_ROOT_ID,
  type StorefrontPage,
  storefrontPage,
} from '../../../shared/domain/storefront.ts';
import { guardFrame } from './harmless-frame.ts';

interface PreviewFrameProps {
  readonly page: StorefrontPage;
  /** The view, as React draws it; drawn again whenever it is another value. */
  readonly content: ReactNode;
  readonly name: string;
  readonly scale: number;
  readonly widthPx: number;
  readonly onLink: (address: string) => void;
  readonly onFailure: (reason: string) => void;
}

interface Drawn {
  readonly document: Document;
  readonly root: Root;
}

export function PreviewFrame({ page, content, name, scale, widthPx, onLink, onFailure }: PreviewFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [drawn, setDrawn] = useState<Drawn>();
  // Only what the first drawing had: a changed `srcdoc` would load the frame again.
  const [source] = useState(() => storefrontPage({ ...page, title: '' }));
  const events = useRef({ onLink, onFailure });
  events.current = { onLink, onFailure };

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let stop: (() => void) | undefined;
    const start = () => {
      const frameDocument = element.contentDocument;
      const place = frameDocument?.getElementById(STOREFRONT_ROOT_ID);
      if (frameDocument == null || place == null) return; // not ours yet
      stop?.();
      const container = frameDocument.createElement('div');
      place.replaceChildren(container);
      const root = createRoot(container, {
        onUncaughtError: (error) =>
          events.current.onFailure(error instanceof Error ? error.message : String(error)),
      });
      const unguard = guardFrame(frameDocument, { onLink: (address) => events.current.onLink(address) });
      stop = () => {
        unguard();
        // A root is not taken down in the middle of another one's work.
        setTimeout(() => root.unmount());
      };
      setDrawn({ document: frameDocument, root });
    };
    element.addEventListener('load', start);
    start();
    return () => {
      element.removeEventListener('load', start);
      stop?.();
    };
  }, []);

  useEffect(() => {
    if (drawn !== undefined) startTransition(() => drawn.root.render(content));
  }, [drawn, content]);

  const { language, title, theme, width } = page;
  useEffect(() => {
    if (drawn === undefined) return;
    const { documentElement } = drawn.document;
    documentElement.lang = languageTag(language);
    documentElement.dataset['theme'] = theme;
    documentElement.dataset['width'] = width;
    drawn.document.title = title;
  }, [drawn, language, title, theme, width]);

  return (
    <iframe
      ref={frame}
      title={name}
      sandbox="allow-same-origin"
      referrerPolicy="no-referrer"
      srcDoc={source}
      className="v-preview-frame"
      style={{ width: widthPx, height: `${100 / scale}%`, transform: `scale(${scale})` }}
    />
  );
}
