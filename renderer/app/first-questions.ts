/** What the window will ask as soon as it is drawn: the frame's own questions and the first screen's. */
import { firstPage } from '../features/drafts/list-state.ts';
import { needs, recentListings } from '../features/home/questions.ts';
import { type Question, question } from './client-soon.ts';
import type { Route } from './navigation.ts';

export function firstQuestions(route: Route): readonly Question[] {
  const frame = [question('drafts.counts', {}), question('accounts.list', {}), question('app.info', {})];
  switch (route.screen) {
    case 'home':
      return [question('drafts.list', recentListings), question('drafts.needs', needs), ...frame];
    case 'drafts':
      return [question('drafts.list', firstPage(route.family)), ...frame];
    default:
      return frame;
  }
}
