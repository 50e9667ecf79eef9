/**
 * Tells the person when a review changes its state: by the system where the window is out of sight and may, else
 * in the window. What was there before this window opened is no news.
 */
import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../shared/contract/shapes.ts';
import { stateTold } from '../../../shared/domain/durations.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import { translate } from '../../../shared/messages/index.ts';
import { type Route, routeToHash, useNavigation } from '../../app/navigation.ts';
import { useClient } from '../../platform/use-core.tsx';

/** What the person did not do themselves a moment ago. */
const NEWS: ReadonlySet<string | undefined> = new Set([
  'approved',
  'rejected',
  'live',
  'live-private',
  'withdrawn',
  'failed',
  'unknown',
]);
const isNews = (entry: TimelineEntry): boolean =>
  entry.event === 'note-received' || NEWS.has(stateTold(entry));
const SHOWN_MS = 12_000;

export function ReviewNotices() {
  const { t } = useTranslation();
  const client = useClient();
  const translated = useRef(t);
  translated.current = t;

  useEffect(() => {
    const openedAt = new Date().toISOString();
    const told = new Map<string, number>();
    const look = async (draft: DraftId, account: AccountId) => {
      const key = `${draft} ${account}`;
      const answer = await client.call('publications.timeline', { draft, account });
      if (!answer.ok) return;
      const news = answer.value.entries.filter(
        (entry) => isNews(entry) && entry.at >= openedAt && entry.seq > (told.get(key) ?? 0),
      );
      const last = news.at(-1);
      if (last === undefined) return;
      told.set(key, last.seq);
      const found = await client.call('drafts.get', { id: draft });
      tell(found.ok ? found.value.name : '', last, { screen: 'publication', id: draft, account });
    };
    const tell = (name: string, entry: TimelineEntry, to: Route) => {
      const say = translated.current;
      const body = [translate(entry.message, say), entry.words]
        .filter((line) => line !== undefined)
        .join('\n');
      const maySpeak = 'Notification' in globalThis && Notification.permission === 'granted';
      if (document.hidden && maySpeak) {
        const notice = new Notification(name, { body, tag: `${to.screen} ${entry.seq}` });
        notice.onclick = () => {
          window.focus();
          useNavigation.getState().go(to);
        };
        return;
      }
      // Whoever looks at it sees it.
      if (routeToHash(useNavigation.getState().route) === routeToHash(to)) return;
      notifications.show({
        title: name,
        message: <a href={routeToHash(to)}>{body}</a>,
        withBorder: false,
        closeButtonProps: { 'aria-label': say('ui|close', {}) },
        autoClose: SHOWN_MS,
      });
    };
    return client.subscribe((event) => {
      if (event.topic === 'publication.changed') void look(event.payload.draft, event.payload.account);
    });
  }, [client]);

  return null;
}
