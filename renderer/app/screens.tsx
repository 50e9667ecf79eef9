/** Which component shows which address. The first screens are in the first chunk; every other comes when opened. */
import type { ComponentType } from 'react';
import { DraftsScreen } from '../features/drafts/drafts-screen.tsx';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { later, withTexts } from './load-later.tsx';
import type { Route } from './navigation.ts';

type ScreenOf<S extends Route['screen']> = ComponentType<{ readonly route: Extract<Route, { screen: S }> }>;

const screen = <S extends Route['screen']>(load: () => Promise<ScreenOf<S>>): ScreenOf<S> =>
  later(() => withTexts(load));

const screens: { readonly [S in Route['screen']]: ScreenOf<S> } = {
  home: HomeScreen,
  drafts: DraftsScreen,
  draft: screen(async () => (await import('../features/editor/draft-screen.tsx')).DraftScreen),
  plan: screen(async () => (await import('../features/submissions/plan-screen.tsx')).PlanScreen),
  submission: screen(
    async () => (await import('../features/submissions/submission-screen.tsx')).SubmissionScreen,
  ),
  submissions: screen(
    async () => (await import('../features/submissions/submissions-screen.tsx')).SubmissionsScreen,
  ),
  publication: screen(
    async () => (await import('../features/submissions/publication-screen.tsx')).PublicationScreen,
  ),
  compare: screen(async () => (await import('../features/compare/compare-screen.tsx')).CompareScreen),
  conflicts: screen(async () => (await import('../features/conflicts/conflicts-screen.tsx')).ConflictsScreen),
  batch: screen(async () => (await import('../features/batch/batch-screen.tsx')).BatchScreen),
  handoff: screen(async () => (await import('../features/handoff/handoff-screen.tsx')).HandoffScreen),
  account: screen(async () => (await import('../features/accounts/account-screen.tsx')).AccountScreen),
  insight: screen(async () => (await import('../features/insight/insight-screen.tsx')).InsightScreen),
  connect: screen(async () => (await import('../features/accounts/connect-screen.tsx')).ConnectScreen),
  practice: screen(async () => (await import('../features/accounts/practice-screen.tsx')).PracticeScreen),
  backups: screen(async () => (await import('../features/backups/backups-screen.tsx')).BackupsScreen),
  settings: screen(async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen),
};

export function Screen({ route }: { readonly route: Route }) {
  // The table ties the screen's name to its route, which the index type cannot carry through a union.
  const Shown = screens[route.screen] as ComponentType<{ readonly route: Route }>;
  return <Shown route={route} />;
}
