/** Where the window is: one small store, kept in the address so that reload, back and forward work. */
import { create } from 'zustand';
import { type Act, isAct } from '../../shared/domain/acts.ts';

export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'drafts'; readonly family: 'listing' | 'terms' | 'artifact' }
  /** `section` and `field` say what to bring into view: a finding was clicked. */
  | { readonly screen: 'draft'; readonly id: string; readonly section?: string; readonly field?: string }
  /** Without an `intention` the draft is sent; `item` is what of the draft an act is about. */
  | {
      readonly screen: 'plan';
      readonly id: string;
      readonly account: string;
      readonly intention?: Act;
      readonly item?: string;
    }
  | { readonly screen: 'submission'; readonly id: string }
  | { readonly screen: 'submissions' }
  | { readonly screen: 'publication'; readonly id: string; readonly account: string }
  /** A side is `draft`, `live`, `revision:3`, or `version:<id>` of terms. */
  | {
      readonly screen: 'compare';
      readonly id: string;
      readonly account?: string;
      readonly left: string;
      readonly right: string;
    }
  | { readonly screen: 'conflicts'; readonly id: string; readonly account: string }
  /** `ids` are parted by commas. */
  | { readonly screen: 'batch'; readonly ids: string; readonly account?: string }
  /** Without a guide, those there are; `step` says which one is open. */
  | {
      readonly screen: 'handoff';
      readonly account: string;
      readonly id?: string;
      readonly guide?: string;
      readonly step?: string;
    }
  | { readonly screen: 'account'; readonly id: string }
  /** What the account lets be read; without a topic the first. */
  | { readonly screen: 'insight'; readonly account: string; readonly topic?: string }
  | { readonly screen: 'connect' }
  | { readonly screen: 'practice' }
  | { readonly screen: 'backups' }
  | { readonly screen: 'settings' };

export function routeToHash(route: Route): string {
  const { screen, ...rest } = route;
  const query = new URLSearchParams(
    Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  return query.size === 0 ? `#/${screen}` : `#/${screen}?${query}`;
}

const parsers: { readonly [S in Route['screen']]: (query: URLSearchParams) => Route | undefined } = {
  home: () => ({ screen: 'home' }),
  drafts: (query) => {
    const family = query.get('family');
    return family === 'listing' || family === 'terms' || family === 'artifact'
      ? { screen: 'drafts', family }
      : undefined;
  },
  draft: (query) => {
    const id = query.get('id');
    const section = query.get('section');
    const field = query.get('field');
    return id === null
      ? undefined
      : {
          screen: 'draft',
          id,
          ...(section === null ? {} : { section }),
          ...(field === null ? {} : { field }),
        };
  },
  plan: (query) => {
    const id = query.get('id');
    const account = query.get('account');
    if (id === null || account === null) return undefined;
    const intention = query.get('intention') ?? '';
    const item = query.get('item');
    return {
      screen: 'plan',
      id,
      account,
      ...(isAct(intention) ? { intention } : {}),
      ...(item === null ? {} : { item }),
    };
  },
  compare: (query) => {
    const id = query.get('id');
    const account = query.get('account');
    if (id === null) return undefined;
    return {
      screen: 'compare',
      id,
      ...(account === null ? {} : { account }),
      left: query.get('left') ?? 'live',
      right: query.get('right') ?? 'draft',
    };
  },
  conflicts: (query) => ofDraftAndAccount('conflicts', query),
  publication: (query) => ofDraftAndAccount('publication', query),
  handoff: (query) => {
    const account = query.get('account');
    if (account === null) return undefined;
    const rest = ['id', 'guide', 'step'].flatMap((key): [string, string][] => {
      const value = query.get(key);
      return value === null ? [] : [[key, value]];
    });
    return { screen: 'handoff', account, ...Object.fromEntries(rest) };
  },
  batch: (query) => {
    const ids = query.get('ids');
    const account = query.get('account');
    return ids === null || ids === ''
      ? undefined
      : { screen: 'batch', ids, ...(account === null ? {} : { account }) };
  },
  submission: (query) => withId('submission', query),
  account: (query) => withId('account', query),
  insight: (query) => {
    const account = query.get('account');
    const topic = query.get('topic');
    if (account === null) return undefined;
    return { screen: 'insight', account, ...(topic === null ? {} : { topic }) };
  },
  submissions: () => ({ screen: 'submissions' }),
  connect: () => ({ screen: 'connect' }),
  practice: () => ({ screen: 'practice' }),
  backups: () => ({ screen: 'backups' }),
  settings: () => ({ screen: 'settings' }),
};

function withId(screen: 'submission' | 'account', query: URLSearchParams): Route | undefined {
  const id = query.get('id');
  return id === null ? undefined : { screen, id };
}

function ofDraftAndAccount(screen: 'conflicts' | 'publication', query: URLSearchParams): Route | undefined {
  const id = query.get('id');
  const account = query.get('account');
  return id === null || account === null ? undefined : { screen, id, account };
}

/** @returns home for an address that is none of ours. */
export function routeFromHash(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const parse = Object.hasOwn(parsers, path) ? parsers[path as Route['screen']] : undefined;
  return parse?.(new URLSearchParams(query)) ?? { screen: 'home' };
}

interface Navigation {
  readonly route: Route;
  /** `replace` leaves no entry to go back to. */
  readonly go: (route: Route, how?: 'push' | 'replace') => void;
}

export const useNavigation = create<Navigation>((set) => ({
  route: routeFromHash(globalThis.location?.hash ?? ''),
  go: (route, how = 'push') => {
    const hash = routeToHash(route);
    if (how === 'push') history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
    set({ route });
  },
}));

/** Follows the window's back and forward. @returns a function that stops. */
export function followHistory(): () => void {
  const follow = () => useNavigation.setState({ route: routeFromHash(location.hash) });
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  return () => {
    removeEventListener('popstate', follow);
    removeEventListener('hashchange', follow);
  };
}
