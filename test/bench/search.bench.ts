/** Search as the list asks for it, over 10,000 listings of 400 words: whole words and prefixes, rare and common. */
import { rmSync } from 'node:fs';
import { type Core, openCore } from '../../electron/core/open-core.ts';
import { directTransport } from '../../electron/core/transport-direct.ts';
import { clientOver } from '../../shared/contract/client.ts';
import { directPorts } from '../support/direct-ports.ts';
import { largeWorkspace } from '../support/large-workspace.ts';
import { vocabulary } from '../support/vocabulary.ts';
import { type Bench, percentile } from './bench.ts';

let dir = '';
let core: Core | undefined;

/** 200 of them: words from the commonest to the rarest, their beginnings, and two together. */
function queries(): readonly string[] {
  const words = vocabulary();
  const picked = Array.from(
    { length: 50 },
    (_, index) => words[Math.floor(words.length ** (index / 50))] ?? '',
  );
  return picked.flatMap((word, index) => [
    word,
    word.slice(0, 3),
    word.slice(0, 5),
    `${word} ${(picked[(index * 7) % 50] ?? '').slice(0, 4)}`,
  ]);
}

export const bench: Bench = {
  name: 'Search over 10,000 listings of 400 words',
  async prepare() {
    dir = await largeWorkspace();
    core = await openCore({ workspaceDir: dir, ports: directPorts(), version: '0.0.0' });
  },
  async run() {
    if (core === undefined) throw new Error('the core is not open');
    const client = clientOver(directTransport(core));
    const times: number[] = [];
    let found = 0;
    for (const search of queries()) {
      const startedAt = performance.now();
      const page = await client.call('drafts.list', { family: 'listing', search, offset: 0, limit: 50 });
      times.push(performance.now() - startedAt);
      if (!page.ok) throw new Error(page.error.message);
      found += page.value.total;
    }
    return [
      {
        figure: 'first 50 of a search, p95',
        value: percentile(times, 95),
        limit: 20,
        unit: 'ms',
        note: `${times.length} searches, p50 ${percentile(times, 50).toFixed(1)} ms, ${Math.round(found / times.length)} found on average`,
      },
    ];
  },
  async cleanUp() {
    await core?.close();
    if (dir !== '') rmSync(dir, { recursive: true, force: true });
  },
};
