/** Runs a main bundle on the double: `node run-main.ts MAIN ARGS…`, with an IPC channel to the test. */
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const double = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: double, shortCircuit: true } : next(specifier, context),
});

const { app } = await import('./app.ts');
const { program } = await import('./the-program.ts');
const { windows } = await import('./browser-window.ts');
const { UtilityProcessDouble } = await import('./utility-process.ts');

/** What a test may ask of the program, by name. */
const probes: Readonly<Record<string, () => unknown>> = {
  openedOutside: () => program.openedOutside,
  isSandboxEnabled: () => app.isSandboxEnabled,
  permissionHandlers: () => [program.session.hasRequestHandler, program.session.hasDeviceHandler],
  webPreferences: () => [...windows].map((window) => window.options.webPreferences),
  isVisible: () => [...windows].map((window) => window.isVisible()),
  killCore: () => {
    for (const child of UtilityProcessDouble.all)
      if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
  },
  quit: () => setImmediate(() => app.quit()),
};

process.on('message', ({ id, probe }: { readonly id: number; readonly probe: string }) => {
  process.send?.({ id, value: probes[probe]?.() });
});
// A test that died takes its program along.
process.on('disconnect', () => app.exit(1));

const mainFile = process.argv[2] ?? '';
process.argv.splice(1, 2, mainFile);
const debugUrl = await program.start(process.env['ELECTRON_DOUBLE_DATA'] ?? '');
await import(pathToFileURL(mainFile).href);
process.send?.({ debugUrl });
app.becomeReady();
