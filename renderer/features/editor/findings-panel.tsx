/** Everything the rules say about the draft, in the form's order; what only a person can tell stands apart. */
import { ActionIcon, Checkbox } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Severity } from '../../../shared/domain/rules.ts';
import { ShortcutHint } from '../../ui/kbd.tsx';
import { SeverityIcon } from '../../ui/severity.tsx';
import { isFileOf } from '../files/open-file.ts';
import { humanised, useEditor } from './editor-scope.ts';
import { Mend, RemoteOnly, Why } from './finding-line.tsx';
import type { PlacedFinding } from './findings-state.ts';
import { LinksLine } from './links-line.tsx';
import { useTicks } from './use-ticks.ts';

const severities = ['error', 'warning', 'hint', 'checklist'] as const satisfies readonly Severity[];

interface Props {
  readonly current: string | undefined;
  readonly onShow: (placed: PlacedFinding) => void;
  readonly onClose: () => void;
}

export function FindingsPanel({ current, onShow, onClose }: Props) {
  const { t } = useTranslation();
  const { session, findings, kind } = useEditor();
  const remoteOnly = kind.rules.rules.filter(({ isRemoteOnly }) => isRemoteOnly === true).length;
  const { all, isChecked } = useStore(findings);
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const { isTicked, tick } = useTicks(session.id);
  const shown = all.filter(({ finding }) => !hidden.has(finding.severity));
  const said = shown.filter(({ finding }) => finding.severity !== 'checklist');
  const checklist = shown.filter(({ finding }) => finding.severity === 'checklist');
  const toggle = (severity: Severity) =>
    setHidden((last) =>
      last.has(severity)
        ? new Set([...last].filter((each) => each !== severity))
        : new Set([...last, severity]),
    );
  return (
    <div className="ed-panel">
      <header>
        <h2>{t('editor|findings')}</h2>
        {severities.map((severity) => {
          const count = all.filter(({ finding }) => finding.severity === severity).length;
          return count === 0 ? null : (
            <button
              key={severity}
              type="button"
              className="ed-filter"
              aria-pressed={!hidden.has(severity)}
              onClick={() => toggle(severity)}
            >
              <SeverityIcon severity={severity} />
              {t(`severities|${severity}s`, { count })}
            </button>
          );
        })}
        <span className="ed-panel-end">
          <span className="v-dim">
            {t('editor|nextFinding')} <ShortcutHint shortcut="F8" />
          </span>
          <ActionIcon size={24} aria-label={t('ui|close')} onClick={onClose}>
            <IconX size={14} stroke={1.75} />
          </ActionIcon>
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by key */}
      <section className="ed-panel-body" tabIndex={0} aria-label={t('editor|findings')}>
        {said.length === 0 ? (
          <p className="ed-panel-empty">{t(isChecked ? 'editor|nothingWrong' : 'editor|checking')}</p>
        ) : (
          <ul>
            {said.map((placed) => (
              <li key={placed.key} aria-current={placed.key === current ? 'true' : undefined}>
                <SeverityIcon severity={placed.finding.severity} />
                <button type="button" onClick={() => onShow(placed)}>
                  <span className="ed-panel-where">
                    <Where placed={placed} />
                    <InFile placed={placed} />
                  </span>
                  <span>{t(placed.finding.message.key, placed.finding.message.values ?? {})}</span>
                </button>
                <RemoteOnly placed={placed} />
                <Mend placed={placed} />
                <Why placed={placed} />
              </li>
            ))}
          </ul>
        )}
        {kind.linksOf === undefined ? null : <LinksLine />}
        {checklist.length === 0 ? null : (
          <>
            <h3>{t('editor|checklist')}</h3>
            <ul>
              {checklist.map((placed) => (
                <li key={placed.key}>
                  <Checkbox
                    checked={isTicked(placed.finding.rule)}
                    label={t(placed.finding.message.key, placed.finding.message.values ?? {})}
                    onChange={(event) => tick(placed.finding.rule, event.currentTarget.checked)}
                  />
                  <RemoteOnly placed={placed} />
                  <Why placed={placed} />
                </li>
              ))}
            </ul>
          </>
        )}
        {remoteOnly === 0 ? null : (
          <p className="ed-panel-empty v-dim">{t('editor|remoteOnlyRules', { count: remoteOnly })}</p>
        )}
      </section>
    </div>
  );
}

function Where({ placed }: { readonly placed: PlacedFinding }) {
  const { t } = useTranslation();
  const { kind } = useEditor();
  const { field, section } = placed;
  if (field !== undefined) {
    const plain = field.replaceAll(/\[\d+\]/g, '');
    return t(`fields|${kind.id}|${plain}|label`, {
      defaultValue: humanised(plain.split('.').at(-1) ?? plain),
    });
  }
  return section === undefined
    ? t('editor|wholeDraft')
    : t(`sections|${kind.id}|${section}`, { defaultValue: section });
}

/** In a folder a reviewer speaks of files and lines. */
function InFile({ placed: { finding } }: { readonly placed: PlacedFinding }) {
  const { kind } = useEditor();
  const { part, line } = finding;
  if (!isFileOf(kind, part)) return null;
  const path = kind.pathInZip?.(part) ?? part;
  return <span className="v-mono v-dim"> {line === undefined ? path : `${path}:${line}`}</span>;
}
