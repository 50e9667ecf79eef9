/** One difference: what it is called, what was there and what is there now. */
import { IconArrowRight, IconEqual, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { memo, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change, type Entry, isBlob, wordsBetween } from '../../../shared/domain/compare.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { type BlobRef, blobRefSchema } from '../../../shared/domain/parts.ts';
import css from './compare.module.css';
import { PictureSlider } from './picture-slider.tsx';
import { ValueView } from './value-view.tsx';
import { WordsView } from './words-view.tsx';

const signs = {
  added: IconPlus,
  removed: IconMinus,
  edited: IconPencil,
  unchanged: IconEqual,
} as const satisfies Record<Change, typeof IconPlus>;

export function ChangeSign({ change }: { readonly change: Change }) {
  const Sign = signs[change];
  return <Sign className={css['sign']} data-change={change} size={14} stroke={2} aria-hidden />;
}

interface EntryViewProps {
  readonly entry: Entry;
  readonly label: string;
  /** Where the field is in the draft. */
  readonly href: string | undefined;
  readonly layout: 'side' | 'inline';
  readonly names: ReadonlyMap<string, string>;
  readonly leftName: string;
  readonly rightName: string;
}

export const EntryView = memo(function EntryView(props: EntryViewProps) {
  const { entry, label, href } = props;
  const { t } = useTranslation();
  return (
    <article className={css['entry']} data-change={entry.change} aria-label={label}>
      <header className={css['entryHead']}>
        <ChangeSign change={entry.change} />
        <h3>{label}</h3>
        {entry.isAboutOrder === true && <span className="v-dim">{t('compare|order')}</span>}
        <span className={css['word']} data-change={entry.change}>
          {t(`compare|changes|${entry.change}`)}
        </span>
        {href !== undefined && (
          <a className={css['goTo']} href={href} aria-label={t('compare|goToNamed', { field: label })}>
            {t('compare|goTo')}
            <IconArrowRight size={14} stroke={1.75} aria-hidden />
          </a>
        )}
      </header>
      <Difference {...props} />
    </article>
  );
});

function Difference({ entry, layout, names, leftName, rightName }: EntryViewProps) {
  const { before, after, change } = entry;
  const words = useMemo(
    () => (typeof before === 'string' && typeof after === 'string' ? wordsBetween(before, after) : undefined),
    [before, after],
  );
  const pictures = change === 'edited' ? bothPictures(before, after) : undefined;
  if (change === 'unchanged') {
    return (
      <div className={css['one']}>
        <ValueView value={after} names={names} />
      </div>
    );
  }
  if (pictures !== undefined)
    return (
      <div className={css['one']}>
        <PictureSlider {...pictures} beforeName={leftName} afterName={rightName} />
      </div>
    );
  const isTold = words !== undefined && !names.has(String(before)) && !names.has(String(after));
  if (layout === 'inline') {
    return (
      <div className={css['one']}>
        {isTold ? (
          <WordsView words={words} />
        ) : (
          <>
            {before !== undefined && (
              <div className={css['gone']}>
                <ValueView value={before} names={names} />
              </div>
            )}
            {after !== undefined && (
              <div className={css['come']}>
                <ValueView value={after} names={names} />
              </div>
            )}
          </>
        )}
      </div>
    );
  }
  return (
    <div className={css['two']}>
      <Column name={leftName} tone={before === undefined ? undefined : 'gone'}>
        {isTold ? <WordsView words={words} without="added" /> : <ValueView value={before} names={names} />}
      </Column>
      <Column name={rightName} tone={after === undefined ? undefined : 'come'}>
        {isTold ? <WordsView words={words} without="removed" /> : <ValueView value={after} names={names} />}
      </Column>
    </div>
  );
}

function Column({
  name,
  tone,
  children,
}: {
  readonly name: string;
  readonly tone: 'gone' | 'come' | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className={css['column']} data-tone={tone}>
      <span className="v-hidden">{name}: </span>
      {children}
    </div>
  );
}

function bothPictures(
  before: Json | undefined,
  after: Json | undefined,
): { readonly before: BlobRef; readonly after: BlobRef } | undefined {
  if (!isBlob(before) || !isBlob(after)) return undefined;
  const left = blobRefSchema.safeParse(before);
  const right = blobRefSchema.safeParse(after);
  if (!left.success || !right.success || left.data.hash === right.data.hash) return undefined;
  const arePictures = [left.data, right.data].every(({ mediaType }) => mediaType.startsWith('image/'));
  return arePictures ? { before: left.data, after: right.data } : undefined;
}
