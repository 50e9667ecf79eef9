/**
 * A core that another host owns answers with that host's abilities. What this shell can do is its own: dialogs
 * and updates belong to the window, while keychain, printing and practice belong to the core.
 */
import type { Result } from '../../shared/contract/result.ts';
import type { Capabilities } from '../../shared/contract/shapes.ts';

export type ShellCapabilities = Pick<
  Capabilities,
  'host' | 'pickFiles' | 'pickFolders' | 'saveDialog' | 'updates'
>;

type Call = (method: string, input: unknown) => Promise<Result<unknown>>;

export function withShell(call: Call, shell: ShellCapabilities): Call {
  return async (method, input) => {
    const result = await call(method, input);
    if (method !== 'app.info' || !result.ok) return result;
    const info = result.value as { readonly capabilities: Capabilities }; // made by `serve` from the contract
    return { ok: true, value: { ...info, capabilities: { ...info.capabilities, ...shell } } };
  };
}
