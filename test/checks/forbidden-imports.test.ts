/** The rules of who may import what, on a small project that breaks them: values and types alike. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../support/temp-workspace.ts';

const project = resolve(import.meta.dirname, '../..');

const files: Record<string, string> = {
  'package.json': '{ "type": "module" }',
  'shared/contract/shapes.ts': 'export type Shape = string;\nexport const shape = "";\n',
  'shared/domain/rules.ts': `import type { Secret } from '../../electron/core/store.ts';\nexport type Rule = Secret;\n`,
  'shared/domain/kinds.ts': `import { oracle } from '../marketplaces/oracle/index.ts';\nexport const kinds = [oracle];\n`,
  'shared/marketplaces/oracle/index.ts': `import type { Tile } from '../datadog/index.ts';\nexport const oracle = {} as Tile;\n`,
  'shared/marketplaces/datadog/index.ts': `import { readFileSync } from 'node:fs';\nexport type Tile = typeof readFileSync;\n`,
  'electron/core/store.ts': 'export type Secret = string;\nexport const secret = "";\n',
  'electron/core/open.ts': `import { request } from 'node:https';\nexport const open = request;\n`,
  'electron/preload/types.ts': `import type { Shape } from '../../shared/contract/shapes.ts';\nexport type Bridge = Shape;\n`,
  'electron/preload/values.ts': `import { shape } from '../../shared/contract/shapes.ts';\nexport const bridge = shape;\n`,
  'renderer/values.ts': `import { secret } from '../electron/core/store.ts';\nexport const shown = secret;\n`,
  'renderer/types.ts': `import type { Secret } from '../electron/core/store.ts';\nexport type Shown = Secret;\n`,
};

const cruise = (dir: string): Promise<{ code: number; said: string }> =>
  new Promise((settle) => {
    const bin = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const config = join(project, '.dependency-cruiser.js');
    const args = [bin, '--config', config, 'shared', 'electron', 'renderer'];
    const child = execFile(process.execPath, args, { cwd: dir }, (_error, stdout, stderr) =>
      settle({ code: child.exitCode ?? -1, said: stdout + stderr }),
    );
  });

it('names every import that the layout forbids, and no other', async () => {
  const dir = tempFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const { code, said } = await cruise(dir);
  const found = [...said.matchAll(/error ([\w-]+): (\S+) →/g)].map(([, rule, from]) => `${from} ${rule}`);
  expect(found.sort()).toEqual([
    'electron/core/open.ts only-channels-open-connections',
    'electron/preload/values.ts preload-imports-only-types',
    'renderer/types.ts renderer-knows-no-electron',
    'renderer/values.ts renderer-knows-no-electron',
    'shared/domain/kinds.ts domain-knows-no-marketplace',
    'shared/domain/rules.ts shared-stands-alone',
    'shared/marketplaces/datadog/index.ts shared-is-pure',
    'shared/marketplaces/oracle/index.ts marketplaces-are-strangers',
  ]);
  expect(code).toBe(found.length);
});
