/** The core in Electron's utilityProcess. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
// After the cache is on, so that the core itself comes from it.
const { runCore } = await import('./run-core.ts');
await runCore();
