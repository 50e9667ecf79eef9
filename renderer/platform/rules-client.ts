/** The window's side of the rules worker: one check at a time, always of the newest content. */
import type { RuleContext } from '../../shared/domain/marketplace.ts';
import type { Part, Parts } from '../../shared/domain/parts.ts';
import type { Finding } from '../../shared/domain/rules.ts';
import type { RulesAnswer, RulesRequest } from './rules-worker.ts';

/** Long enough that a key stroke is painted before its check is prepared. */
const CHECK_SOON_MS = 40;

export interface RulesClient {
  check(parts: Parts): void;
  setContext(context: RuleContext): void;
  close(): void;
}

/** @param onFailed told once when the worker cannot run here; nothing more comes from it then. */
export function openRules(
  kind: string,
  context: RuleContext,
  onFound: (findings: readonly Finding[]) => void,
  onFailed: () => void,
): RulesClient {
  let sent: Parts = {};
  let newest: Parts | undefined;
  let isBusy = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let worker: Worker;
  try {
    worker = new Worker(new URL('./rules-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    onFailed();
    return { check: () => undefined, setContext: () => undefined, close: () => undefined };
  }
  const post = (request: RulesRequest) => worker.postMessage(request);

  const checkNow = () => {
    timer = undefined;
    if (isBusy || newest === undefined) return;
    const parts = newest;
    const changed: Record<string, Part> = {};
    for (const [name, part] of Object.entries(parts)) if (sent[name] !== part) changed[name] = part;
    const gone = Object.keys(sent).filter((name) => !Object.hasOwn(parts, name));
    newest = undefined;
    sent = parts;
    isBusy = true;
    post({ type: 'check', parts: changed, gone });
  };
  const checkSoon = () => {
    if (timer === undefined && !isBusy) timer = setTimeout(checkNow, CHECK_SOON_MS);
  };

  worker.onmessage = ({ data }: MessageEvent<RulesAnswer>) => {
    isBusy = false;
    if (data.type === 'found') onFound(data.findings);
    checkSoon();
  };
  worker.onerror = () => {
    worker.terminate();
    onFailed();
  };
  post({ type: 'open', kind, context });

  return {
    check: (parts) => {
      newest = parts;
      checkSoon();
    },
    setContext: (next) => {
      post({ type: 'open', kind, context: next });
      newest ??= sent;
      checkSoon();
    },
    close: () => {
      clearTimeout(timer);
      worker.terminate();
    },
  };
}
