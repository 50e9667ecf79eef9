import type { Doc } from '../store.ts';
import { ENUMS } from './enums.ts';
import { invalid, missing } from './errors.ts';
import { DISCRIMINATORS, MODEL_LINES } from './models.ts';

export interface Field {
  readonly name: string;
  readonly isOptional: boolean;
  readonly isList: boolean;
  /** string, number, boolean, map, tags, the name of an enum, or the name of a model. */
  readonly type: string;
}

const cache = new Map<string, ReadonlyMap<string, Field>>();

/** The fields of a model, those of its bases first. The discriminator is not among them. */
export function fieldsOf(model: string): ReadonlyMap<string, Field> {
  const known = cache.get(model);
  if (known !== undefined) return known;
  const line = MODEL_LINES[model];
  if (line === undefined) throw new Error(`there is no model ${model}`);
  const fields = new Map<string, Field>();
  const words = line.trim().split(/\s+/);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '<') {
      index += 1;
      for (const field of fieldsOf(words[index] ?? '').values()) fields.set(field.name, field);
    } else if (word === 'tags') {
      fields.set('freeformTags', { name: 'freeformTags', isOptional: true, isList: false, type: 'map' });
      fields.set('definedTags', { name: 'definedTags', isOptional: true, isList: false, type: 'tags' });
    } else {
      const [label = '', type = 'string'] = word.split(':');
      const name = label.replace('?', '');
      fields.set(name, {
        name,
        isOptional: label.endsWith('?'),
        isList: type.endsWith('[]'),
        type: type.replace('[]', ''),
      });
    }
  }
  cache.set(model, fields);
  return fields;
}

/** The model that a body is, by its discriminator if it has one. */
function concreteModel(model: string, body: Doc, path = ''): string {
  const discriminator = DISCRIMINATORS[model];
  if (discriminator === undefined) return model;
  const at = path + discriminator.field;
  const value = body[discriminator.field];
  if (value === undefined || value === null) throw missing(at);
  const concrete = typeof value === 'string' ? discriminator.subtypes[value] : undefined;
  if (concrete === undefined) {
    throw invalid(`The field ${at} must be one of ${Object.keys(discriminator.subtypes).join(', ')}.`);
  }
  return concrete;
}

/**
 * Checks a body against its model: required fields, types, known values, and nothing else in it.
 * @throws OracleError 400 MissingParameter or InvalidParameter that names the first field at fault
 */
export function validate(model: string, body: Doc, isUpdate: boolean): void {
  checkModel(model, body, '', isUpdate);
}

function checkModel(model: string, value: Doc, path: string, isUpdate: boolean): void {
  const fields = fieldsOf(concreteModel(model, value, path));
  const discriminator = DISCRIMINATORS[model]?.field;
  for (const field of fields.values()) {
    const given = value[field.name];
    const at = path + field.name;
    if (given === undefined) {
      if (!field.isOptional) throw missing(at);
    } else if (given === null) {
      if (field.isOptional) continue;
      throw isUpdate ? invalid(`The field ${at} is required and cannot be cleared.`) : missing(at);
    } else if (field.isList) {
      if (!Array.isArray(given)) throw invalid(`The field ${at} must be a list.`);
      given.forEach((item, index) => {
        checkValue(field.type, item, `${at}[${index}]`);
      });
    } else checkValue(field.type, given, at);
  }
  for (const name of Object.keys(value)) {
    if (name !== discriminator && !fields.has(name)) {
      throw invalid(
        isUpdate && path === ''
          ? `The field ${name} cannot be changed, or is not known.`
          : `The field ${path + name} is not known here.`,
      );
    }
  }
}

function checkValue(type: string, value: unknown, at: string): void {
  if (type === 'string' || type === 'number' || type === 'boolean') {
    if (typeof value !== type) throw invalid(`The field ${at} must be a ${type}.`);
    return;
  }
  const values = ENUMS[type];
  if (values !== undefined) {
    if (typeof value !== 'string' || !values.includes(value)) {
      throw invalid(`The field ${at} must be one of ${values.join(', ')}.`);
    }
    return;
  }
  if (!isObject(value)) throw invalid(`The field ${at} must be an object.`);
  if (type === 'map' || type === 'tags') {
    for (const [name, item] of Object.entries(value)) {
      if (type === 'map' ? typeof item !== 'string' : !isObject(item)) {
        throw invalid(`The field ${at}.${name} must be ${type === 'map' ? 'a string' : 'an object'}.`);
      }
    }
  } else checkModel(type, value, `${at}.`, false);
}

export function isObject(value: unknown): value is Doc {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
