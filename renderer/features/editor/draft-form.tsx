/** The form: every section of the kind, and at the end what the schema does not know. */
import { Anchor } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { documentOf } from '../../../shared/domain/parts.ts';
import { useArtifactFields } from '../artifacts/artifact-fields.ts';
import { TableLinks } from '../files/table-links.tsx';
import { TerraformFiles } from '../stacks/terraform-files.tsx';
import { TermsVersions } from '../terms/terms-versions.tsx';
import { useEditor } from './editor-scope.ts';
import { FolderFiles } from './folder-files.tsx';
import { type FormSection, unknownFields } from './form-model.ts';

/** Sections that are more than their fields, by kind. */
const ownSections: Readonly<Record<string, Readonly<Record<string, () => React.ReactNode>>>> = {
  'oracle.terms': { versions: TermsVersions },
  'datadog.tile': { files: FolderFiles },
};

/** What stands over a section's fields, by kind. */
const before: typeof ownSections = {
  'datadog.tile': { data: TableLinks },
  'oracle.artifact': { image: TerraformFiles },
};

export function DraftForm() {
  const { t } = useTranslation();
  const { model, kind } = useEditor();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by key
    <section className="ed-form" tabIndex={0} aria-label={t('editor|form')}>
      <div className="ed-form-inner">
        <UnreadFiles />
        {model.sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
        {kind.content === 'files' ? null : <UnknownFields />}
      </div>
    </section>
  );
}

/** A file that does not parse has no fields; the others have. */
function UnreadFiles() {
  const { t } = useTranslation();
  const { session, view, openFile } = useEditor();
  const parts = useStore(session.state, (state) => state.parts);
  return view.unread(parts).map(({ part, line, column }) => (
    <p key={part} className="ed-facts-problem" role="alert">
      {t('folders|unread', { file: part, line, column })}{' '}
      <Anchor component="button" inherit onClick={() => openFile({ path: part, as: 'text', line, column })}>
        {t('files|openText')}
      </Anchor>
    </p>
  ));
}

const Section = memo(function Section({ section }: { readonly section: FormSection }) {
  const { t } = useTranslation();
  const { kind, renderField } = useEditor();
  const fields = useArtifactFields(section.fields);
  const Own = ownSections[kind.id]?.[section.id];
  const Before = before[kind.id]?.[section.id];
  return (
    <section
      id={`section-${section.id}`}
      className="ed-section"
      aria-labelledby={`section-${section.id}-title`}
    >
      <h2 id={`section-${section.id}-title`} tabIndex={-1}>
        {t(`sections|${kind.id}|${section.id}`, { defaultValue: section.id })}
      </h2>
      {Before === undefined ? null : <Before />}
      {Own === undefined ? fields.map((field) => renderField(field, [field.key])) : <Own />}
    </section>
  );
});

function UnknownFields() {
  const { t } = useTranslation();
  const { session, model } = useEditor();
  const document = useStore(session.state, (state) => documentOf(state.parts, model.part));
  const unknown = unknownFields(model, document);
  if (unknown.length === 0) return null;
  return (
    <details className="ed-unknown">
      <summary>{t('editor|unknownFields', { count: unknown.length })}</summary>
      <p className="ed-help">{t('editor|unknownFieldsHelp')}</p>
      <dl>
        {unknown.map(([key, value]) => (
          <div key={key}>
            <dt className="v-mono">{key}</dt>
            <dd className="v-mono">{JSON.stringify(value, null, 2).slice(0, 4000)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
