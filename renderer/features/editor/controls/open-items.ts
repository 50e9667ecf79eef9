/** Which items of a list are open. What stands in a closed one is opened when it is asked for by its place. */
import { useEffect, useState } from 'react';
import type { Json, JsonPath } from '../../../../shared/domain/json.ts';
import { onReveal } from '../reveal.ts';

export interface OpenItems {
  readonly isOpen: (index: number) => boolean;
  readonly toggle: (index: number) => void;
  readonly insert: (index: number) => void;
  readonly remove: (index: number) => void;
  readonly move: (from: number, to: number) => void;
}

export function useOpenItems(path: JsonPath, items: readonly Json[], openAtFirst: number): OpenItems {
  const [open, setOpen] = useState<ReadonlySet<number>>(
    () => new Set(items.length <= openAtFirst ? items.keys() : []),
  );
  const spelled = path.join('.');
  useEffect(
    () =>
      onReveal((place) => {
        const index = place[path.length];
        if (typeof index !== 'number' || place.slice(0, path.length).join('.') !== spelled) return;
        setOpen((last) => (last.has(index) ? last : new Set([...last, index])));
      }),
    [spelled, path.length],
  );
  const renumbered = (of: (index: number) => number | undefined, also: readonly number[] = []) =>
    setOpen(
      (last) =>
        new Set([
          ...[...last].flatMap((index) => {
            const next = of(index);
            return next === undefined ? [] : [next];
          }),
          ...also,
        ]),
    );
  return {
    isOpen: (index) => open.has(index),
    toggle: (index) =>
      setOpen((last) =>
        last.has(index) ? new Set([...last].filter((each) => each !== index)) : new Set([...last, index]),
      ),
    insert: (index) => renumbered((each) => (each >= index ? each + 1 : each), [index]),
    remove: (index) => renumbered((each) => (each === index ? undefined : each > index ? each - 1 : each)),
    move: (from, to) =>
      renumbered((each) => {
        if (each === from) return to;
        const without = each > from ? each - 1 : each;
        return without >= to ? without + 1 : without;
      }),
  };
}
