/** What the person has checked themselves, kept on this machine: it is a memory aid and proves nothing. */
import { useState } from 'react';

const keyOf = (draft: string): string => `vitrine.ticks.${draft}`;

function read(draft: string): ReadonlySet<string> {
  const parsed: unknown = JSON.parse(localStorage.getItem(keyOf(draft)) ?? '[]');
  return new Set(Array.isArray(parsed) ? parsed.filter((each) => typeof each === 'string') : []);
}

export function useTicks(draft: string): {
  readonly isTicked: (rule: string) => boolean;
  readonly tick: (rule: string, isDone: boolean) => void;
} {
  const [ticks, setTicks] = useState(() => read(draft));
  return {
    isTicked: (rule) => ticks.has(rule),
    tick: (rule, isDone) => {
      const next = new Set(ticks);
      if (isDone) next.add(rule);
      else next.delete(rule);
      localStorage.setItem(keyOf(draft), JSON.stringify([...next]));
      setTicks(next);
    },
  };
}
