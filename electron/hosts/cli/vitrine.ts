#!/usr/bin/env node
// The check is bundled into this file; everything else is loaded only once Node is known to bear it.
import { nodeIsTooOld } from '../napi.ts';

const sentence = nodeIsTooOld(process.versions);
if (sentence === undefined) {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache?.();
  await import('./cli.ts');
} else {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
