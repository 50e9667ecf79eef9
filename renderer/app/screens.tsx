/** Which component shows which address. The first screens are in the first chunk; every other comes when opened. */
import { type ComponentType, lazy } from 'react';
import { DraftsScreen } from '../features/drafts/drafts-screen.tsx';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { withTexts } from './load-later.ts';
import type { Route } from './navigation.ts';

type ScreenOf<S extends Route['screen']> = ComponentType<{ readonly route: Extract<Route, { screen: S }> }>;

function later<S extends Route['screen']>(load: () => Promise<ScreenOf<S>>) {
  return lazy(async () => ({ default: await withTexts(load) }));
}

const screens: { readonly [S in Route['screen']]: ScreenOf<S> } = {
  home: HomeScreen,
  drafts: DraftsScreen,
  draft: later(async () => (await import('../features/editor/draft-screen.tsx')).DraftScreen),
  plan: later(async () => (await import('../features/submissions/plan-screen.tsx')).PlanScreen),
  submission: later(
    async () => (await import('../features/submissions/submission-screen.tsx')).SubmissionScreen,
  ),
  submissions: later(
    async () => (await import('../features/submissions/submissions-screen.tsx')).SubmissionsScreen,
  ),
  publication: later(
    async () => (await import('../features/submissions/publication-screen.tsx')).PublicationScreen,
  ),
  account: later(async () => (await import('../features/accounts/account-screen.tsx')).AccountScreen),
  connect: later(async () => (await import('../features/accounts/connect-screen.tsx')).ConnectScreen),
  practice: later(async () => (await import('../features/accounts/practice-screen.tsx')).PracticeScreen),
  backups: later(async () => (await import('../features/backups/backups-screen.tsx')).BackupsScreen),
  settings: later(async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen),
};

export function Screen({ route }: { readonly route: Route }) {
  // The table ties the screen's name to its route, which the index type cannot carry through a union.
  const Shown = screens[route.screen] as ComponentType<{ readonly route: Route }>;
  return <Shown route={route} />;
}
