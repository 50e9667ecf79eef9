/** Objects in order: add, remove, duplicate, reorder by hand or by key. */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { formatPath, isJsonArray, type Json, valueAt } from '../../../../shared/domain/json.ts';
import { SeverityCount } from '../../../ui/severity.tsx';
import { elementId, useEditor, useFieldRef, useFieldTexts, useValue } from '../editor-scope.ts';
import { FieldFrame } from '../field-frame.tsx';
import { countsOf } from '../findings-state.ts';
import type { ControlProps } from './control.ts';
import { ListItem } from './list-item.tsx';
import { ListPages, useListPage } from './list-pages.tsx';
import { useOpenItems } from './open-items.ts';
import { summaryOf, useList } from './use-list.ts';

/** More items than this start closed. */
const OPEN_AT_FIRST = 2;

export function ListControl({ field, path }: ControlProps) {
  const { t } = useTranslation();
  const { context, isReadOnly, renderField } = useEditor();
  const texts = useFieldTexts(field);
  const value = useValue(path);
  const ref = useFieldRef(path);
  const items = isJsonArray(value) ? value : [];
  const list = useList(field, path);
  const open = useOpenItems(path, items, OPEN_AT_FIRST);
  const page = useListPage(path, items.length);
  const [said, setSaid] = useState('');
  const id = elementId(path);

  const move = (from: number, to: number) => {
    list.move(from, to);
    open.move(from, to);
    setSaid(t('editor|list|moved', { from: from + 1, to: to + 1, count: items.length }));
  };
  return (
    <FieldFrame field={field} path={path} texts={texts} as="group">
      {items.length === 0 ? null : (
        <ol className="ed-list" aria-labelledby={`${id}-label`}>
          {items.slice(page.from, page.to).map((item, offset) => {
            const index = page.from + offset;
            return (
              <ListItem
                key={keyOf(item, index)}
                list={id}
                index={index}
                count={items.length}
                summary={summaryOf(item, field, context)}
                lead={open.isOpen(index) ? undefined : <ItemCounts path={formatPath([...path, index])} />}
                isOpen={open.isOpen(index)}
                isReadOnly={isReadOnly}
                onToggle={() => open.toggle(index)}
                onMove={(to) => move(index, to)}
                onDropFrom={(from) => move(from, index)}
                onDuplicate={() => {
                  list.duplicate(index);
                  open.insert(index + 1);
                }}
                onRemove={() => {
                  list.remove(index);
                  open.remove(index);
                }}
              >
                <div className="ed-group">
                  {field.fields.map((child) => renderField(child, [...path, index, child.key]))}
                </div>
              </ListItem>
            );
          })}
        </ol>
      )}
      <ListPages page={page} />
      {isReadOnly ? null : (
        <Button
          ref={ref}
          id={id}
          variant="default"
          size="compact-sm"
          className="ed-add"
          leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
          onClick={() => {
            const index = list.add();
            open.insert(index);
            page.show(index);
          }}
        >
          {t('editor|list|add', { what: texts.label })}
        </Button>
      )}
      <span className="v-hidden" role="status">
        {said}
      </span>
    </FieldFrame>
  );
}

const keyOf = (item: Json, index: number): string => {
  const id = valueAt(item, ['id']);
  return typeof id === 'string' ? id : `#${index}`;
};

/** A closed item still says that something in it is wrong. */
function ItemCounts({ path }: { readonly path: string }) {
  const { findings } = useEditor();
  const all = useStore(findings, (state) => state.all);
  const inside = all.filter(({ field }) => field?.startsWith(`${path}.`) === true);
  return inside.length === 0 ? null : <SeverityCount {...countsOf(inside)} isBrief />;
}
