/** A value as a person reads it: a text, a word, a list, the fields of an item, a picture. */
import { useTranslation } from 'react-i18next';
import { isBlob } from '../../../shared/domain/compare.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../shared/domain/json.ts';
import { blobRefSchema } from '../../../shared/domain/parts.ts';
import { PictureFacts, PictureView } from '../editor/controls/picture-facts.tsx';
import { humanised } from '../editor/editor-scope.ts';
import css from './value-view.module.css';

interface ValueViewProps {
  readonly value: Json | undefined;
  /** Drafts that are named by their id: the artifact and the terms of a package. */
  readonly names?: ReadonlyMap<string, string>;
}

export function ValueView({ value, names }: ValueViewProps) {
  const { t } = useTranslation();
  if (value === undefined || value === null) return <em className={css['none']}>{t('compare|notSet')}</em>;
  if (value === '') return <em className={css['none']}>{t('compare|empty')}</em>;
  if (typeof value === 'boolean') return <span>{t(value ? 'compare|yes' : 'compare|no')}</span>;
  if (typeof value === 'string') return <span className={css['text']}>{names?.get(value) ?? value}</span>;
  if (typeof value === 'number') return <span className="v-tabular">{value}</span>;
  if (isJsonArray(value)) {
    if (value.length === 0) return <em className={css['none']}>{t('compare|empty')}</em>;
    return (
      <ol className={css['list']}>
        {value.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: shown once, never moved
          <li key={index}>
            <ValueView value={item} {...(names === undefined ? {} : { names })} />
          </li>
        ))}
      </ol>
    );
  }
  if (!isJsonObject(value)) return null;
  if (isBlob(value)) return <Attachment value={value} />;
  return (
    <dl className={css['fields']}>
      {fieldsOf(value).map(([key, field]) => (
        <div key={key}>
          <dt>{humanised(key)}</dt>
          <dd>
            <ValueView value={field} {...(names === undefined ? {} : { names })} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** An item's own identity says nothing to a person. */
const fieldsOf = (value: JsonObject): readonly (readonly [string, Json])[] =>
  Object.entries(value).filter(([key]) => key !== 'id');

function Attachment({ value }: { readonly value: Json }) {
  const blob = blobRefSchema.safeParse(value);
  if (!blob.success) return <span className={css['text']}>{JSON.stringify(value)}</span>;
  return (
    <div className={css['attachment']}>
      {blob.data.mediaType.startsWith('image/') && <PictureView blob={blob.data} size="large" />}
      <PictureFacts blob={blob.data} />
    </div>
  );
}
