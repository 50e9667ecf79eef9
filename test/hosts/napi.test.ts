import { describe, expect, it } from 'vitest';
import { nodeIsTooOld } from '../../electron/hosts/napi.ts';

describe('nodeIsTooOld', () => {
  it('refuses with a sentence that names what is there and what is needed', () => {
    expect(nodeIsTooOld({ node: '20.11.0', napi: '9' })).toMatch(
      /needs Node 22\.14 .* this is Node 20\.11\.0/,
    );
    expect(nodeIsTooOld({})).toMatch(/unknown version/);
  });

  it('accepts Node-API 10 and later', () => {
    expect(nodeIsTooOld({ node: '24.0.0', napi: '10' })).toBeUndefined();
    expect(nodeIsTooOld({ node: '30.0.0', napi: '11' })).toBeUndefined();
  });
});
