/** Every picture of the folder by its path: logos, and those that only a text shows. */
import type { Json } from '../../../domain/json.ts';
import { blobRefSchema } from '../../../domain/parts.ts';
import { replacePicture } from '../picture-files.ts';
import type { Lens } from './lens.ts';

export const pictures: Lens = {
  read: (tile) =>
    Object.fromEntries(
      tile.paths.flatMap((path): readonly [string, Json][] => {
        const part = tile.part(path);
        return part?.type === 'blob' ? [[path, { ...part.blob }]] : [];
      }),
    ),
  edits: (tile, change) => {
    const [path] = change.path;
    const blob = change.op === 'set' ? blobRefSchema.safeParse(change.value).data : undefined;
    return typeof path === 'string' && blob !== undefined ? replacePicture(tile, path, blob) : [];
  },
  placeOf: () => undefined,
  sourceOf: () => undefined,
};
