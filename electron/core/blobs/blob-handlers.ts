import { isAbsolute } from 'node:path';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Handlers } from '../../../shared/contract/serve.ts';
import type { Ports } from '../ports.ts';
import type { OwnBlobs } from './open-blobs.ts';
import type { Uploads } from './uploads.ts';

type BlobMethods = Pick<Handlers, Extract<keyof Handlers, `blobs.${string}`>>;

export function blobHandlers(
  blobs: OwnBlobs,
  uploads: Uploads,
  { capabilities }: Pick<Ports, 'capabilities'>,
): BlobMethods {
  return {
    'blobs.begin': async ({ fileName, sizeBytes }) => ({ upload: await uploads.begin(fileName, sizeBytes) }),
    'blobs.append': async ({ upload, bytes }) => {
      await uploads.append(upload, bytes);
      return {};
    },
    'blobs.finish': async ({ upload }) => await uploads.finish(upload),
    'blobs.take': async ({ path }) => {
      if (!capabilities.pickFiles) {
        throw new VitrineError(
          'unavailable',
          'This window cannot open files by their path. Choose or drop the file instead.',
        );
      }
      if (!isAbsolute(path)) throw new VitrineError('bad-input', `${path} is not an absolute path.`);
      return await blobs.take(path);
    },
    'blobs.read': async ({ hash, offset, length }) => await blobs.read(hash, offset, length),
  };
}
