/** The signal that the window can be used: tests and benches wait for it instead of sleeping. */

let isReady = false;
const waiting: (() => void)[] = [];

/** The first list is on the screen and takes keys. */
export function markReady(): void {
  if (isReady) return;
  isReady = true;
  document.documentElement.dataset['ready'] = 'true';
  performance.mark('vitrine-ready');
  for (const run of waiting.splice(0)) run();
}

/** Runs `task` when the window is ready and has nothing better to do. */
export function whenIdle(task: () => void): void {
  const later = () => setTimeout(() => requestIdleCallback(task, { timeout: 5000 }), 600);
  if (isReady) later();
  else waiting.push(later);
}
