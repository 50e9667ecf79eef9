import { expect } from 'vitest';

/** `await soon(() => field.inputValue()).toBe('x')`: not yet, but before patience ends on a busy machine. */
export const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 15_000 });
