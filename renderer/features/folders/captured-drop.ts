/** A drop as it can be kept: what a browser gives is only there while the drop is handled. */
import { host } from '../../platform/host.ts';

export interface CapturedDrop {
  /** Where the host tells them. */
  readonly paths: readonly string[];
  readonly entries: readonly FileSystemEntry[];
}

export function capturedDrop({ items, files }: DataTransfer): CapturedDrop {
  const paths = host === undefined ? [] : [...files].map(host.pathOf).filter((path) => path !== '');
  const entries = paths.length > 0 ? [] : [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return { paths, entries };
}
