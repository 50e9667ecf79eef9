import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../shared/domain/parts.ts';
import { openTestDrafts, tempFolder } from '../../support/temp-workspace.ts';

const CHILD = fileURLToPath(new URL('../children/typing-child.ts', import.meta.url));

/** @returns the last revision that it acknowledged before it was killed. */
async function typeUntilKilled(dir: string, strokes: number): Promise<number> {
  const child = spawn(process.execPath, [CHILD, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  let isKilled = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (isKilled || said.split('\n').length <= strokes) return;
    isKilled = true;
    child.kill('SIGKILL');
  });
  await new Promise<void>((resolve) => child.on('close', () => resolve()));
  return Number(said.split('\n').findLast((line) => line !== '' && said.includes(`${line}\n`)) ?? 0);
}

describe('a core that is killed while typing', () => {
  it('has lost nothing that it acknowledged, however often', async () => {
    const dir = tempFolder();
    let acknowledged = 0;
    for (const strokes of [1, 25, 90]) {
      const last = await typeUntilKilled(dir, strokes);
      expect(last).toBeGreaterThan(acknowledged);
      acknowledged = last;
      const { drafts, store, close } = await openTestDrafts(dir);
      expect(store.status().state).toBe('ok');
      const { id } = drafts.lists.find('Killed', undefined);
      const draft = drafts.get(id);
      expect(draft.rev).toBeGreaterThanOrEqual(acknowledged);
      expect(documentOf(draft.parts, 'listing')['headline']).toHaveLength(draft.rev - 2);
      close();
    }
  }, 60_000);
});
