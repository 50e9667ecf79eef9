import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownerAddresses } from '../../electron/hosts/owner/addresses.ts';
import { attachOrOwn, type OwnedCore } from '../../electron/hosts/owner.ts';
import { joinWorkspace } from '../../electron/hosts/workspace.ts';
import type { AnyEvent } from '../../shared/contract/methods.ts';
import { eventually } from '../support/eventually.ts';

const options = { version: '1.2.3', patienceMs: 3_000 };
let dir: string;
const toClose: (() => unknown)[] = [];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'vitrine-owner-'));
});
afterEach(async () => {
  for (const close of toClose.splice(0).reverse()) await close();
  rmSync(dir, { recursive: true, force: true });
});

/** Answers with its own name, and lets the test say what it tells. */
function namedCore(name: string): { readonly core: OwnedCore; readonly emit: (event: AnyEvent) => void } {
  const listeners = new Set<(event: AnyEvent) => void>();
  return {
    core: {
      serve: (method, input) => Promise.resolve({ ok: true, value: { name, method, input } }),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      close: () => Promise.resolve(),
    },
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
}

const attach = async (name: string, workspaceDir = dir) => {
  const { core, emit } = namedCore(name);
  const attached = await attachOrOwn(workspaceDir, () => Promise.resolve(core), options);
  toClose.push(() => (attached.role === 'owner' ? attached.close() : attached.transport.close()));
  return { attached, emit };
};

const asGuest = async (name = 'guest', workspaceDir = dir) => {
  const { attached } = await attach(name, workspaceDir);
  if (attached.role !== 'guest') throw new Error('it became the owner');
  return attached.transport;
};

describe('one process owns a workspace', () => {
  it('makes the first one the owner and attaches the second to it', async () => {
    const { attached: first } = await attach('first');
    expect(first.role).toBe('owner');
    const guest = await asGuest();
    expect(await guest.call('drafts.counts', { a: 1 })).toEqual({
      ok: true,
      value: { name: 'first', method: 'drafts.counts', input: { a: 1 } },
    });
  });

  it('finds the owner through another name of the same folder', async () => {
    await attach('first');
    const link = `${dir}-link`;
    const { symlinkSync } = await import('node:fs');
    symlinkSync(dir, link);
    toClose.push(() => rmSync(link));
    expect((await attach('second', link)).attached.role).toBe('guest');
  });

  it('works in a folder whose path is too long for a socket', async () => {
    const deep = join(dir, 'a-rather-long-folder-name'.repeat(4), 'workspace');
    expect(ownerAddresses(deep)).toHaveLength(1);
    expect((await attach('first', deep)).attached.role).toBe('owner');
    const guest = await asGuest('second', deep);
    expect((await guest.call('drafts.counts', {})).ok).toBe(true);
    expect(existsSync(join(deep, 'owner.sock'))).toBe(false);
  });

  it('gives its socket to this user only', async () => {
    await attach('first');
    const { statSync } = await import('node:fs');
    expect(statSync(join(dir, 'owner.sock')).mode & 0o077).toBe(0);
  });

  it('calls one maker only, however many start at once in one process', async () => {
    let made = 0;
    const all = await Promise.all(
      Array.from({ length: 12 }, () =>
        attachOrOwn(
          dir,
          () => {
            made += 1;
            return Promise.resolve(namedCore('one').core);
          },
          options,
        ),
      ),
    );
    for (const each of all)
      toClose.push(() => (each.role === 'owner' ? each.close() : each.transport.close()));
    expect(made).toBe(1);
    expect(all.filter((each) => each.role === 'owner')).toHaveLength(1);
  });

  it('lets guests wait while the owner is still opening, and fails alone when it cannot open', async () => {
    const opening = Promise.withResolvers<OwnedCore>();
    const first = attachOrOwn(dir, () => opening.promise, options);
    await eventually(() => existsSync(join(dir, 'owner.sock')));
    const second = attachOrOwn(dir, () => Promise.resolve(namedCore('second').core), options);
    opening.reject(new Error('no database'));
    await expect(first).rejects.toThrow('no database');
    const attached = await second;
    toClose.push(() => (attached.role === 'owner' ? attached.close() : undefined));
    expect(attached.role).toBe('owner');
  });

  it('passes events on in order, and ends every call when the owner closes', async () => {
    const { attached: owner, emit } = await attach('first');
    const guest = await asGuest();
    const seen: AnyEvent[] = [];
    guest.subscribe((event) => seen.push(event));
    const sent = Array.from({ length: 500 }, (_, rev) => ({
      topic: 'draft.changed' as const,
      payload: { id: 'd' as never, rev }, // a branded id
    }));
    for (const event of sent) emit(event);
    await eventually(() => seen.length === sent.length);
    expect(seen).toEqual(sent);

    const gone = Promise.withResolvers<void>();
    guest.onGone(gone.resolve);
    if (owner.role === 'owner') await owner.close();
    await gone.promise;
    expect(await guest.call('drafts.counts', {})).toMatchObject({
      ok: false,
      error: { code: 'unreachable' },
    });
    expect((await attach('next')).attached.role).toBe('owner');
  });

  it('says which version holds the workspace when it speaks another protocol', async () => {
    await attach('first');
    const socket = connect(join(dir, 'owner.sock'));
    socket.write(`${JSON.stringify({ hello: { protocol: 999, version: '9.9.9' } })}\n`);
    const answer = await new Promise<string>((resolve) =>
      socket.once('data', (data) => resolve(String(data))),
    );
    expect(JSON.parse(answer)).toEqual({ refused: { protocol: 1, version: '1.2.3' } });
    socket.destroy();
  });

  it('ends a connection that speaks before the handshake or sends no JSON', async () => {
    await attach('first');
    for (const line of ['{"id":1,"method":"app.info","input":{}}\n', 'GET / HTTP/1.1\r\n\r\n']) {
      const socket = connect(join(dir, 'owner.sock'));
      socket.write(line);
      await new Promise<void>((resolve) => socket.once('close', () => resolve()));
    }
  });

  it('says so when the folder cannot be made', async () => {
    const file = join(dir, 'a-file');
    writeFileSync(file, '');
    await expect(attach('first', join(file, 'workspace'))).rejects.toMatchObject({ code: 'store-failed' });
  });

  it('takes over from a socket file that nobody answers', async () => {
    mkdirSync(dir, { recursive: true });
    const left = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${JSON.stringify(join(dir, 'owner.sock'))}, () => console.log('up'))`,
    ]);
    await new Promise<void>((resolve) => left.stdout.once('data', () => resolve()));
    left.kill('SIGKILL');
    await new Promise<void>((resolve) => left.once('exit', () => resolve()));
    expect(existsSync(join(dir, 'owner.sock'))).toBe(true);
    expect((await attach('next')).attached.role).toBe('owner');
    expect((await asGuest()).call).toBeDefined();
  });
});

describe('a long-lived guest', () => {
  it('becomes the owner when the owner goes, and says that events may have been missed', async () => {
    const { attached: owner } = await attach('first');
    const workspace = await joinWorkspace(dir, () => Promise.resolve(namedCore('heir').core), options);
    toClose.push(() => workspace.close());
    expect(workspace.role()).toBe('guest');
    const rejoined = new Promise<void>((resolve) => workspace.onRejoined(resolve));
    if (owner.role === 'owner') await owner.close();
    await rejoined;
    expect(workspace.role()).toBe('owner');
    expect(await workspace.call('drafts.counts', {})).toMatchObject({ ok: true, value: { name: 'heir' } });
  });
});

describe('under kills', () => {
  it('never has two owners, and always has one again', async () => {
    const STARTERS = 6;
    const KILLS = 4;
    const roles = new Map<number, string>();
    const violations: unknown[] = [];
    const children = new Map<number, ChildProcess>();
    const start = () => {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'starter.ts'), dir], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      if (child.pid === undefined) throw new Error('a starter did not start');
      children.set(child.pid, child);
      createInterface({ input: child.stdout }).on('line', (line) => {
        const said = JSON.parse(line) as { pid: number; role?: string; of?: unknown; violation?: number };
        if (said.violation !== undefined) violations.push(said);
        if (said.role !== undefined) roles.set(said.pid, said.role === 'owner' ? 'owner' : `of ${said.of}`);
      });
    };
    toClose.push(() => {
      for (const child of children.values()) child.kill('SIGKILL');
    });
    const owners = () => [...roles].filter(([, role]) => role === 'owner').map(([pid]) => pid);

    for (let index = 0; index < STARTERS; index += 1) start();
    for (let kill = 0; kill <= KILLS; kill += 1) {
      await eventually(() => owners().length === 1 && roles.size === STARTERS, 20_000);
      const [owner = 0] = owners();
      await eventually(
        () => [...roles.values()].every((role) => role === 'owner' || role === `of ${owner}`),
        20_000,
      );
      if (kill === KILLS) break;
      roles.clear();
      // One more starts at the very moment at which the owner is killed.
      children.get(owner)?.kill('SIGKILL');
      children.delete(owner);
      start();
    }
    expect(violations).toEqual([]);
  }, 90_000);
});
