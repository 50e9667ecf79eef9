/** `app://vitrine/`: the built window from its folder. `file:` is never loaded. */
import { protocol } from 'electron';
import { answerPageRequest } from './page-request.ts';
import { PAGE_SCHEME } from './policies.ts';

/** Before the app is ready, or not at all. V8 keeps compiled code only for schemes that ask for it. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: PAGE_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

export function setupAppScheme(pageDir: string): void {
  protocol.handle(PAGE_SCHEME, (request) => answerPageRequest(pageDir, request));
}
