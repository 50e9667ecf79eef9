import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName } from '../../shared/domain/file-names.ts';

it.each([
  ['Acme Backup', 'Acme-Backup'],
  ['Żółć & Söhne', 'Żółć-&-Söhne'],
  ['バックアップ', 'バックアップ'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a:b*c?d"e<f>g|h\\i', 'a-b-c-d-e-f-g-h-i'],
  ['CON', 'listing-CON'],
  ['nul.txt', 'listing-nul.txt'],
  ['.hidden.', 'hidden'],
  ['   ', 'listing'],
  ['a\u202etxt.exe\n', 'a-txt.exe'],
])('%j becomes %j', (name, expected) => expect(safeFileName(name, 'listing')).toBe(expected));

it('is never a path, hidden, empty or too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const safe = safeFileName(name, 'x');
      expect(safe).toMatch(/^[^./\\:*?"<>|\s\p{Cc}][^/\\:*?"<>|\s\p{Cc}]*$/u);
      expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(242);
    }),
  );
});
