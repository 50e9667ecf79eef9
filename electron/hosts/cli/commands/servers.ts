/** `serve` and `practice`: until they are ended. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { VitrineError } from '../../../../shared/contract/result.ts';
import { untilEnded } from '../../until-ended.ts';
import { VERSION } from '../../version.ts';
import { type GlobalOptions, workspaceDirOf } from '../options.ts';
import { EXIT, type Output } from '../output.ts';

interface Context {
  readonly options: GlobalOptions;
  readonly output: Output;
}

export async function serve(
  { options, output }: Context,
  { port = 0 }: { readonly port?: number },
): Promise<number> {
  const web = await import('../../web/web.ts');
  const host = await web.serve({
    workspaceDir: workspaceDirOf(options),
    version: VERSION,
    withPractice: true,
    port: portOf(port),
    isVerbose: options.verbose === true,
    notify: output.say,
  });
  // Before the address is out: whoever reads it may end this at once.
  const ended = untilEnded();
  const address = host.newAddress();
  output.data({ address, url: host.url }, () => address);
  output.say('This address works once. End with Ctrl+C.');
  await ended;
  await host.close();
  return EXIT.fine;
}

export async function practice(
  { options, output }: Context,
  { port = 0, state, faults }: { readonly port?: number; readonly state?: string; readonly faults?: string },
): Promise<number> {
  const { startPractice, faultRulesSchema } = await import('../../../practice/start-practice.ts');
  const rules =
    faults === undefined ? [] : parseFaults(await readFile(faults, 'utf8'), faults, faultRulesSchema);
  const scratch = state === undefined ? await mkdtemp(join(tmpdir(), 'vitrine-practice-')) : undefined;
  const server = await startPractice({ stateDir: scratch ?? resolve(state ?? ''), port: portOf(port) });
  server.faults.set(rules);
  const ended = untilEnded();
  // One line of JSON in either case: this command's output is for another program.
  process.stdout.write(`${JSON.stringify(server.ready)}\n`);
  if (options.verbose === true) server.requests.onRequest((request) => output.say(JSON.stringify(request)));
  await ended;
  await server.close();
  if (scratch !== undefined) await rm(scratch, { recursive: true, force: true });
  return EXIT.fine;
}

function portOf(port: number): number {
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new VitrineError('bad-input', 'A port is a whole number from 0 to 65535; 0 takes any that is free.');
}

function parseFaults<T>(text: string, file: string, schema: { parse: (value: unknown) => T }): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new VitrineError('bad-input', `The faults in ${file} cannot be read: ${reason}`);
  }
}
