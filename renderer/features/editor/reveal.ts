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
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      focus(at.join('.'));
      element.toggleAttribute('data-shown', true);
      setTimeout(() => element.toggleAttribute('data-shown', false), 1200);
      return;
    }
  });
}
