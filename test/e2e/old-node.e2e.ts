/** The bundled entry under a Node that is too old: a sentence and not a crash. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { projectDir } from '../support/desktop.ts';
import { runToEnd } from '../support/run-to-end.ts';

it('refuses a Node without Node-API 10, before anything native is loaded', async () => {
  const entry = pathToFileURL(join(projectDir, 'dist', 'vitrine.js')).href;
  const script = `
    Object.defineProperty(process.versions, 'napi', { value: '9' });
    Object.defineProperty(process.versions, 'node', { value: '20.11.0' });
    process.argv = [process.argv[0], 'vitrine', 'list'];
    await import(${JSON.stringify(entry)});`;
  const ended = await runToEnd(process.execPath, ['--input-type=module', '-e', script]);
  expect(ended.code).toBe(2);
  expect(ended.stdout).toBe('');
  expect(ended.stderr).toMatch(/^Vitrine needs Node .* this is Node 20\.11\.0 .*\n$/);
});
