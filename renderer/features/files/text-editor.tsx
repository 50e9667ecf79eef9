/** A file of the folder as text, with what the rules say in its gutter. Undo is the draft's own, as everywhere. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { useEditor } from '../editor/editor-scope.ts';
import { FindingLine } from '../editor/finding-line.tsx';
import styles from './files.module.css';
import type { TextView } from './text-view.ts';

interface Props {
  readonly path: string;
  /** Where to begin, both from one. */
  readonly line: number | undefined;
  readonly column: number | undefined;
}

export function TextEditor({ path, line, column }: Props) {
  const { t } = useTranslation();
  const { session, findings, isReadOnly } = useEditor();
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<TextView>();
  const [cursor, setCursor] = useState({ line: line ?? 1, column: column ?? 1 });
  const isText = useStore(session.state, (state) => state.parts[path]?.type === 'text');
  const all = useStore(findings, (state) => state.all);
  const mine = useMemo(
    () => all.filter(({ finding }) => finding.part === path && finding.severity !== 'checklist'),
    [all, path],
  );

  useEffect(() => {
    const parent = box.current;
    if (parent === null || !isText) return;
    let isGone = false;
    let made: TextView | undefined;
    void import('./text-view.ts').then(({ openTextView }) => {
      if (isGone) return;
      made = openTextView({ parent, session, path, isReadOnly, phrases: phrasesOf(t), onCursor: setCursor });
      setView(made);
    });
    return () => {
      isGone = true;
      made?.close();
      setView(undefined);
    };
  }, [session, path, isReadOnly, isText, t]);
  useEffect(() => {
    view?.show(
      mine.map(({ finding }) => ({ finding, words: t(finding.message.key, finding.message.values ?? {}) })),
    );
  }, [view, mine, t]);
  useEffect(() => {
    if (view !== undefined) view.goTo(line ?? 1, column ?? 1);
  }, [view, line, column]);

  if (!isText) return <p className={styles['refused']}>{t('files|noText', { file: path })}</p>;
  const here = mine.filter(({ finding }) => (finding.line ?? 1) === cursor.line);
  return (
    <div className={styles['table']}>
      <div ref={box} className={styles['text']}>
        {view === undefined ? <LoadingLines count={8} /> : null}
      </div>
      <div className={styles['strip']} aria-live="polite">
        <span className="v-mono v-dim">{t('files|position', cursor)}</span>
        {here.map((placed) => (
          <FindingLine key={placed.key} placed={placed} />
        ))}
      </div>
    </div>
  );
}

const phrases = [
  ...['Find', 'Replace', 'next', 'previous', 'all', 'match case', 'regexp', 'by word', 'replace'],
  ...['replace all', 'close', 'current match', 'replaced $ matches', 'on line', 'Diagnostics'],
] as const;

/** The editor's own words, by what it says in English. */
const phrasesOf = (t: (key: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(phrases.map((phrase) => [phrase, t(`files|phrases|${phrase}`)]));
