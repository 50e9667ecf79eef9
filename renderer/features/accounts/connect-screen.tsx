/** Connecting an account: what it needs, where that is found, and what happens with it. */
import { zodResolver } from '@hookform/resolvers/zod';
import { Button, PasswordInput, Select, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { SignInProfile } from '../../../shared/contract/shapes.ts';
import { useDesk } from '../../app/desk.ts';
import { type Route, routeToHash, useNavigation } from '../../app/navigation.ts';
import { useClient } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import css from './accounts.module.css';
import {
  type ConnectionId,
  type ConnectValues,
  connectionIds,
  connections,
  connectSchemaOf,
  isConnection,
} from './connections.ts';
import { ProfileChoice } from './profile-choice.tsx';
import { isSecretProblem } from './secret-problem.ts';

const look = { description: css['help'] ?? '', error: css['help'] ?? '' };
const monoLook = { ...look, input: css['mono'] ?? '' };

export function ConnectScreen(_props: { readonly route: Extract<Route, { screen: 'connect' }> }) {
  const { t } = useTranslation();
  const [marketplace, setMarketplace] = useState<ConnectionId>('oracle');
  return (
    <div className={css['screen']}>
      <div className={css['page']}>
        <h1>{t('accounts|connect|heading')}</h1>
        <p className={css['prose']}>{t('accounts|connect|intro')}</p>
        <Select
          className={css['field'] ?? ''}
          label={t('accounts|connect|marketplace')}
          data={connectionIds.map((id) => ({ value: id, label: t(`accounts|marketplaces|${id}`) }))}
          value={marketplace}
          onChange={(value) => value !== null && isConnection(value) && setMarketplace(value)}
          allowDeselect={false}
        />
        <Needs marketplace={marketplace} />
        <ConnectForm key={marketplace} marketplace={marketplace} />
        <p className={css['dim']}>
          {t('accounts|connect|practiceInstead')}{' '}
          <a href={routeToHash({ screen: 'practice' })}>{t('accounts|connect|openPractice')}</a>
        </p>
      </div>
    </div>
  );
}

function Needs({ marketplace }: { readonly marketplace: ConnectionId }) {
  const { t } = useTranslation();
  return (
    <section className={css['needs']}>
      <h2>{t('accounts|connect|needs')}</h2>
      <ul>
        {connections[marketplace].needs.map((need) => (
          <li key={need}>{t(`accounts|needs|${marketplace}|${need}`)}</li>
        ))}
      </ul>
      <p className={css['dim']}>{t(`accounts|secrets|${connections[marketplace].secret}`)}</p>
    </section>
  );
}

function ConnectForm({ marketplace }: { readonly marketplace: ConnectionId }) {
  const { t } = useTranslation();
  const client = useClient();
  const go = useNavigation((navigation) => navigation.go);
  const [error, setError] = useState<ContractError>();
  const { fields, secret: secretKind, asksSecret } = connections[marketplace];
  const [isSecretMissing, setSecretMissing] = useState(false);
  const [secret, setSecret] = useState('');
  const { register, handleSubmit, formState, watch, setValue, getValues } = useForm<ConnectValues>({
    resolver: zodResolver(connectSchemaOf(marketplace)),
    mode: 'onTouched',
    defaultValues: {
      name: '',
      endpoint: '',
      settings: Object.fromEntries(fields.map((field) => [field.key, field.initial])),
    },
  });
  const { errors, isSubmitting } = formState;
  const problem = (message: string | undefined) =>
    message === undefined ? undefined : t(`accounts|problems|${message}`);

  const connect = handleSubmit(async ({ name, endpoint, settings }) => {
    setError(undefined);
    const answer = await client.call('accounts.connect', {
      marketplace,
      name,
      settings,
      ...(endpoint === '' ? {} : { endpoint }),
      ...(secret === '' ? {} : { secret }),
    });
    if (answer.ok) go({ screen: 'account', id: answer.value.id }, 'replace');
    else {
      setError(answer.error);
      if (isSecretProblem(answer.error.details?.['problem'])) setSecretMissing(true);
    }
  });
  const choose = (name: string, profile: SignInProfile | undefined) => {
    setValue('settings.profile', name, { shouldDirty: true });
    setSecretMissing(isSecretProblem(profile?.problem?.id));
    // The tenancy is where listings are kept unless somebody made a compartment for them.
    if (profile?.tenancy !== undefined && getValues('settings.compartmentId') === '')
      setValue('settings.compartmentId', profile.tenancy, { shouldDirty: true });
  };

  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== undefined) refusal.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);

  const run = useRef(connect);
  run.current = connect;
  const label = t('accounts|connect|confirm');
  useEffect(() => {
    useDesk.setState({
      title: t('accounts|connect|heading'),
      primaryAction: {
        label,
        shortcut: 'Mod+Enter',
        onRun: () => void run.current(),
        isBusy: isSubmitting,
        isDisabled: isSubmitting,
      },
    });
  }, [label, isSubmitting, t]);

  return (
    <form className={css['form']} onSubmit={(event) => void connect(event)} noValidate>
      <TextInput
        label={t('accounts|connect|name')}
        description={t('accounts|connect|nameHelp')}
        placeholder={t('accounts|connect|namePlaceholder')}
        withAsterisk
        classNames={look}
        error={problem(errors.name?.message)}
        {...register('name')}
      />
      {fields.map((field) =>
        field.options !== undefined ? (
          <Select
            key={field.key}
            label={t(`accounts|settings|${field.key}`)}
            description={t(`accounts|settingsHelp|${field.key}`)}
            data={field.options.map((value) => ({
              value,
              label: t(`accounts|options|${field.key}|${value}`),
            }))}
            value={watch(`settings.${field.key}`) ?? field.initial}
            onChange={(value) =>
              value !== null && setValue(`settings.${field.key}`, value, { shouldDirty: true })
            }
            allowDeselect={false}
            classNames={look}
          />
        ) : field.isProfile === true ? (
          <ProfileChoice
            key={field.key}
            configFile={watch('settings.configFile') ?? ''}
            value={watch(`settings.${field.key}`) ?? ''}
            error={problem(errors.settings?.[field.key]?.message)}
            onChoose={choose}
          />
        ) : (
          <TextInput
            key={field.key}
            label={t(`accounts|settings|${field.key}`)}
            description={t(`accounts|settingsHelp|${field.key}`)}
            withAsterisk={field.isRequired}
            error={problem(errors.settings?.[field.key]?.message)}
            classNames={field.isMonospace === true ? monoLook : look}
            spellCheck={false}
            autoComplete="off"
            {...register(`settings.${field.key}`)}
          />
        ),
      )}
      {(isSecretMissing || asksSecret(watch('settings'))) && (
        <PasswordInput
          label={t(`accounts|connect|${secretKind}`)}
          description={t(`accounts|connect|${secretKind}Help`)}
          classNames={look}
          value={secret}
          onChange={(event) => setSecret(event.currentTarget.value)}
          autoComplete="off"
        />
      )}
      <TextInput
        label={t('accounts|connect|endpoint')}
        description={t('accounts|connect|endpointHelp')}
        placeholder="https://"
        error={problem(errors.endpoint?.message)}
        classNames={monoLook}
        spellCheck={false}
        autoComplete="off"
        {...register('endpoint')}
      />
      <div ref={refusal}>
        {error !== undefined && <ErrorState error={error} title={t('accounts|connect|failed')} />}
      </div>
      <div>
        <Button type="submit" variant="default" loading={isSubmitting}>
          {label}
        </Button>
      </div>
    </form>
  );
}
