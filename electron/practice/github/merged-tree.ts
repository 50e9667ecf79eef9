/** What a merge of two commits holds, as Git joins them: by file, and within a text by line. */
import { mergeTexts } from '../../../shared/domain/merge-text.ts';
import { mergeFiles } from './git-objects.ts';
import type { World } from './world.ts';

/** @returns undefined where both sides changed the same lines */
export function mergedTree({ objects }: World, ours: string, theirs: string): string | undefined {
  const files = (sha: string) => objects.files(objects.commit(sha)?.tree ?? '');
  const base = objects.mergeBase(ours, theirs) ?? '';
  const merged = mergeFiles(files(base), files(ours), files(theirs), (...shas) => {
    const [before = '', mine = '', other = ''] = shas.map(
      (sha) => objects.read('blob', sha)?.toString() ?? '',
    );
    const joined = mergeTexts(before, mine, other);
    return joined.isClean ? objects.write('blob', Buffer.from(joined.text)) : undefined;
  });
  return merged === undefined ? undefined : objects.writeFiles(merged);
}
