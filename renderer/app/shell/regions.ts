/** The parts of the window that F6 walks through. */
const regions = ['bar', 'sidebar', 'content', 'foot'] as const;

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex="0"]';

/** Moves the focus to the next region that can take it: to a list or field first, else its first control. */
export function focusNextRegion(by: 1 | -1): void {
  const current = regions.findIndex((id) => document.getElementById(id)?.contains(document.activeElement));
  for (let step = 1; step <= regions.length; step += 1) {
    const index = (Math.max(current, 0) + by * step + 2 * regions.length) % regions.length;
    const region = document.getElementById(regions[index] ?? '');
    const target =
      region?.querySelector<HTMLElement>('[role="grid"], a[aria-current="page"]') ??
      region?.querySelector<HTMLElement>(FOCUSABLE);
    if (target === null || target === undefined) continue;
    target.focus();
    return;
  }
}
