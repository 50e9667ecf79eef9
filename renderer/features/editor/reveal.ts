/** Brings a place of the form into view: whatever is folded around it opens first. */
import type { JsonPath } from '../../../shared/domain/json.ts';
import { elementId } from './editor-scope.ts';

type Listener = (place: JsonPath) => void;
const listeners = new Set<Listener>();

/** @returns a function that ends it. */
export function onReveal(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Scrolls the form and nothing around it, which `scrollIntoView` would. */
export function scrollTo(element: Element, block: 'start' | 'center'): void {
  const box = element.closest('.ed-form');
  if (box === null) return;
  const target = element.getBoundingClientRect();
  const view = box.getBoundingClientRect();
  const isInView = target.top >= view.top && target.bottom <= view.bottom;
  if (block === 'center' && isInView) return;
  const room = block === 'start' ? 8 : Math.max(8, (view.height - target.height) / 2);
  box.scrollTop += target.top - view.top - room;
}

export function showSection(id: string): void {
  const section = document.getElementById(`section-${id}`);
  if (section !== null) scrollTo(section, 'start');
}

/**
 * @param focus asked once the field is there; the nearest enclosing field is taken where the place has none.
 */
export function reveal(place: JsonPath, focus: (name: string) => void): void {
  for (const listener of listeners) listener(place);
  // Items that opened are on the screen in the next frame.
  requestAnimationFrame(() => {
    for (let depth = place.length; depth > 0; depth -= 1) {
      const at = place.slice(0, depth);
      const element = document.querySelector(`[data-path="${CSS.escape(elementId(at))}"]`);
      if (element === null) continue;
      scrollTo(element, 'center');
      focus(at.join('.'));
      element.toggleAttribute('data-shown', true);
      setTimeout(() => element.toggleAttribute('data-shown', false), 1200);
      return;
    }
  });
}
