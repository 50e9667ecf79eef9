import type { BrowserContext } from 'playwright-core';

type PermissionCheck = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type BeforeRequest = (
  details: { readonly url: string },
  answer: (response: Electron.CallbackResponse) => void,
) => void;

type SessionApi = Pick<
  Electron.Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
>;

/** Chromium's names for what the page may ask, beside Electron's. */
const PERMISSIONS = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
] as const;

export class SessionDouble implements SessionApi {
  #check: PermissionCheck = null;
  #beforeRequest: BeforeRequest | undefined;
  hasRequestHandler = false;
  hasDeviceHandler = false;

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.#beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: unknown): void {
    this.hasRequestHandler = handler !== null;
  }
  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.#check = handler;
  }
  setDevicePermissionHandler(handler: unknown): void {
    this.hasDeviceHandler = handler !== null;
  }

  /** Without both handlers everything is granted, as in Electron. */
  async applyPermissions(context: BrowserContext, origin: string, ownOrigin: string): Promise<void> {
    const granted = PERMISSIONS.filter(([electron]) => {
      if (this.#check === null || !this.hasRequestHandler) return true;
      return this.#check(null, electron, ownOrigin, { isMainFrame: true, requestingUrl: ownOrigin });
    });
    await context.grantPermissions(
      granted.map(([, chromium]) => chromium),
      { origin },
    );
  }

  isCancelled(url: string): boolean {
    let isCancelled = false;
    this.#beforeRequest?.({ url }, ({ cancel }) => {
      isCancelled = cancel === true;
    });
    return isCancelled;
  }
}
