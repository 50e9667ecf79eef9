/** Which sidebar entry an open screen belongs to. */
import type { Route } from '../navigation.ts';

export function isUnder(route: Route, entry: Route): boolean {
  switch (entry.screen) {
    case 'drafts':
      return route.screen === 'drafts' && route.family === entry.family;
    case 'submissions':
      return route.screen === 'submissions' || route.screen === 'submission' || route.screen === 'plan';
    case 'settings':
      return route.screen === 'settings' || route.screen === 'backups';
    case 'account':
      return (
        (route.screen === 'account' && route.id === entry.id) ||
        (route.screen === 'insight' && route.account === entry.id) ||
        (route.screen === 'handoff' && route.id === undefined && route.account === entry.id)
      );
    default:
      return route.screen === entry.screen;
  }
}
