/**
 * The form of a kind, read off its zod schema: a field is described once, in the schema, and shown by one
 * component. Whoever adds a field to the schema has added it to the form.
 */
import { z } from 'zod';
import { isJsonObject, type Json, type JsonPath, parsePath } from '../../../shared/domain/json.ts';
import type { FieldMeta, Kind } from '../../../shared/domain/marketplace.ts';

/** What the document holds for the field; the same control edits several. */
export type ValueShape =
  | 'text'
  | 'texts'
  | 'number'
  | 'boolean'
  | 'object'
  | 'objects'
  /** `{name, code}`, or a list of them. */
  | 'named'
  | 'named-list'
  /** A code and the chosen properties of it, in a list. */
  | 'filters';

export interface FormField {
  readonly key: string;
  /** Without indexes, as the messages name it: `supportContacts.email`. */
  readonly path: string;
  readonly meta: FieldMeta;
  readonly shape: ValueShape;
  readonly choices: readonly string[];
  /** Of a group, or of each item of a list. */
  readonly fields: readonly FormField[];
  /** Items carry an identity of their own, made when they are added. */
  readonly itemsHaveId: boolean;
}

export interface FormSection {
  readonly id: string;
  readonly fields: readonly FormField[];
}

export interface FormModel {
  readonly kind: string;
  readonly part: string;
  readonly sections: readonly FormSection[];
  readonly fields: readonly FormField[];
  /** Keys of the schema, edited or not: any other is one that we do not know. */
  readonly knownKeys: ReadonlySet<string>;
}

export function formModelOf(kind: Kind): FormModel {
  const fields = fieldsOf(kind.schema, '', undefined);
  const sections = kind.sections.map((id) => ({
    id,
    fields: fields.filter((field) => field.meta.section === id),
  }));
  return {
    kind: kind.id,
    part: kind.mainPart,
    // A folder's sections may be more than fields: the list of its files.
    sections: sections.filter(({ fields: own }) => own.length > 0 || kind.content === 'files'),
    fields,
    knownKeys: new Set(Object.keys(kind.schema.shape)),
  };
}

function fieldsOf(schema: z.ZodObject, parent: string, inherited: FieldMeta | undefined): FormField[] {
  const entries = Object.entries(schema.shape).map(
    ([key, type]): [string, z.ZodType, FieldMeta | undefined] => {
      const meta = metaOf(type as z.ZodType); // a shape holds types; zod's own signature is wider
      return [key, type as z.ZodType, meta];
    },
  );
  // A group whose fields are not described at all is still editable, by the types of its fields.
  const isUndescribed = inherited !== undefined && entries.every(([, , meta]) => meta === undefined);
  return entries.flatMap(([key, type, meta]) => {
    const described = meta ?? (isUndescribed ? guessedMeta(type, inherited) : undefined);
    return described === undefined ? [] : [fieldOf(key, type, described, parent)];
  });
}

function fieldOf(key: string, type: z.ZodType, meta: FieldMeta, parent: string): FormField {
  const path = parent === '' ? key : `${parent}.${key}`;
  const bare = unwrapped(type);
  const object = objectOf(bare);
  const takesFields = meta.control === 'group' || meta.control === 'list' || meta.control === 'gallery';
  return {
    key,
    path,
    meta,
    shape: shapeOf(bare),
    choices: bare instanceof z.ZodEnum ? bare.options.map(String) : [],
    fields: object === undefined || !takesFields ? [] : fieldsOf(object, path, meta),
    itemsHaveId: bare instanceof z.ZodArray && object !== undefined && 'id' in object.shape,
  };
}

/** The meta may hang on the optional or on what it wraps. */
function metaOf(type: z.ZodType): FieldMeta | undefined {
  const meta = type.meta();
  if (meta !== undefined && 'control' in meta && 'section' in meta) {
    return meta as unknown as FieldMeta; // put there by `field()`, the only one that gives both
  }
  return type instanceof z.ZodOptional ? metaOf(type.unwrap() as z.ZodType) : undefined;
}

function unwrapped(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodOptional ? unwrapped(type.unwrap() as z.ZodType) : type;
}

function objectOf(bare: z.ZodType): z.ZodObject | undefined {
  if (bare instanceof z.ZodObject) return bare;
  if (!(bare instanceof z.ZodArray)) return undefined;
  const item = unwrapped(bare.element as z.ZodType);
  return item instanceof z.ZodObject ? item : undefined;
}

function shapeOf(bare: z.ZodType): ValueShape {
  if (bare instanceof z.ZodNumber) return 'number';
  if (bare instanceof z.ZodBoolean) return 'boolean';
  const object = objectOf(bare);
  const keys = object === undefined ? [] : Object.keys(object.shape);
  const isNamed = keys.length === 2 && keys.includes('code') && keys.includes('name');
  if (bare instanceof z.ZodArray) {
    if (object === undefined) return 'texts';
    if (isNamed) return 'named-list';
    return keys.includes('filterCode') ? 'filters' : 'objects';
  }
  if (object !== undefined) return isNamed ? 'named' : 'object';
  return 'text';
}

function guessedMeta(type: z.ZodType, inherited: FieldMeta): FieldMeta {
  const bare = unwrapped(type);
  const { section } = inherited;
  if (bare instanceof z.ZodNumber) return { section, control: 'number' };
  if (bare instanceof z.ZodBoolean) return { section, control: 'switch' };
  if (bare instanceof z.ZodEnum) return { section, control: 'choice' };
  if (bare instanceof z.ZodObject) return { section, control: 'group' };
  if (bare instanceof z.ZodArray) {
    return { section, control: objectOf(bare) === undefined ? 'tags' : 'list' };
  }
  return { section, control: 'line' };
}

/** Where something said about a place in the document is shown. */
export interface Place {
  readonly section: string;
  /** The path of the innermost field of the form that holds it. */
  readonly path: JsonPath;
}

/** @returns undefined when no field of the form holds it. */
export function placeOf(model: FormModel, where: string | JsonPath | undefined): Place | undefined {
  const path = typeof where === 'string' ? parsePath(where) : where;
  if (path === undefined) return undefined;
  let fields = model.fields;
  let section: string | undefined;
  let depth = 0;
  const held: (string | number)[] = [];
  while (depth < path.length) {
    const step = path[depth];
    const field = fields.find(({ key }) => key === step);
    if (field === undefined) break;
    section ??= field.meta.section;
    held.push(field.key);
    depth += 1;
    const index = path[depth];
    const next = path[depth + 1];
    fields = field.fields;
    if (typeof index === 'number') {
      // An item has no field of its own: what is said of it as a whole is said at the list.
      if (next === undefined || !fields.some(({ key }) => key === next)) break;
      held.push(index);
      depth += 1;
    }
  }
  return section === undefined ? undefined : { section, path: held };
}

/** What a document holds beside what the schema knows. */
export function unknownFields(model: FormModel, document: Json): readonly (readonly [string, Json])[] {
  return isJsonObject(document) ? Object.entries(document).filter(([key]) => !model.knownKeys.has(key)) : [];
}
