/** The versions of terms: a list, the text of the one that is open, and which one is meant to be active. */
import { Button, TextInput } from '@mantine/core';
import { IconFilePlus, IconGitCompare, IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { documentOf } from '../../../shared/domain/parts.ts';
import { termsVersionPart } from '../../../shared/marketplaces/oracle/schema.ts';
import { elementId, useChange, useEditor, useFieldFindings, useFieldRef } from '../editor/editor-scope.ts';
import { textEdits } from '../editor/field-edits.ts';
import { FindingLine } from '../editor/finding-line.tsx';
import { fieldOf } from '../editor/rebase-edits.ts';
import { useCaret } from '../editor/use-caret.ts';
import { textOf } from '../editor/value-shape.ts';
import { ActivateDialog } from './activate-dialog.tsx';
import { ActiveHistory } from './active-history.tsx';
import { CompareVersions } from './compare-versions.tsx';
import { addVersion, type TermsVersion, versionsOf, withoutVersion } from './terms-edits.ts';
import './terms.css';

export function TermsVersions() {
  const { t } = useTranslation();
  const { session, model, isReadOnly } = useEditor();
  const document = useStore(session.state, (state) => documentOf(state.parts, model.part));
  const versions = versionsOf(document);
  const active = textOf(document['activeVersion']);
  const [openId, setOpenId] = useState<string>();
  const [comparedTo, setComparedTo] = useState<string>();
  const [activating, setActivating] = useState<TermsVersion>();
  const open =
    versions.find(({ id }) => id === openId) ?? versions.find(({ id }) => id === active) ?? versions.at(-1);
  const other = versions.find(({ id }) => id === comparedTo && id !== open?.id);
  const listFindings = useFieldFindings(['versions']);
  useOpenedByFinding(versions, setOpenId);

  const add = () => {
    const id = crypto.randomUUID();
    session.change(
      addVersion(session.parts, id, (number) => t('terms|versionName', { number })),
      'step',
    );
    setOpenId(id);
  };
  return (
    <div className="tv" data-path={elementId(['versions'])}>
      <div className="tv-side">
        <ol className="tv-list" aria-label={t('terms|versions')}>
          {versions.map((version, index) => (
            <li key={version.id}>
              <button
                type="button"
                aria-current={version.id === open?.id ? 'true' : undefined}
                onClick={() => setOpenId(version.id)}
              >
                <span className="v-cut">{version.name || t('terms|versionName', { number: index + 1 })}</span>
                {version.id === active ? <span className="tv-active">{t('terms|active')}</span> : null}
              </button>
            </li>
          ))}
        </ol>
        {isReadOnly ? null : (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconFilePlus size={14} stroke={1.75} aria-hidden />}
            onClick={add}
          >
            {t(active === '' ? 'terms|newVersion' : 'terms|newFromActive')}
          </Button>
        )}
        <div className="ed-findings">
          {listFindings.map((placed) => (
            <FindingLine key={placed.key} placed={placed} />
          ))}
        </div>
      </div>
      {open === undefined ? (
        <p className="v-dim">{t('terms|none')}</p>
      ) : (
        <div className="tv-main">
          <div className="tv-head">
            <VersionName version={open} />
            <div className="tv-actions">
              {versions.length < 2 ? null : (
                <CompareChoice
                  versions={versions.filter(({ id }) => id !== open.id)}
                  value={other?.id}
                  onChoose={setComparedTo}
                />
              )}
              {isReadOnly || open.id === active ? null : (
                <>
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-sm"
                    leftSection={<IconTrash size={14} stroke={1.75} aria-hidden />}
                    onClick={() => session.change(withoutVersion(session.parts, open.id), 'step')}
                  >
                    {t('terms|removeVersion')}
                  </Button>
                  <Button size="compact-sm" onClick={() => setActivating(open)}>
                    {t('terms|activate', { name: open.name })}
                  </Button>
                </>
              )}
            </div>
          </div>
          {other === undefined ? (
            <VersionText key={open.id} version={open} />
          ) : (
            <CompareVersions from={other} to={open} />
          )}
        </div>
      )}
      <ActiveHistory versions={versions} />
      {activating === undefined ? null : (
        <ActivateDialog
          version={activating}
          previous={versions.find(({ id }) => id === active)}
          onClose={() => setActivating(undefined)}
        />
      )}
    </div>
  );
}

/** F8 went to a text: its version is opened. */
function useOpenedByFinding(versions: readonly TermsVersion[], onOpen: (id: string) => void): void {
  const { session } = useEditor();
  useEffect(
    () =>
      session.state.subscribe((state, before) => {
        if (state.changedAt === undefined || state.changedAt === before.changedAt) return;
        const id = versions.find((version) => termsVersionPart(version.id) === state.changedAt?.part)?.id;
        if (id !== undefined) onOpen(id);
      }),
    [session, versions, onOpen],
  );
}

function VersionName({ version }: { readonly version: TermsVersion }) {
  const { t } = useTranslation();
  const { isReadOnly } = useEditor();
  const path = ['versions', version.index, 'displayName'] as const;
  const change = useChange(path);
  const ref = useFieldRef(path);
  const findings = useFieldFindings(path);
  return (
    <div className="tv-name" data-path={elementId(path)}>
      <TextInput
        ref={ref}
        id={elementId(path)}
        label={t('terms|nameOfVersion')}
        value={version.name}
        readOnly={isReadOnly}
        autoComplete="off"
        onChange={(event) => change(event.currentTarget.value || undefined)}
      />
      <div className="ed-findings" aria-live="polite">
        {findings.map((placed) => (
          <FindingLine key={placed.key} placed={placed} />
        ))}
      </div>
    </div>
  );
}

function VersionText({ version }: { readonly version: TermsVersion }) {
  const { t } = useTranslation();
  const { session, findings, isReadOnly } = useEditor();
  const part = termsVersionPart(version.id);
  const text = useStore(session.state, ({ parts }) => {
    const content = parts[part];
    return content?.type === 'text' ? content.text : '';
  });
  const caret = useCaret((parts) => fieldOf(parts, part, []));
  const all = useStore(findings, (state) => state.all);
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return (
    <div className="tv-text">
      <div className="ed-label-row">
        <label className="ed-label" htmlFor={`text-${version.id}`}>
          {t('terms|text')}
        </label>
        <span className="ed-counter">{t('terms|words', { count: words })}</span>
      </div>
      <textarea
        {...caret}
        id={`text-${version.id}`}
        className="ed-textarea tv-prose"
        value={text}
        readOnly={isReadOnly}
        placeholder={t('terms|placeholder')}
        onChange={(event) => session.change(textEdits(session.parts, part, event.currentTarget.value))}
      />
      <div className="ed-findings" aria-live="polite">
        {all
          .filter(({ finding }) => finding.part === part)
          .map((placed) => (
            <FindingLine key={placed.key} placed={placed} />
          ))}
      </div>
    </div>
  );
}

function CompareChoice({
  versions,
  value,
  onChoose,
}: {
  readonly versions: readonly TermsVersion[];
  readonly value: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}) {
  const { t } = useTranslation();
  return (
    <label className="tv-compare">
      <IconGitCompare size={14} stroke={1.75} aria-hidden />
      <span className="v-hidden">{t('terms|compareWith')}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{t('terms|compareWith')}</option>
        {versions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
