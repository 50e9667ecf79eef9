/** A sentence before it is put into a language: its key in the catalogue and what to fill in. */
import { z } from 'zod';

export const messageSchema = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Message = z.infer<typeof messageSchema>;

export function message(key: string, values?: Record<string, string | number>): Message {
  return values === undefined ? { key } : { key, values };
}
