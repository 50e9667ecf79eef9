/** What is to be drafted, and its name. */
import { Modal, Radio, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { allKinds } from '../../../shared/marketplaces/index.ts';
import { closeDialog, useDialogs } from '../../app/dialogs.ts';
import { CreateActions, type QuestionsProps, useCreateDraft } from './create-draft.tsx';
import { NewTileForm } from './new-tile-form.tsx';
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
      size={560}
      withCloseButton={false}
    >
      {isOpen ? <NewDraftForm key={family} /> : null}
    </Modal>
  );
}

/** What a kind asks beside or instead of a name. */
const questions: Readonly<Record<string, (props: QuestionsProps) => ReactNode>> = {
  'datadog.tile': NewTileForm,
};

function NewDraftForm() {
  const { t } = useTranslation();
  const family = useDialogs((dialogs) => dialogs.family);
  const kinds = allKinds.filter((kind) => kind.family === family);
  const [kind, setKind] = useState(kinds[0]?.id ?? '');
  const Questions = questions[kind] ?? NameOnly;
  return (
    <Stack gap={16}>
      <Radio.Group label={t('newDraft|kind')} value={kind} onChange={setKind}>
        <Stack gap={4} mt={4}>
          {kinds.map(({ id }) => (
            <Radio.Card key={id} value={id} className="v-kind">
              <Radio.Indicator />
              <span>
                <span className="v-kind-name">{t(`kinds|${id}|full`)}</span>
                <span className="v-dim">{t(`kinds|${id}|help`)}</span>
              </span>
            </Radio.Card>
          ))}
        </Stack>
      </Radio.Group>
      <Questions key={kind} kind={kind} family={family} />
    </Stack>
  );
}

/** A kind that asks for nothing else. */
function NameOnly({ kind, family }: QuestionsProps) {
  const { t } = useTranslation();
  const { create, failure } = useCreateDraft();
  const { register, handleSubmit, setFocus, formState } = useForm<{ readonly name: string }>({
    defaultValues: { name: '' },
  });
  useEffect(() => setFocus('name'), [setFocus]);
  return (
    <form onSubmit={(event) => void handleSubmit(({ name }) => create(kind, name.trim()))(event)}>
      <Stack gap={16}>
        <TextInput
          label={t('newDraft|name')}
          description={t('newDraft|nameHelp')}
          placeholder={t('newDraft|namePlaceholder')}
          autoComplete="off"
          data-autofocus
          {...register('name')}
        />
        <CreateActions family={family} failure={failure} isBusy={formState.isSubmitting} />
      </Stack>
    </form>
  );
}
