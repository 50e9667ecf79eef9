/** Builds when something that goes into the bundles is newer than they are. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['electron', 'renderer', 'shared', 'package-lock.json'];
const BUILT = ['dist/main.js', 'dist/web.js', 'dist/renderer/index.html'];

export function isStale(projectDir: string): boolean {
  const built = BUILT.map(
    (file) => statSync(join(projectDir, file), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  const oldest = Math.min(...built);
  return oldest === 0 || SOURCES.some((source) => isNewer(join(projectDir, source), oldest));
}

function isNewer(path: string, thanMs: number): boolean {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return false;
  if (!entry.isDirectory()) return entry.mtimeMs > thanMs;
  return readdirSync(path).some((name) => isNewer(join(path, name), thanMs));
}

/** @throws Error when the build fails; what it said is on the terminal. */
export function buildIfStale(projectDir: string): void {
  if (!isStale(projectDir)) return;
  process.stderr.write('Building…\n');
  const npm = process.env['npm_execpath'];
  const { status } =
    npm === undefined
      ? spawnSync('npm run build', { cwd: projectDir, stdio: ['ignore', 2, 2], shell: true })
      : spawnSync(process.execPath, [npm, 'run', 'build'], { cwd: projectDir, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The build failed; see above.');
}
