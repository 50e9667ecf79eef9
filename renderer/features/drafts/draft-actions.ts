/** What can be done to drafts in a list. Removing asks nothing and can be undone from the notice. */

import type { TFunction } from 'i18next';
import { createElement, type ReactNode } from 'react';
import type { Client } from '../../../shared/contract/client.ts';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { DraftSummary } from '../../../shared/contract/shapes.ts';
import { useNavigation } from '../../app/navigation.ts';
import { UndoNotice } from './undo-notice.tsx';

const UNDO_MS = 12_000;

/** Notifications are not part of the first chunk. */
async function notify(message: ReactNode, closeLabel: string, isError = false): Promise<string> {
  const { notifications } = await import('@mantine/notifications');
  return notifications.show({
    message,
    withBorder: false,
    withCloseButton: isError,
    closeButtonProps: { 'aria-label': closeLabel },
    autoClose: isError ? 20_000 : UNDO_MS,
    ...(isError ? { color: 'red' } : {}),
  });
}

async function hide(id: string): Promise<void> {
  const { notifications } = await import('@mantine/notifications');
  notifications.hide(id);
}

const tell = (t: TFunction, what: string, error: ContractError) =>
  notify(`${what} ${error.message}`, t('ui|close'), true);

export function openDraft(draft: Pick<DraftSummary, 'id'>): void {
  useNavigation.getState().go({ screen: 'draft', id: draft.id });
}

export function reviewPlans(drafts: readonly Pick<DraftSummary, 'id'>[]): void {
  useNavigation.getState().go({ screen: 'batch', ids: drafts.map(({ id }) => id).join(',') });
}

export async function removeDrafts(
  client: Client,
  t: TFunction,
  drafts: readonly DraftSummary[],
): Promise<void> {
  const removed: DraftSummary[] = [];
  for (const draft of drafts) {
    const answer = await client.call('drafts.remove', { id: draft.id });
    if (answer.ok) removed.push(draft);
    else void tell(t, t('drafts|removeFailed', { name: nameOf(draft, t) }), answer.error);
  }
  const [first] = removed;
  if (first === undefined) return;
  const words =
    removed.length === 1
      ? t('drafts|removed', { name: nameOf(first, t) })
      : t('drafts|removedMany', { count: removed.length });
  const notice: { id?: string } = {};
  const undo = () => {
    if (notice.id !== undefined) void hide(notice.id);
    void restoreDrafts(client, t, removed);
  };
  notice.id = await notify(
    createElement(UndoNotice, { words, label: t('ui|undo'), onUndo: undo }),
    t('ui|close'),
  );
}

async function restoreDrafts(client: Client, t: TFunction, drafts: readonly DraftSummary[]): Promise<void> {
  for (const draft of drafts) {
    const answer = await client.call('drafts.restore', { id: draft.id });
    if (!answer.ok) void tell(t, t('drafts|restoreFailed', { name: nameOf(draft, t) }), answer.error);
  }
}

export async function duplicateDraft(client: Client, t: TFunction, draft: DraftSummary): Promise<void> {
  const answer = await client.call('drafts.create', {
    kind: draft.kind,
    name: t('drafts|copyOf', { name: nameOf(draft, t) }),
    copyOf: draft.id,
  });
  if (answer.ok) openDraft(answer.value);
  else void tell(t, t('drafts|duplicateFailed', { name: nameOf(draft, t) }), answer.error);
}

export const nameOf = (draft: Pick<DraftSummary, 'name'>, t: TFunction): string =>
  draft.name === '' ? t('ui|untitled') : draft.name;
