/** The open screen. Another screen begins anew; another section of the same draft does not. */
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { clearDesk } from '../desk.ts';
import { type Route, routeToHash, useNavigation } from '../navigation.ts';
import { markReady } from '../readiness.ts';
import { Screen } from '../screens.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';

/** The address without what is only brought into view. */
export function screenKeyOf(route: Route): string {
  if (route.screen === 'draft') return routeToHash({ screen: 'draft', id: route.id });
  if (route.screen !== 'handoff') return routeToHash(route);
  const { step, ...guide } = route;
  return routeToHash(guide);
}

// Before any screen of the new address is drawn, and so before it writes to the desk.
useNavigation.subscribe(({ route }, before) => {
  if (screenKeyOf(route) !== screenKeyOf(before.route)) clearDesk();
});

export function Content() {
  const { t } = useTranslation();
  const route = useNavigation((navigation) => navigation.route);
  const key = screenKeyOf(route);
  /** Lists say themselves when they can be used. */
  const hasList = route.screen === 'home' || route.screen === 'drafts';
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the screen changes
  useEffect(() => {
    // At the start there is nothing to take the focus from, and asking would cost a layout.
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    // The link that brought us here may be gone; keys should act on the new screen.
    if (document.activeElement === document.body || document.activeElement === null) {
      document.getElementById('content')?.focus({ preventScroll: true });
    }
  }, [key]);
  return (
    <main id="content" className="v-content" tabIndex={-1} aria-label={t('shell|regions|content')}>
      <ScreenBoundary key={key}>
        <Suspense fallback={<LoadingLines count={8} />}>
          <Screen route={route} />
          {hasList ? null : <Shown />}
        </Suspense>
      </ScreenBoundary>
    </main>
  );
}

/** Stands beside a screen, and so appears when the screen has been loaded. */
function Shown() {
  useEffect(markReady, []);
  return null;
}
