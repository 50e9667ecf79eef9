/** What is to be drafted, and its name. */
import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import { allKinds } from '../../../shared/marketplaces/index.ts';
import { closeDialog, useDialogs } from '../../app/dialogs.ts';
import { useClient } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { openDraft } from './draft-actions.ts';
import './new-draft-dialog.css';

export function NewDraftDialog() {
  const { t } = useTranslation();
  const family = useDialogs((dialogs) => dialogs.family);
  const isOpen = useDialogs((dialogs) => dialogs.open === 'new-draft');
  return (
    <Modal
      opened={isOpen}
      onClose={closeDialog}
      title={t(`newDraft|title|${family}`)}
      size={480}
      withCloseButton={false}
    >
      {isOpen ? <NewDraftForm key={family} /> : null}
    </Modal>
  );
}

interface Fields {
  readonly kind: string;
  readonly name: string;
}

function NewDraftForm() {
  const { t } = useTranslation();
  const client = useClient();
  const family = useDialogs((dialogs) => dialogs.family);
  // What is a folder of files begins as one: it is imported.
  const kinds = allKinds.filter((kind) => kind.family === family && kind.content !== 'files');
  const [failure, setFailure] = useState<ContractError>();
  const { register, handleSubmit, setFocus, setValue, watch, formState } = useForm<Fields>({
    defaultValues: { kind: kinds[0]?.id ?? '', name: '' },
  });
  useEffect(() => setFocus('name'), [setFocus]);
  const create = handleSubmit(async ({ kind, name }) => {
    setFailure(undefined);
    const answer = await client.call('drafts.create', { kind, name: name.trim() });
    if (!answer.ok) return setFailure(answer.error);
    closeDialog();
    openDraft(answer.value);
  });
  return (
    <form onSubmit={(event) => void create(event)}>
      <Stack gap={16}>
        <Radio.Group
          label={t('newDraft|kind')}
          value={watch('kind')}
          onChange={(kind) => setValue('kind', kind)}
        >
          <Stack gap={4} mt={4}>
            {kinds.map((kind) => (
              <Radio.Card key={kind.id} value={kind.id} className="v-kind">
                <Radio.Indicator />
                <span>
                  <span className="v-kind-name">{t(`kinds|${kind.id}|full`)}</span>
                  <span className="v-dim">{t(`kinds|${kind.id}|help`)}</span>
                </span>
              </Radio.Card>
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={t('newDraft|name')}
          description={t('newDraft|nameHelp')}
          placeholder={t('newDraft|namePlaceholder')}
          autoComplete="off"
          data-autofocus
          {...register('name')}
        />
        {failure === undefined ? null : <ErrorState title={t('drafts|createFailed')} error={failure} />}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={closeDialog}>
            {t('ui|cancel')}
          </Button>
          <Button type="submit" loading={formState.isSubmitting}>
            {t(`newDraft|create|${family}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
