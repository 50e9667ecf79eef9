/** Whether a value is one that a field's control can show: documents are also edited by hand and by programs. */
import { isJsonArray, isJsonObject, type Json } from '../../../shared/domain/json.ts';
import type { ValueShape } from './form-model.ts';

export function fitsShape(shape: ValueShape, value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  switch (shape) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'object':
    case 'named':
      return isJsonObject(value);
    case 'texts':
      return isJsonArray(value) && value.every((item) => typeof item === 'string');
    case 'objects':
    case 'named-list':
    case 'filters':
      return isJsonArray(value) && value.every(isJsonObject);
  }
}

export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

export const textsOf = (value: Json | undefined): readonly string[] =>
  isJsonArray(value) ? value.filter((item) => typeof item === 'string') : [];
