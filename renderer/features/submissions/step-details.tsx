/** What one step sends, whole: the fold under its line in the ledger. */
import { Button } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlobRef } from '../../../shared/domain/parts.ts';
import type { Step } from '../../../shared/domain/plan.ts';
import { formatBytes } from './format.ts';
import { JsonView, TemplateText, TextView } from './json-view.tsx';
import { numberOf } from './progress.ts';
import css from './step-details.module.css';
import { useBlobUrl } from './use-blob-url.ts';

export function StepDetails({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const hasParams = Object.keys(step.params).length > 0;
  const isEmpty = !hasParams && step.body === undefined && step.file === undefined && step.text === undefined;
  return (
    <div className={css['details']}>
      <dl className={css['facts']}>
        <Fact name={t('submissions|details|operation')}>
          <code>{step.operation}</code>
        </Fact>
        <Fact name={t('submissions|details|subject')}>
          <code>{step.subject}</code>
        </Fact>
        {step.dependsOn.length > 0 && (
          <Fact name={t('submissions|ledger|after')}>{step.dependsOn.map(numberOf).join(', ')}</Fact>
        )}
        {step.ifMatch !== undefined && (
          <Fact name={t('submissions|details|ifMatch')}>
            <code>
              <TemplateText text={step.ifMatch} />
            </code>
          </Fact>
        )}
        {step.key !== undefined && (
          <Fact name={t('submissions|details|key')}>
            <code>{step.key}</code>
          </Fact>
        )}
        {step.wait !== undefined && (
          <Fact name={t('submissions|details|until')}>{t(`submissions|until|${step.wait}`)}</Fact>
        )}
      </dl>
      {hasParams && (
        <Block title={t('submissions|details|params')}>
          <JsonView value={step.params} label={t('submissions|details|params')} />
        </Block>
      )}
      {step.body !== undefined && (
        <Block title={t('submissions|details|body')}>
          <JsonView value={step.body} label={t('submissions|details|body')} />
        </Block>
      )}
      {step.text !== undefined && (
        <Block title={t('submissions|details|text')}>
          <TextView text={step.text} label={t('submissions|details|text')} />
        </Block>
      )}
      {step.file !== undefined && (
        <Block title={t('submissions|details|file')}>
          <FileCard file={step.file} />
        </Block>
      )}
      {isEmpty && <p className={css['nothing']}>{t('submissions|details|nothing')}</p>}
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css['block']}>
      <p className={css['title']}>{title}</p>
      {children}
    </section>
  );
}

function FileCard({ file }: { readonly file: BlobRef }) {
  const { t, i18n } = useTranslation();
  const url = useBlobUrl(file);
  const pixels =
    file.width === undefined || file.height === undefined ? '' : ` · ${file.width} × ${file.height} px`;
  return (
    <div className={css['file']}>
      {url === undefined ? (
        <span className={css['noPicture']}>
          <IconFile size={24} stroke={1.5} aria-hidden />
        </span>
      ) : (
        <img
          className={css['picture']}
          src={url}
          alt={t('submissions|details|thumbnail', { name: file.fileName })}
        />
      )}
      <div className={css['fileFacts']}>
        <strong>{file.fileName}</strong>
        <span>{`${formatBytes(file.sizeBytes, i18n.language)} · ${file.mediaType}${pixels}`}</span>
        <span className={css['hash']}>
          SHA-256 <code>{file.hash}</code>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => void navigator.clipboard.writeText(file.hash)}
          >
            {t('submissions|details|copyHash')}
          </Button>
        </span>
      </div>
    </div>
  );
}
