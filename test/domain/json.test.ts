import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalJson,
  formatPath,
  jsonEquals,
  parsePath,
  valueAt,
  withValueAt,
} from '../../shared/domain/json.ts';
import { jsonArbitrary, jsonObjectArbitrary, pathArbitrary, pathsIn } from '../support/arbitraries.ts';

describe('paths', () => {
  it('read as they are written', () => {
    fc.assert(
      fc.property(pathArbitrary, (path) => {
        expect(parsePath(formatPath(path))).toEqual(path);
      }),
    );
    expect(formatPath(['supportContacts', 0, 'email'])).toBe('supportContacts[0].email');
    for (const text of ['', 'a..b', 'a[x]', '[', 'a]']) expect(parsePath(text)).toBeUndefined();
  });

  it('lead to what was put there, and nowhere else', () => {
    fc.assert(
      fc.property(jsonObjectArbitrary, jsonArbitrary, fc.nat(), (root, value, pick) => {
        const paths = pathsIn(root);
        const path = paths[pick % paths.length] ?? [];
        const changed = withValueAt(root, path, value);
        expect(valueAt(changed, path)).toEqual(value);
        for (const other of paths) {
          const isRelated = other.every((step, index) => index >= path.length || path[index] === step);
          if (!isRelated) expect(valueAt(changed, other)).toBe(valueAt(root, other));
        }
      }),
    );
  });

  it('of a cleared field lead nowhere', () => {
    fc.assert(
      fc.property(jsonObjectArbitrary, fc.nat(), (root, pick) => {
        const keys = Object.keys(root);
        fc.pre(keys.length > 0);
        const path = [keys[pick % keys.length] ?? ''];
        expect(withValueAt(root, path, undefined)).not.toHaveProperty(path);
      }),
    );
  });

  it('never lead into what an object inherits', () => {
    expect(valueAt({}, ['constructor'])).toBeUndefined();
    expect(valueAt({}, ['__proto__', 'polluted'])).toBeUndefined();
    withValueAt({}, ['__proto__', 'polluted'], true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('equality', () => {
  it('is that of the canonical spelling', () => {
    fc.assert(
      fc.property(jsonArbitrary, jsonArbitrary, (a, b) => {
        expect(jsonEquals(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
        expect(jsonEquals(a, structuredClone(a))).toBe(true);
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(jsonObjectArbitrary, (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });
});
