/** What the person will most likely want next, fetched while the window has nothing better to do. */
import { loadTexts } from './i18n.ts';
import { whenIdle } from './readiness.ts';

export function loadAhead(): void {
  whenIdle(() => {
    const wanted = [
      loadTexts(),
      import('./all-styles.ts'),
      import('./shell/palette.tsx'),
      import('../features/editor/draft-screen.tsx'),
    ];
    // Whoever needs it asks again, and is told then.
    void Promise.allSettled(wanted);
  });
}
