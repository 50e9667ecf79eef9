/** JSON as zod knows it, typed as read-only. */
import { z } from 'zod';
import type { Json, JsonObject } from './json.ts';

export const jsonSchema: z.ZodType<Json> = z.json();
export const jsonObjectSchema: z.ZodType<JsonObject> = z.record(z.string(), jsonSchema);
