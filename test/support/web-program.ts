/**
 * The program as a person runs it: `vitrine serve` of the built bundle as a process of its own, on a workspace of its
 * own. It can be killed at any moment and started again on the same folder and port.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { attachOrOwn } from '../../electron/hosts/owner.ts';
import { ask } from '../../electron/hosts/sample/sample.ts';
import { VERSION } from '../../electron/hosts/version.ts';
import { type Client, clientOver } from '../../shared/contract/client.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import { projectDir } from './desktop.ts';
import { type Ended, runToEnd } from './run-to-end.ts';

const VITRINE = join(projectDir, 'dist', 'vitrine.js');

export interface WebProgram {
  /** Everything of this run lies here; gone with `end`. */
  readonly dir: string;
  readonly workspaceDir: string;
  /** Of the last start; opens one window. */
  address(): string;
  /** The same contract, past the window: to arrange what a scenario starts from, and to look behind it. */
  ask<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>>;
  client(): Promise<Client>;
  /** Without a warning, as a power cut. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** From now on the workspace may only be read; for the super-user too, whose program becomes nobody's. */
  lock(): void;
  /** A second one on the same workspace. @returns the address of its window. */
  serveAgain(): Promise<string>;
  /** A marketplace outside the program, in a process of its own; to the program it is a real one. */
  startMarketplace(): Promise<Marketplace>;
  /** The command line on the same workspace. */
  command(...args: readonly string[]): Promise<Ended>;
  end(): Promise<void>;
}

export interface Marketplace {
  readonly endpoint: string;
  readonly configFile: string;
  readonly profile: string;
  readonly compartmentId: string;
  stop(): Promise<void>;
  /** With all it had, at the same address. */
  startAgain(): Promise<void>;
}

/** Permissions are nothing to the super-user. */
const NOBODY = { uid: 65_534, gid: 65_534 };

export async function startWebProgram(): Promise<WebProgram> {
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-window-'));
  const workspaceDir = join(dir, 'workspace');
  const env = { VITRINE_DATA_DIR: dir };
  const running = new Set<ChildProcess>();
  let served: Served | undefined;
  let attached: Promise<Client> | undefined;
  let isLocked = false;

  const launch = (...args: readonly string[]): ChildProcess => {
    const child = spawn(process.execPath, [VITRINE, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      ...(isLocked && process.getuid?.() === 0 ? NOBODY : {}),
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    return child;
  };
  const serve = async (port: number): Promise<Served> => {
    const child = launch('serve', '--json', '--workspace', workspaceDir, '--port', String(port));
    return { child, ...(await firstObject<Omit<Served, 'child'>>(child)) };
  };
  const start = async () => {
    const port = served === undefined ? 0 : Number(new URL(served.url).port);
    served = await serve(port);
  };
  const client = () => {
    attached ??= attach(workspaceDir);
    return attached;
  };
  const letGo = async () => {
    const open = await attached?.catch(() => undefined);
    attached = undefined;
    open?.close();
  };

  await start();
  return {
    dir,
    workspaceDir,
    address: () => served?.address ?? '',
    client,
    ask: async (method, input) => ask(await client(), method, input),
    start,
    kill: async () => {
      await letGo();
      if (served !== undefined) await killed(served.child);
    },
    lock: () => {
      isLocked = true;
      chmodSync(dir, 0o777);
      setModes(workspaceDir, 0o555, 0o444);
    },
    serveAgain: async () => (await serve(0)).address,
    startMarketplace: async () => {
      const state = join(dir, 'marketplace');
      const open = async (port: string) => {
        const child = launch('practice', '--state', state, '--port', port);
        return {
          child,
          ...(await firstObject<{ readonly oracle: Omit<Marketplace, 'stop' | 'startAgain'> }>(child)),
        };
      };
      let { child, oracle } = await open('0');
      return {
        ...oracle,
        stop: () => killed(child),
        startAgain: async () => {
          ({ child, oracle } = await open(new URL(oracle.endpoint).port));
        },
      };
    },
    command: (...args) =>
      runToEnd(process.execPath, [VITRINE, ...args, '--json', '--workspace', workspaceDir], env),
    end: async () => {
      await letGo();
      await Promise.all([...running].map(killed));
      if (isLocked) setModes(workspaceDir, 0o755, 0o644);
      rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

interface Served {
  readonly child: ChildProcess;
  readonly address: string;
  readonly url: string;
}

/** @throws Error with what the program said, when it ended instead. */
async function firstObject<T>(child: ChildProcess): Promise<T> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('the program has no output');
  let said = '';
  stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  let text = '';
  for await (const line of createInterface({ input: stdout })) {
    text += line;
    try {
      return JSON.parse(text) as T; // documented in docs/cli.md
    } catch {
      // The object goes on in the next line.
    }
  }
  throw new Error(`the program printed nothing that was asked for: ${text}${said}`);
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exited;
}

async function attach(workspaceDir: string): Promise<Client> {
  const makeCore = () => Promise.reject(new Error('the program that was started does not own its workspace'));
  const owner = await attachOrOwn(workspaceDir, makeCore, { version: VERSION });
  if (owner.role === 'owner') throw new Error('nobody owns the workspace');
  return clientOver(owner.transport);
}

function setModes(dir: string, folderMode: number, fileMode: number): void {
  chmodSync(dir, folderMode);
  for (const name of readdirSync(dir)) {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) setModes(path, folderMode, fileMode);
    else chmodSync(path, fileMode);
  }
}
