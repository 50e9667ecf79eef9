/** The schema of one field of a document. */
import { z } from 'zod';
import type { JsonPath } from './json.ts';

/** What is inside optional, nullable and their like: the schema that carries the field's meta. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodExactOptional
  ) {
    return unwrapped(schema.unwrap());
  }
  return schema;
}

/** @returns undefined for a field that the schema does not know. */
export function schemaAt(root: z.ZodType, path: JsonPath): z.ZodType | undefined {
  let at: z.core.$ZodType | undefined = unwrapped(root);
  for (const step of path) {
    if (at instanceof z.ZodArray && typeof step === 'number') at = unwrapped(at.element);
    else if (at instanceof z.ZodObject && typeof step === 'string') {
      const field: z.core.$ZodType | undefined = at.shape[step];
      at = field === undefined ? undefined : unwrapped(field);
    } else at = undefined;
    if (at === undefined) return undefined;
  }
  // Every schema here was made by zod itself, whose classes all extend ZodType.
  return at as z.ZodType;
}
