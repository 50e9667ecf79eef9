/** Timers that wait for a marketplace come sooner; the core's housekeeping after its start keeps its pace. */
const FACTOR = 8;
/** Making the reserve and the daily backup: see housekeeping.ts and open-store.ts. */
const HOUSEKEEPING_MS: ReadonlySet<number> = new Set([3_000, 5_000]);
const LONGEST_MS = 60_000;

export function hurry(): void {
  const setTimeoutAsIs = globalThis.setTimeout;
  const hastened = (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    setTimeoutAsIs(work, HOUSEKEEPING_MS.has(ms) || ms >= LONGEST_MS ? ms : ms / FACTOR, ...args);
  // The overloads and the promisified twin stay those of Node; nothing here calls them.
  globalThis.setTimeout = Object.assign(hastened, setTimeoutAsIs) as typeof setTimeout;
}
