/** Of an artifact's groups only the one of its type counts, so only that one is shown. */
import { artifactGroups } from '../../../shared/marketplaces/oracle/schema.ts';
import { useEditor, useValue } from '../editor/editor-scope.ts';
import type { FormField } from '../editor/form-model.ts';

const groups: Readonly<Record<string, string>> = artifactGroups;

/** @returns `fields` as they are for any other kind of draft. */
export function useArtifactFields(fields: readonly FormField[]): readonly FormField[] {
  const { kind } = useEditor();
  const type = useValue(['artifactType']);
  if (kind.id !== 'oracle.artifact') return fields;
  const shown = typeof type === 'string' ? groups[type] : undefined;
  const others = new Set(Object.values(groups).filter((group) => group !== shown));
  return fields.filter(({ key }) => !others.has(key) && (key !== 'imageListing' || type === 'STACK'));
}
