/** The only place that hands an address to the system. */
import { shell } from 'electron';
import { isOutsideUrl } from './policies.ts';

export function openOutside(url: string): void {
  if (isOutsideUrl(url)) void shell.openExternal(url);
}
