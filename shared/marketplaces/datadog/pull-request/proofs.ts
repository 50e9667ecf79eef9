/** File by file: does the repository hold what was sent? Git's name of a content says so without fetching it. */
import type { FieldProof } from '../../../contract/shapes.ts';
import type { DraftId } from '../../../domain/ids.ts';
import type { RemoteSnapshot } from '../../../domain/marketplace.ts';
import type { RemoteRecord } from '../../../domain/remotes.ts';
import { entriesIn, subjects } from './places.ts';

/** As Git itself shortens them. */
const short = (sha: string): string => sha.slice(0, 10);

export function prove(
  draft: DraftId,
  sent: readonly RemoteRecord[],
  { objects }: RemoteSnapshot,
): readonly FieldProof[] {
  const at = subjects(draft);
  const wanted = entriesIn(sent.find(({ subject }) => subject === at.branch)?.base, 'files');
  const read = objects[at.merged] ?? objects[at.folder];
  const held = new Map(entriesIn(read, 'files').map((entry) => [entry.path, entry.sha]));
  const proofs = wanted.map(({ path, sha }): FieldProof => {
    const found = held.get(path);
    const state = read === undefined ? 'not-readable' : found === sha ? 'proven' : 'different';
    return {
      subject: at.file(path),
      field: path,
      state,
      sent: short(sha),
      ...(found === undefined ? {} : { read: short(found) }),
    };
  });
  const known = new Set(wanted.map(({ path }) => path));
  const added = [...held].filter(([path]) => !known.has(path));
  return [
    ...proofs,
    ...added.map(
      ([path, sha]): FieldProof => ({
        subject: at.file(path),
        field: path,
        state: 'different',
        read: short(sha),
      }),
    ),
  ];
}
