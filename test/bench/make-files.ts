/** Pictures that differ, brought into a workspace, each as an item of a listing. */
import { ask } from '../../electron/hosts/sample/sample.ts';
import type { Client } from '../../shared/contract/client.ts';
import type { Json, JsonObject } from '../../shared/domain/json.ts';
import { pictureBytes } from '../fuzz/pictures.ts';

export async function makeFiles(
  client: Client,
  count: number,
  itemOf: (number: number, file: JsonObject) => Json,
): Promise<readonly Json[]> {
  const items: Json[] = [];
  for (let number = 0; number < count; number += 1) {
    const bytes = pictureBytes(number);
    const fileName = `picture-${number}.png`;
    const { upload } = await ask(client, 'blobs.begin', { fileName, sizeBytes: bytes.byteLength });
    await ask(client, 'blobs.append', { upload, bytes });
    items.push(itemOf(number, { ...(await ask(client, 'blobs.finish', { upload })) }));
  }
  return items;
}
