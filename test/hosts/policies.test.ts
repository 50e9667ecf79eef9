import { describe, expect, it } from 'vitest';
import {
  isOutsideUrl,
  isPageUrl,
  isTrustedSender,
  mayLoad,
  mayNavigate,
  mayUse,
} from '../../electron/main/policies.ts';

const PAGE = 'app://vitrine/index.html';
const STRANGERS = [
  'https://a.com.evil/',
  'http://127.0.0.1/',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'app://x@evil/',
  'app://vitrine@evil/',
  'app://evil@vitrine/',
  'app://vitrine.evil/',
  'app://vitrine:80/',
  'app:vitrine',
  'apps://vitrine/',
  'data:text/html,x',
  'about:config',
  'chrome://gpu',
  'view-source:app://vitrine/',
  '',
  'not an address',
];

describe('navigation', () => {
  it.each(STRANGERS)('does not leave the page for %j', (url) => {
    expect(isPageUrl(url)).toBe(false);
    expect(mayNavigate(url, true)).toBe(false);
    expect(mayNavigate(url, false)).toBe(false);
  });

  it('reloads the page, and fills frames with what the page wrote', () => {
    expect(mayNavigate(PAGE, true)).toBe(true);
    expect(mayNavigate(`${PAGE}#/drafts`, true)).toBe(true);
    expect(mayNavigate('about:srcdoc', true)).toBe(false);
    expect(mayNavigate('about:srcdoc', false)).toBe(true);
    expect(mayNavigate('blob:app://vitrine/1234', false)).toBe(true);
    expect(mayNavigate('blob:https://a.example/1234', false)).toBe(false);
    expect(mayNavigate(PAGE, false)).toBe(false);
  });
});

describe('what opens outside', () => {
  it.each(['https://docs.example/a?b#c', 'mailto:partner@example.com'])('opens %s', (url) => {
    expect(isOutsideUrl(url)).toBe(true);
  });

  it.each([
    ...STRANGERS.slice(1),
    PAGE,
    'ftp://a.example/',
    'smb://a/b',
    'ms-msdt:x',
    'https://me:secret@a.example/',
    'tel:1',
  ])('does not open %j', (url) => {
    expect(isOutsideUrl(url)).toBe(false);
  });
});

describe('what the window loads', () => {
  it.each([
    'https://a.example/x.png',
    'http://127.0.0.1:1/',
    'wss://a.example/',
    'file:///etc/passwd',
    'ftp://a.example/',
  ])('does not load %s', (url) => {
    expect(mayLoad(url, true)).toBe(false);
    expect(mayLoad(url, false)).toBe(false);
  });

  it('loads its own files and what it made itself', () => {
    for (const url of [PAGE, 'blob:app://vitrine/1', 'data:image/png;base64,AA==']) {
      expect(mayLoad(url, true)).toBe(true);
    }
    expect(mayLoad('devtools://devtools/bundled/x.js', true)).toBe(false);
    expect(mayLoad('devtools://devtools/bundled/x.js', false)).toBe(true);
  });
});

describe('permissions', () => {
  it('are refused but for copying, and that for the page alone', () => {
    expect(mayUse('clipboard-sanitized-write', PAGE)).toBe(true);
    expect(mayUse('clipboard-sanitized-write', 'https://a.example/')).toBe(false);
    for (const permission of [
      'geolocation',
      'notifications',
      'media',
      'clipboard-read',
      'openExternal',
      'usb',
      'unknown',
    ]) {
      expect(mayUse(permission, PAGE)).toBe(false);
    }
  });
});

describe('who may call the core', () => {
  it('is the page at the top of its window, and nobody else', () => {
    expect(isTrustedSender({ url: PAGE, parent: null })).toBe(true);
    expect(isTrustedSender(null)).toBe(false);
    expect(isTrustedSender({ url: PAGE, parent: {} })).toBe(false);
    expect(isTrustedSender({ url: 'https://a.example/', parent: null })).toBe(false);
    expect(isTrustedSender({ url: 'about:srcdoc', parent: {} })).toBe(false);
    const destroyed = {
      get url(): string {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      },
      parent: null,
    };
    expect(isTrustedSender(destroyed)).toBe(false);
  });
});
