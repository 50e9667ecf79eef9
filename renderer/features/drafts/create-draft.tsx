/** What the forms for a new draft have in common: how one is made, and their last row. */
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { Family } from '../../../shared/contract/shapes.ts';
import { closeDialog } from '../../app/dialogs.ts';
import { useClient } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { openDraft } from './draft-actions.ts';

export interface QuestionsProps {
  readonly kind: string;
  readonly family: Family;
}

export function useCreateDraft() {
  const client = useClient();
  const [failure, setFailure] = useState<ContractError>();
  const create = async (kind: string, name: string, answers?: Record<string, string>): Promise<void> => {
    setFailure(undefined);
    const more = answers === undefined ? {} : { answers };
    const answer = await client.call('drafts.create', { kind, name, ...more });
    if (!answer.ok) return setFailure(answer.error);
    closeDialog();
    openDraft(answer.value);
  };
  return { create, failure };
}

export function CreateActions({
  family,
  failure,
  isBusy,
}: {
  readonly family: Family;
  readonly failure: ContractError | undefined;
  readonly isBusy: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      {failure === undefined ? null : <ErrorState title={t('drafts|createFailed')} error={failure} />}
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={closeDialog}>
          {t('ui|cancel')}
        </Button>
        <Button type="submit" loading={isBusy}>
          {t(`newDraft|create|${family}`)}
        </Button>
      </Group>
    </>
  );
}
