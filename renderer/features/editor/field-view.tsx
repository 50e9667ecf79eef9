/** A field of the schema, shown by the one component of its control. */
import { memo } from 'react';
import type { JsonPath } from '../../../shared/domain/json.ts';
import { CatalogueControl } from './controls/catalogue-control.tsx';
import { ChoiceControl } from './controls/choice-control.tsx';
import type { ControlProps } from './controls/control.ts';
import { DateControl } from './controls/date-control.tsx';
import { GalleryControl } from './controls/gallery-control.tsx';
import { GroupControl } from './controls/group-control.tsx';
import { LineControl } from './controls/line-control.tsx';
import { ListControl } from './controls/list-control.tsx';
import { NumberControl } from './controls/number-control.tsx';
import { PictureControl } from './controls/picture-control.tsx';
import { ReferenceControl } from './controls/reference-control.tsx';
import { SwitchControl } from './controls/switch-control.tsx';
import { TagsControl } from './controls/tags-control.tsx';
import { TextControl } from './controls/text-control.tsx';
import { useEditor, useValue } from './editor-scope.ts';
import type { FormField } from './form-model.ts';
import { isBeyondForm, LongValue } from './long-value.tsx';
import { fitsShape } from './value-shape.ts';
import { WrongValue } from './wrong-value.tsx';

const controls = {
  line: LineControl,
  url: LineControl,
  email: LineControl,
  text: TextControl,
  markdown: TextControl,
  tags: TagsControl,
  choice: ChoiceControl,
  switch: SwitchControl,
  number: NumberControl,
  date: DateControl,
  group: GroupControl,
  list: ListControl,
  picture: PictureControl,
  file: PictureControl,
  gallery: GalleryControl,
  catalogue: CatalogueControl,
  reference: ReferenceControl,
} as const satisfies Record<FormField['meta']['control'], (props: ControlProps) => React.ReactNode>;

export const FieldView = memo(
  function FieldView({ field, path }: ControlProps) {
    const { view } = useEditor();
    const value = useValue(path);
    if (view.sourceOf !== undefined && isBeyondForm(value)) return <LongValue field={field} path={path} />;
    const isFitting = fitsShape(field.shape, value);
    const Control = controls[field.meta.control];
    return isFitting ? <Control field={field} path={path} /> : <WrongValue field={field} path={path} />;
  },
  (a, b) => a.field === b.field && isSamePath(a.path, b.path),
);

const isSamePath = (a: JsonPath, b: JsonPath): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index]);
