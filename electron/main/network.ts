/** A second wall behind the page's own policy: the window loads nothing from the network. */
import type { Session } from 'electron';
import { mayLoad } from './policies.ts';

export function setupNetwork(session: Session, isPackaged: boolean): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(details.url, isPackaged) });
  });
}
