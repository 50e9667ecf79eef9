/** Ports without a host: a clock that a test may hold, ids that count, secrets in memory. */
import type { LogLevel, Ports } from '../../electron/core/ports.ts';

interface Logged {
  readonly level: LogLevel;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>> | undefined;
}

export interface DirectPorts extends Ports {
  readonly logged: readonly Logged[];
}

let lastId = 0;

export function directPorts(overrides: Partial<Ports> = {}): DirectPorts {
  const secrets = new Map<string, string>();
  const logged: Logged[] = [];
  return {
    now: Date.now,
    newId: () => `id-${process.pid}-${++lastId}`,
    random: () => 0.5,
    secrets: {
      get: (key) => secrets.get(key),
      set: (key, value) => void secrets.set(key, value),
      delete: (key) => void secrets.delete(key),
    },
    log: (level, message, details) => void logged.push({ level, message, details }),
    capabilities: {
      host: 'direct',
      pickFiles: true,
      pickFolders: false,
      saveDialog: false,
      keychain: false,
      updates: false,
      printPages: false,
      practice: false,
    },
    logged,
    ...overrides,
  };
}
