/** The image studio: one picture, what the marketplace asks of it, before and after. The original stays in the history. */
import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../../shared/contract/result.ts';
import type { PictureLook } from '../../../../shared/contract/shapes.ts';
import type { Json, JsonPath } from '../../../../shared/domain/json.ts';
import { type BlobRef, blobRefSchema } from '../../../../shared/domain/parts.ts';
import { type PictureNeeds, type PictureStep, plainFileName } from '../../../../shared/domain/picture.ts';
import { useClient, useQuery } from '../../../platform/use-core.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { LoadingLines } from '../../../ui/loading-lines.tsx';
import { useChange, useEditor, useValue } from '../editor-scope.ts';
import type { FormField } from '../form-model.ts';
import { CropStage } from './crop-stage.tsx';
import { Outcome } from './outcome.tsx';
import styles from './studio.module.css';
import { firstChoices, ratioOf, recipeOf } from './studio-choices.ts';
import { Captions, StudioSettings } from './studio-settings.tsx';
import { closeStudio, useStudio } from './studio-target.ts';
import { usePictureUrl } from './use-picture-url.ts';
import { useSettled } from './use-settled.ts';

export function PictureStudio() {
  const { t } = useTranslation();
  const target = useStudio((studio) => studio.target);
  return (
    <Modal
      opened={target !== undefined}
      onClose={closeStudio}
      title={t('studio|title')}
      size={1080}
      withCloseButton={false}
    >
      {target === undefined ? null : (
        <OpenPicture key={JSON.stringify(target)} path={target.path} step={target.step} />
      )}
    </Modal>
  );
}

const noNeeds: PictureNeeds = {};

function OpenPicture({ path, step }: { readonly path: JsonPath; readonly step: PictureStep | undefined }) {
  const { t } = useTranslation();
  const { model } = useEditor();
  const value = useValue(path);
  const blob = blobRefSchema.safeParse(value).data;
  const field = model.fields.find(({ key }) => key === path[0]);
  const look = useQuery('pictures.look', blob === undefined ? null : { hash: blob.hash });
  if (blob === undefined) return <p>{t('editor|picture|none')}</p>;
  if (look.value === undefined) {
    return look.state === 'failed' ? (
      <>
        <ErrorState title={t('studio|cannotOpen', { name: blob.fileName })} error={look.error} advice="" />
        <Buttons />
      </>
    ) : (
      <LoadingLines count={8} />
    );
  }
  return <Work blob={blob} look={look.value} path={path} field={field} step={step} />;
}

interface WorkProps {
  readonly blob: BlobRef;
  readonly look: PictureLook;
  readonly path: JsonPath;
  readonly field: FormField | undefined;
  readonly step: PictureStep | undefined;
}

/** A hand that still moves asks for nothing. */
const SETTLED_MS = 200;

function Work({ blob, look, path, field, step }: WorkProps) {
  const { t } = useTranslation();
  const client = useClient();
  const change = useChange(path);
  const needs = field?.meta.picture ?? noNeeds;
  const source = { ...look, mediaType: blob.mediaType };
  const [choices, setChoices] = useState(() => firstChoices(source, needs, step));
  const [name, setName] = useState<string>();
  const [isKeeping, setIsKeeping] = useState(false);
  const [failure, setFailure] = useState<ContractError>();
  const before = usePictureUrl(look.preview);

  const recipe = recipeOf(choices, source, needs);
  const settled = useSettled(recipe, SETTLED_MS);
  const tried = useQuery('pictures.try', { hash: blob.hash, recipe: settled });
  const isCurrent = settled === recipe || JSON.stringify(settled) === JSON.stringify(recipe);
  const fileName = plainFileName(name ?? blob.fileName, choices.mediaType);

  const use = async () => {
    setIsKeeping(true);
    setFailure(undefined);
    const kept = await client.call('pictures.keep', { hash: blob.hash, fileName, recipe });
    setIsKeeping(false);
    if (!kept.ok) return setFailure(kept.error);
    // A blob's facts are plain JSON.
    change({ ...kept.value } as Json, 'step');
    closeStudio();
  };

  return (
    <div className={styles['studio']}>
      <div className={styles['views']}>
        <figure>
          <figcaption>
            {t('studio|before')}
            <span className="v-dim v-tabular"> {`${look.width} × ${look.height} px`}</span>
          </figcaption>
          {before === undefined ? null : (
            <CropStage
              url={before}
              picture={look}
              crop={choices.crop}
              ratio={ratioOf(choices, needs)}
              onCrop={(crop) => setChoices((last) => ({ ...last, crop }))}
            />
          )}
          <p id="studio-crop-keys" className="v-dim">
            {t('studio|cropKeys')}
          </p>
        </figure>
        <Outcome blob={blob} look={look} needs={needs} tried={tried} isCurrent={isCurrent} recipe={recipe} />
      </div>
      <StudioSettings
        choices={choices}
        onChoices={setChoices}
        source={source}
        needs={needs}
        name={name ?? fileName}
        fileName={fileName}
        onName={setName}
      />
      {field === undefined ? null : <Captions field={field} path={path} />}
      {failure === undefined ? null : <ErrorState title={t('studio|notKept')} error={failure} advice="" />}
      <Buttons isBusy={isKeeping} isReady={isCurrent && tried.state === 'ready'} onUse={() => void use()} />
    </div>
  );
}

function Buttons({
  isBusy = false,
  isReady = false,
  onUse,
}: {
  readonly isBusy?: boolean;
  readonly isReady?: boolean;
  readonly onUse?: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end" gap={8} className={styles['buttons'] ?? ''}>
      {onUse === undefined ? null : (
        <span className={`v-dim ${styles['kept']}`}>{t('studio|originalKept')}</span>
      )}
      <Button variant="default" onClick={closeStudio}>
        {t(onUse === undefined ? 'ui|close' : 'ui|cancel')}
      </Button>
      {onUse === undefined ? null : (
        <Button loading={isBusy} disabled={!isReady} onClick={onUse}>
          {t('studio|use')}
        </Button>
      )}
    </Group>
  );
}
