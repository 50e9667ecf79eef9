/** The studio's settings, in the order in which they are applied. */
import {
  Button,
  ColorInput,
  NumberInput,
  SegmentedControl,
  Select,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { JsonPath } from '../../../../shared/domain/json.ts';
import {
  type Crop,
  fittedCrop,
  MOST_RESULT_PIXELS,
  type PictureFormat,
  type PictureNeeds,
  scaledTo,
} from '../../../../shared/domain/picture.ts';
import { sizeText } from '../controls/upload.ts';
import { useChange, useFieldTexts, useValue } from '../editor-scope.ts';
import type { FormField } from '../form-model.ts';
import styles from './studio.module.css';
import { type Choices, ratioOf, type Shape, wholePicture, widthsFor, withShape } from './studio-choices.ts';

interface Props {
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  readonly source: {
    readonly width: number;
    readonly height: number;
    readonly mediaType: string;
    readonly hasAlpha: boolean;
  };
  readonly needs: PictureNeeds;
  /** As it is being typed, and what becomes of it. */
  readonly name: string;
  readonly fileName: string;
  readonly onName: (name: string) => void;
}

export function StudioSettings({ choices, onChoices, source, needs, name, fileName, onName }: Props) {
  const { t, i18n } = useTranslation();
  const { crop, width, background, mediaType, maxBytes } = choices;
  const ratio = ratioOf(choices, needs);
  const { height } = scaledTo(width ?? crop.width, crop, ratio);
  const widest = Math.floor(Math.sqrt((MOST_RESULT_PIXELS * crop.width) / crop.height));
  const setCrop = (part: Partial<Crop>) =>
    onChoices({ ...choices, crop: fittedCrop({ ...crop, ...part }, source, ratio) });
  const limits = [needs.maxBytes, needs.bestBytes].filter((limit) => limit !== undefined);
  const limitText = (limit: number) =>
    t(limit === needs.maxBytes ? 'studio|limit|most' : 'studio|limit|best', {
      size: sizeText(limit, i18n.language),
    });
  return (
    <div className={styles['settings']}>
      <fieldset>
        <legend>{t('studio|crop')}</legend>
        <div className={styles['row']}>
          {needs.ratio === undefined ? null : (
            <SegmentedControl
              size="xs"
              aria-label={t('studio|shape')}
              value={choices.shape}
              onChange={(shape) => onChoices(withShape(choices, shape as Shape, source, needs))}
              data={[
                { value: 'asked', label: needs.ratio.join(':') },
                { value: 'free', label: t('studio|free') },
              ]}
            />
          )}
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => onChoices(wholePicture(choices, source, needs))}
          >
            {t('studio|largest')}
          </Button>
        </div>
        <div className={styles['row']}>
          {(['left', 'top', 'width', 'height'] as const).map((edge) => (
            <NumberInput
              key={edge}
              size="xs"
              className={styles['pixels'] ?? ''}
              label={t(`studio|edge|${edge}`)}
              value={crop[edge]}
              min={0}
              allowDecimal={false}
              onChange={(value) => {
                if (typeof value !== 'number') return;
                // With a shape, the height leads as the width does.
                const led =
                  edge === 'height' && ratio !== undefined ? { width: (value * ratio[0]) / ratio[1] } : {};
                setCrop({ [edge]: value, ...led });
              }}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('studio|scale')}</legend>
        <div className={styles['row']}>
          <NumberInput
            size="xs"
            className={styles['pixels'] ?? ''}
            label={t('studio|width')}
            value={width ?? crop.width}
            min={1}
            max={widest}
            step={ratio?.[0] ?? 10}
            allowDecimal={false}
            onChange={(value) =>
              onChoices({ ...choices, width: typeof value === 'number' && value > 0 ? value : undefined })
            }
          />
          <span className={`v-dim v-tabular ${styles['by']}`}>{t('studio|by', { height })}</span>
        </div>
        <div className={styles['row']}>
          {widthsFor(needs).map((wanted) => (
            <Button
              key={wanted}
              variant={width === wanted ? 'light' : 'default'}
              aria-pressed={width === wanted}
              size="compact-xs"
              onClick={() => onChoices({ ...choices, width: wanted })}
            >
              {wanted}
            </Button>
          ))}
          <Button
            variant={width === undefined ? 'light' : 'default'}
            aria-pressed={width === undefined}
            size="compact-xs"
            onClick={() => onChoices({ ...choices, width: undefined })}
          >
            {t('studio|asCropped')}
          </Button>
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('studio|file')}</legend>
        <div className={styles['row']}>
          <SegmentedControl
            size="xs"
            aria-label={t('studio|format')}
            value={mediaType}
            onChange={(value) => onChoices({ ...choices, mediaType: value as PictureFormat })}
            data={[
              { value: 'image/png', label: 'PNG' },
              { value: 'image/jpeg', label: 'JPEG' },
            ]}
          />
          {limits.length === 0 ? null : (
            <Select
              size="xs"
              aria-label={t('studio|limit|label')}
              allowDeselect={false}
              value={String(maxBytes ?? 0)}
              onChange={(value) =>
                onChoices({
                  ...choices,
                  maxBytes: value === null || value === '0' ? undefined : Number(value),
                })
              }
              data={[
                ...limits.map((limit) => ({ value: String(limit), label: limitText(limit) })),
                { value: '0', label: t('studio|limit|none') },
              ]}
            />
          )}
        </div>
        <TextInput
          size="xs"
          label={t('studio|name')}
          value={name}
          description={name === fileName ? t('studio|nameHelp') : t('studio|nameBecomes', { name: fileName })}
          onChange={(event) => onName(event.currentTarget.value)}
        />
      </fieldset>
      {source.hasAlpha ? (
        <fieldset>
          <legend>{t('studio|transparency')}</legend>
          <div className={styles['row']}>
            <SegmentedControl
              size="xs"
              aria-label={t('studio|transparency')}
              value={background === undefined ? 'kept' : 'filled'}
              disabled={mediaType === 'image/jpeg'}
              onChange={(value) =>
                onChoices({ ...choices, background: value === 'kept' ? undefined : '#ffffff' })
              }
              data={[
                { value: 'filled', label: t('studio|filled') },
                { value: 'kept', label: t('studio|transparent') },
              ]}
            />
            {background === undefined && mediaType === 'image/png' ? null : (
              <ColorInput
                size="xs"
                className={styles['colour'] ?? ''}
                aria-label={t('studio|ground')}
                format="hex"
                withEyeDropper={false}
                value={background ?? '#ffffff'}
                onChange={(value) => {
                  const colour = value.toLowerCase();
                  if (/^#[0-9a-f]{6}$/.test(colour)) onChoices({ ...choices, background: colour });
                }}
              />
            )}
          </div>
        </fieldset>
      ) : null}
      <p className={`v-dim ${styles['note']}`}>{t('studio|srgb')}</p>
    </div>
  );
}

/** What says what the picture shows, where the marketplace has such a text: the same field as in the form. */
export function Captions({ field, path }: { readonly field: FormField; readonly path: JsonPath }) {
  const captions = field.fields.filter(({ meta }) => meta.isCaption === true);
  if (captions.length === 0) return null;
  return (
    <div className={styles['captions']}>
      {captions.map((caption) => (
        <Caption key={caption.key} field={caption} path={[...path.slice(0, -1), caption.key]} />
      ))}
    </div>
  );
}

function Caption({ field, path }: { readonly field: FormField; readonly path: JsonPath }) {
  const texts = useFieldTexts(field);
  const value = useValue(path);
  const change = useChange(path);
  const { max } = field.meta;
  const text = typeof value === 'string' ? value : '';
  const shared = {
    size: 'xs',
    label: texts.label,
    value: text,
    description: max === undefined ? undefined : `${[...text].length}/${max}`,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change(event.currentTarget.value),
  } as const;
  return field.meta.control === 'text' ? (
    <Textarea autosize minRows={1} {...shared} />
  ) : (
    <TextInput {...shared} />
  );
}
