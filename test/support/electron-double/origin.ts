/**
 * Chromium alone knows no `app:` scheme, so inside the page the window's origin is a stand-in. Everything that the
 * program under test sees is translated back.
 */
const STAND_IN = 'https://vitrine.app.test';
const OWN = 'app://vitrine';

export const toBrowser = (url: string): string =>
  url.startsWith(OWN) ? STAND_IN + url.slice(OWN.length) : url;

export const toProgram = (url: string): string =>
  url.startsWith(STAND_IN)
    ? OWN + url.slice(STAND_IN.length)
    : url.replace(`blob:${STAND_IN}`, `blob:${OWN}`);
