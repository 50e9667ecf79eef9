/** What is dropped becomes imports: by its path where the host knows it, else by its files. */
import type { Client } from '../../../shared/contract/client.ts';
import type { CapturedDrop } from './captured-drop.ts';
import { droppedFolders } from './given-folders.ts';
import { importGiven, importPath } from './import-state.ts';

export async function takeDrop(
  client: Client,
  { paths, entries }: CapturedDrop,
  isLinked = false,
): Promise<void> {
  for (const path of paths) importPath(client, path, isLinked);
  for (const folder of await droppedFolders(entries)) importGiven(client, folder);
}
