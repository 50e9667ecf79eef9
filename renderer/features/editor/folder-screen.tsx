/** A draft that is a folder of files: what is in it and what is wrong with it. It cannot be changed here yet. */
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { filesOf, folderNameOf } from '../../../shared/domain/folders.ts';
import type { Kind } from '../../../shared/domain/marketplace.ts';
import type { Part } from '../../../shared/domain/parts.ts';
import type { Finding, Severity } from '../../../shared/domain/rules.ts';
import { useDesk } from '../../app/desk.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { SeverityIcon } from '../../ui/severity.tsx';
import { sizeText } from './controls/upload.ts';
import type { DraftSession } from './draft-session.ts';
import styles from './folder-screen.module.css';

interface Props {
  readonly session: DraftSession;
  readonly kind: Kind;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2, checklist: 3 };

export function FolderScreen({ session, kind }: Props) {
  const { t } = useTranslation();
  const parts = useStore(session.state, (state) => state.parts);
  const saving = useStore(session.state, (state) => state.saving);
  const name = kind.nameOf(parts);
  const { family } = kind;
  useEffect(() => {
    useDesk.setState({
      title: name || t('ui|untitled'),
      crumbs: [{ label: t(`families|${family}|many`), to: { screen: 'drafts', family } }],
    });
  }, [name, family, t]);
  useEffect(() => {
    if (saving.state !== 'unsaved') useDesk.setState({ saved: saving });
  }, [saving]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by key
    <section className={styles['screen']} tabIndex={0} aria-label={name}>
      <h1>{name || t('ui|untitled')}</h1>
      <p className="v-dim">{t('folders|folder', { folder: folderNameOf(parts) })}</p>
      <p className={styles['notice']}>{t('folders|readOnly')}</p>
      <h2>{t('folders|findings')}</h2>
      <Findings session={session} />
      <h2>{t('folders|files')}</h2>
      <table className={styles['files']}>
        <thead>
          <tr>
            <th scope="col">{t('folders|file')}</th>
            <th scope="col">{t('folders|content')}</th>
            <th scope="col">{t('folders|size')}</th>
          </tr>
        </thead>
        <tbody>
          {filesOf(parts).map(([path, part]) => (
            <FileRow key={path} path={path} part={part} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Findings({ session }: Pick<Props, 'session'>) {
  const { t } = useTranslation();
  const query = useQuery(
    'drafts.findings',
    { id: session.id },
    (event) => event.topic === 'draft.changed' && event.payload.id === session.id,
  );
  const found = query.value?.findings;
  const findings = useMemo(
    () => found?.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]) ?? [],
    [found],
  );
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const isKnown = found !== undefined;
  useEffect(() => {
    useDesk.setState({ findings: isKnown ? { errors, warnings } : null });
  }, [errors, warnings, isKnown]);
  if (query.state === 'failed' && found === undefined)
    return <ErrorState error={query.error} onRetry={query.reload} />;
  if (found === undefined) return <LoadingLines count={4} />;
  if (findings.length === 0) return <p className="v-dim">{t('folders|nothingWrong')}</p>;
  return (
    <ul className={styles['findings']}>
      {findings.map((finding) => (
        <li key={keyOf(finding)}>
          <SeverityIcon severity={finding.severity} />
          <div>
            <p>{t(finding.message.key, finding.message.values ?? {})}</p>
            <p className="v-mono v-dim">{placeOf(finding)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

const keyOf = ({ rule, part, field, line, column, message }: Finding): string =>
  JSON.stringify([rule, part, field, line, column, message]);

const placeOf = ({ part, line, field }: Finding): string =>
  [line === undefined ? part : `${part}:${line}`, field].filter((text) => text !== undefined).join(' ');

function FileRow({ path, part }: { readonly path: string; readonly part: Part }) {
  const { i18n } = useTranslation();
  const bytes = useMemo(
    () =>
      part.type === 'text'
        ? new TextEncoder().encode(part.text).byteLength
        : part.type === 'blob'
          ? part.blob.sizeBytes
          : 0,
    [part],
  );
  return (
    <tr>
      <td className="v-mono">{path}</td>
      <td>
        <Content part={part} />
      </td>
      <td>{sizeText(bytes, i18n.language)}</td>
    </tr>
  );
}

function Content({ part }: { readonly part: Part }) {
  const { t } = useTranslation();
  if (part.type !== 'blob') return t('folders|text');
  const { mediaType, width, height } = part.blob;
  return width === undefined || height === undefined ? mediaType : t('folders|picture', { width, height });
}
