/** A JSON value as it will be sent, coloured no more than it takes to read it. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isJsonArray, isJsonObject, type Json } from '../../../shared/domain/json.ts';
import css from './json-view.module.css';
import { numberOf } from './progress.ts';

/** Beyond this a text is folded: everything can be seen, but not everything at once. */
const LONG = 600;

export function JsonView({ value, label }: { readonly value: Json; readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
    // biome-ignore lint/a11y/useSemanticElements: preformatted text in a named region, not a set of fields
    <pre className={css['json']} tabIndex={0} aria-label={label} role="region">
      <Value value={value} indent={0} />
    </pre>
  );
}

/** A text that is sent as it is. */
export function TextView({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
    // biome-ignore lint/a11y/useSemanticElements: preformatted text in a named region, not a set of fields
    <pre className={css['json']} tabIndex={0} aria-label={label} role="region">
      <Words text={text} shown={text} />
    </pre>
  );
}

function Value({ value, indent }: { readonly value: Json; readonly indent: number }): ReactNode {
  if (typeof value === 'string') return <Words text={value} shown={JSON.stringify(value)} />;
  if (isJsonArray(value)) {
    return (
      <Items open="[" close="]" indent={indent} items={value.map((item, index) => [`${index}`, item])} />
    );
  }
  if (isJsonObject(value)) {
    return <Items open="{" close="}" indent={indent} items={Object.entries(value)} areNamed />;
  }
  return <span className={css['other']}>{String(value)}</span>;
}

interface ItemsProps {
  readonly open: string;
  readonly close: string;
  readonly indent: number;
  readonly items: readonly (readonly [string, Json])[];
  readonly areNamed?: boolean;
}

function Items({ open, close, indent, items, areNamed = false }: ItemsProps) {
  if (items.length === 0) return <Mark>{`${open}${close}`}</Mark>;
  const inner = '  '.repeat(indent + 1);
  return (
    <>
      <Mark>{open}</Mark>
      {items.map(([key, item], index) => (
        <span key={key}>
          {`\n${inner}`}
          {areNamed && (
            <>
              <span className={css['key']}>{JSON.stringify(key)}</span>
              <Mark>: </Mark>
            </>
          )}
          <Value value={item} indent={indent + 1} />
          {index < items.length - 1 && <Mark>,</Mark>}
        </span>
      ))}
      {`\n${'  '.repeat(indent)}`}
      <Mark>{close}</Mark>
    </>
  );
}

const Mark = ({ children }: { readonly children: ReactNode }) => (
  <span className={css['mark']}>{children}</span>
);

const REFERENCE = /(\{step:s\d+\.(?:id|etag)\})/;

/** A text with its references to other steps spelled out. */
export function TemplateText({ text }: { readonly text: string }) {
  return <Words text={text} shown={text} />;
}

function Words({ text, shown }: { readonly text: string; readonly shown: string }) {
  const { t, i18n } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const isCut = shown.length > LONG && !isWhole;
  const visible = isCut ? shown.slice(0, LONG) : shown;
  return (
    <span className={css['text']}>
      {visible.split(REFERENCE).map((piece, index) => {
        const match = /^\{step:(s\d+)\.(id|etag)\}$/.exec(piece);
        return match?.[1] === undefined ? (
          piece
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity
          <span key={index} className={css['reference']}>
            {t(`submissions|json|${match[2]}`, { step: numberOf(match[1]) })}
          </span>
        );
      })}
      {isCut && (
        <>
          {'… '}
          <button type="button" className={css['more']} onClick={() => setWhole(true)}>
            {t('submissions|json|more', { length: new Intl.NumberFormat(i18n.language).format(text.length) })}
          </button>
        </>
      )}
    </span>
  );
}
