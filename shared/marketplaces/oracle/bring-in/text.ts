import type { Json } from '../../../domain/json.ts';

export const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
