/** A new tile in a few questions: what it is, what it is called, what it sends, and who stands behind it. */
import { Autocomplete, Checkbox, Radio, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  appIdForm,
  dataSent,
  offerings,
  proposedAppId,
} from '../../../shared/marketplaces/datadog/new-tile.ts';
import { knownTags } from '../../../shared/marketplaces/datadog/tags.ts';
import { CreateActions, type QuestionsProps, useCreateDraft } from './create-draft.tsx';

interface Fields {
  readonly title: string;
  readonly appId: string;
  readonly description: string;
  readonly offering: (typeof offerings)[number];
  readonly sends: readonly string[];
  readonly category: string;
  readonly isSold: boolean;
  readonly authorName: string;
  readonly homepage: string;
  readonly supportEmail: string;
  readonly salesEmail: string;
}

const CATEGORY = 'Category::';
const categories = [...knownTags].flatMap((tag) =>
  tag.startsWith(CATEGORY) ? [tag.slice(CATEGORY.length)] : [],
);

/** The same partner makes the next tile. */
const LAST_AUTHOR = 'vitrine.tile.author';
const authorFields = ['authorName', 'homepage', 'supportEmail', 'salesEmail'] as const;

function lastAuthor(): Pick<Fields, (typeof authorFields)[number]> {
  let kept: unknown;
  try {
    kept = JSON.parse(localStorage.getItem(LAST_AUTHOR) ?? '{}');
  } catch {
    kept = {};
  }
  const held = (typeof kept === 'object' && kept !== null ? kept : {}) as Readonly<Record<string, unknown>>; // asked
  const word = (field: string): string => {
    const value = held[field];
    return typeof value === 'string' ? value : '';
  };
  return {
    authorName: word('authorName'),
    homepage: word('homepage'),
    supportEmail: word('supportEmail'),
    salesEmail: word('salesEmail'),
  };
}

export function NewTileForm({ kind, family }: QuestionsProps) {
  const { t } = useTranslation();
  const { create, failure } = useCreateDraft();
  const { register, handleSubmit, setFocus, setValue, watch, formState } = useForm<Fields>({
    defaultValues: {
      title: '',
      appId: '',
      description: '',
      offering: 'api',
      sends: ['metrics'],
      category: '',
      isSold: false,
      ...lastAuthor(),
    },
  });
  useEffect(() => setFocus('title'), [setFocus]);
  const { title, offering, sends, category, isSold, authorName } = watch();
  const sale = isSold ? 'marketplace' : 'free';
  const proposed = proposedAppId(title, authorName, sale);
  const { errors } = formState;

  const submit = handleSubmit((given) => {
    const author = Object.fromEntries(authorFields.map((field) => [field, given[field].trim()]));
    localStorage.setItem(LAST_AUTHOR, JSON.stringify(author));
    return create(kind, given.title.trim(), {
      offering: given.offering,
      sale,
      appId: given.appId.trim(),
      description: given.description.trim(),
      sends: given.offering === 'tile-only' ? '' : given.sends.join(','),
      category: given.category.trim() === '' ? '' : `${CATEGORY}${given.category.trim()}`,
      ...author,
    });
  });

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={16}>
        <Radio.Group
          label={t('newTile|offering')}
          value={offering}
          onChange={(value) => setValue('offering', offerings.find((each) => each === value) ?? 'api')}
        >
          <Stack gap={6} mt={4}>
            {offerings.map((each) => (
              <Radio
                key={each}
                value={each}
                label={t(`newTile|offerings|${each}|name`)}
                description={t(`newTile|offerings|${each}|help`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
          <TextInput
            label={t('newTile|title')}
            description={t('newTile|titleHelp')}
            autoComplete="off"
            error={errors.title?.message}
            {...register('title', { validate: (value) => value.trim() !== '' || t('newTile|wrong|title') })}
          />
          <TextInput
            label={t('newTile|appId')}
            description={t('newTile|appIdHelp')}
            placeholder={proposed}
            autoComplete="off"
            spellCheck={false}
            error={errors.appId?.message}
            {...register('appId', {
              validate: (value) => appIdForm.test(value.trim() || proposed) || t('newTile|wrong|appId'),
            })}
          />
        </SimpleGrid>
        <TextInput
          label={t('newTile|description')}
          description={t('newTile|descriptionHelp', { max: isSold ? 70 : 80 })}
          autoComplete="off"
          {...register('description')}
        />
        {offering === 'tile-only' ? null : (
          <Checkbox.Group
            label={t('newTile|sends')}
            value={[...sends]}
            onChange={(value) => setValue('sends', value)}
          >
            <div className="v-choices">
              {dataSent.map((each) => (
                <Checkbox key={each} value={each} label={t(`newTile|data|${each}`)} />
              ))}
            </div>
          </Checkbox.Group>
        )}
        <Autocomplete
          label={t('newTile|category')}
          description={t('newTile|categoryHelp')}
          data={categories}
          limit={60}
          value={category}
          onChange={(value) => setValue('category', value)}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
          <TextInput label={t('newTile|author')} autoComplete="organization" {...register('authorName')} />
          <TextInput
            label={t('newTile|homepage')}
            placeholder="https://"
            autoComplete="url"
            error={errors.homepage?.message}
            {...register('homepage', {
              validate: (value) => isAddress(value.trim()) || t('newTile|wrong|homepage'),
            })}
          />
          <TextInput
            label={t('newTile|supportEmail')}
            autoComplete="off"
            error={errors.supportEmail?.message}
            {...register('supportEmail', {
              validate: (value) => isMail(value.trim()) || t('newTile|wrong|email'),
            })}
          />
          <TextInput
            label={t('newTile|salesEmail')}
            autoComplete="off"
            error={errors.salesEmail?.message}
            {...register('salesEmail', {
              validate: (value) => isMail(value.trim()) || t('newTile|wrong|email'),
            })}
          />
        </SimpleGrid>
        <Switch
          label={t('newTile|sold')}
          description={t('newTile|soldHelp')}
          checked={isSold}
          onChange={(event) => setValue('isSold', event.currentTarget.checked)}
        />
        <p className="v-dim v-later">{t('newTile|later')}</p>
        <CreateActions family={family} failure={failure} isBusy={formState.isSubmitting} />
      </Stack>
    </form>
  );
}

/** What is not known yet may be filled in later: the rules ask for it. */
const isAddress = (text: string): boolean => text === '' || (/^https?:\/\//.test(text) && URL.canParse(text));
const isMail = (text: string): boolean => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
