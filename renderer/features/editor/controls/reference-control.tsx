/** Another draft by its name: terms or an artifact; it can be made and opened from here. */
import { Button, Select } from '@mantine/core';
import { IconArrowUpRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../../../app/navigation.ts';
import { useClient, useQuery } from '../../../platform/use-core.tsx';
import { elementId, useChange, useEditor, useFieldRef, useFieldTexts, useValue } from '../editor-scope.ts';
import { describedBy, FieldFrame } from '../field-frame.tsx';
import { textOf } from '../value-shape.ts';
import type { ControlProps } from './control.ts';

const MOST = 200;

export function ReferenceControl({ field, path }: ControlProps) {
  const { t } = useTranslation();
  const { isReadOnly, kind, session } = useEditor();
  const client = useClient();
  const texts = useFieldTexts(field);
  const chosen = textOf(useValue(path));
  const change = useChange(path);
  const ref = useFieldRef(path);
  const go = useNavigation((state) => state.go);
  const [failure, setFailure] = useState<string>();
  const family = field.meta.family ?? 'listing';
  const drafts = useQuery(
    'drafts.list',
    { family, sort: 'name', offset: 0, limit: MOST },
    (event) => event.topic === 'drafts.changed' && event.payload.family === family,
  );
  const rows = drafts.value?.rows ?? [];
  const data = rows.map((row) => ({ value: row.id as string, label: row.name || t('ui|untitled') }));
  const isGone = chosen !== '' && drafts.state === 'ready' && !rows.some((row) => row.id === chosen);
  const unknown =
    chosen === '' || data.some(({ value }) => value === chosen)
      ? []
      : [{ value: chosen, label: t(isGone ? 'editor|reference|gone' : 'ui|loading', { id: chosen }) }];

  const create = async () => {
    // The marketplace's own kind of that family: `oracle.terms` beside `oracle.application`.
    const marketplace = kind.id.split('.')[0] ?? '';
    const name = t(`editor|reference|name|${family}`, { name: kind.nameOf(session.parts) }).trim();
    const created = await client.call('drafts.create', { kind: `${marketplace}.${family}`, name });
    if (!created.ok) {
      setFailure(created.error.message);
      return;
    }
    setFailure(undefined);
    change(created.value.id, 'step');
    await session.flush();
    go({ screen: 'draft', id: created.value.id });
  };

  return (
    <FieldFrame field={field} path={path} texts={texts}>
      <div className="ed-row">
        <Select
          ref={ref}
          id={elementId(path)}
          className="ed-grow"
          data={[...data, ...unknown]}
          value={chosen === '' ? null : chosen}
          readOnly={isReadOnly}
          searchable
          clearable
          allowDeselect={false}
          limit={MOST}
          placeholder={t('editor|choose')}
          nothingFoundMessage={t('editor|reference|nothing')}
          aria-describedby={describedBy(path, texts)}
          error={failure}
          onChange={(next) => change(next ?? undefined, 'step')}
        />
        {chosen === '' || isGone ? null : (
          <Button
            variant="default"
            leftSection={<IconArrowUpRight size={14} stroke={1.75} aria-hidden />}
            onClick={() => go({ screen: 'draft', id: chosen })}
          >
            {t('editor|reference|open')}
          </Button>
        )}
        {isReadOnly || chosen !== '' ? null : (
          <Button
            variant="default"
            leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
            onClick={() => void create()}
          >
            {t(`families|${family}|new`)}
          </Button>
        )}
      </div>
    </FieldFrame>
  );
}
