/** From a machine image to a stack that customers launch: each step leads to its screen and shows whether it is done. */
import { Anchor, Button, TextInput } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StackPathStep } from '../../../shared/contract/shapes.ts';
import {
  IMAGE_VARIABLES,
  type ImageIdentities,
  imageIdentities,
  isPlainIdentity,
  writeIdentities,
} from '../../../shared/marketplaces/oracle/terraform/identities.ts';
import { type Route, routeToHash } from '../../app/navigation.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import { useEditor } from '../editor/editor-scope.ts';
import styles from './stacks.module.css';

export function StackPath() {
  const { t } = useTranslation();
  const { session } = useEditor();
  const { value } = useQuery('stacks.path', { id: session.id }, ({ topic }) =>
    ['draft.changed', 'drafts.changed', 'publication.changed'].includes(topic),
  );
  const titleId = useId();
  const next = value?.steps.find(({ isDone }) => !isDone)?.id;
  return (
    <section className="ed-field" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('stacks|path|title')}</h3>
      <p className="ed-help">{t('stacks|path|what')}</p>
      <ol className={styles['path']}>
        {value?.steps.map((step) => (
          <li key={step.id} aria-current={step.id === next ? 'step' : undefined}>
            <Sign isDone={step.isDone} />
            <div>
              <p className={styles['title']}>{t(`stacks|path|steps|${step.id}|title`)}</p>
              <p className="v-dim">{t(`stacks|path|steps|${step.id}|what`)}</p>
              <Way step={step} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Sign({ isDone }: { readonly isDone: boolean }) {
  const { t } = useTranslation();
  return isDone ? (
    <IconCircleCheck size={18} stroke={1.75} color="var(--v-accent)" aria-label={t('stacks|path|done')} />
  ) : (
    <IconCircle size={18} stroke={1.5} aria-label={t('stacks|path|open')} />
  );
}

function Way({ step }: { readonly step: StackPathStep }) {
  const { t } = useTranslation();
  if (step.id === 'identities') return <Identities />;
  // Its draft is this one: it is sent from the foot of the window.
  if (step.id === 'stack-artifact' && step.account === undefined) return null;
  if (step.id === 'test') return <Tested isDone={step.isDone} />;
  return (
    <Anchor href={routeToHash(routeOf(step))} inherit>
      {step.name === undefined
        ? t(`stacks|path|steps|${step.id}|make`)
        : t('stacks|path|go', { name: step.name })}
    </Anchor>
  );
}

/** Where it was sent, its standing there; else the draft, or the list in which one is made. */
function routeOf({ id, draft, account }: StackPathStep): Route {
  if (draft === undefined)
    return { screen: 'drafts', family: id === 'image-artifact' ? 'artifact' : 'listing' };
  if (account !== undefined) return { screen: 'publication', id: draft, account };
  return { screen: 'draft', id: draft };
}

function Tested({ isDone }: { readonly isDone: boolean }) {
  const { t } = useTranslation();
  const { session, isReadOnly } = useEditor();
  const client = useClient();
  return (
    <Button
      variant="default"
      size="compact-sm"
      disabled={isReadOnly}
      onClick={() => void client.call('stacks.test', { id: session.id, isTested: !isDone })}
    >
      {t(isDone ? 'stacks|path|untested' : 'stacks|path|tested')}
    </Button>
  );
}

/** Written into the files as one change; the lines that it changes are shown before. */
function Identities() {
  const { t } = useTranslation();
  const { session, isReadOnly } = useEditor();
  const parts = useStore(session.state, (state) => state.parts);
  const held = useMemo(() => imageIdentities(parts), [parts]);
  const [typed, setTyped] = useState<Partial<ImageIdentities>>({});
  const wanted: ImageIdentities = { ...held, ...typed };
  const { changes, edits } = writeIdentities(parts, wanted);
  if (isReadOnly) return null;
  return (
    <div className={styles['identities']}>
      {IMAGE_VARIABLES.map((name) => (
        <TextInput
          key={name}
          label={t(`stacks|path|identity|${name}`)}
          description={name}
          value={wanted[name]}
          error={
            wanted[name] !== '' && !isPlainIdentity(wanted[name].trim())
              ? t('stacks|path|notPlain')
              : undefined
          }
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            const { value } = event.currentTarget;
            setTyped((before) => ({ ...before, [name]: value }));
          }}
        />
      ))}
      {changes.map(({ path, line, before, after }) => (
        <pre key={`${path} ${line} ${after}`} className={styles['diff']}>
          <span className="v-dim">{`${path}:${line}`}</span>
          {before === undefined ? null : <del>{`\n− ${before}`}</del>}
          <ins>{`\n+ ${after.replaceAll('\n', '\n+ ')}`}</ins>
        </pre>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        disabled={edits.length === 0}
        onClick={() => {
          session.change(edits, 'step');
          setTyped({});
        }}
      >
        {t('stacks|path|write')}
      </Button>
    </div>
  );
}
