/** What the host gives to this page beside the way to the core; undefined in a browser. */
import type { HostBridge } from '../../shared/contract/host-bridge.ts';

export const host: HostBridge | undefined = (globalThis as { readonly host?: HostBridge }).host;
