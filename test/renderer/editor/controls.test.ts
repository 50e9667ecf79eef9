import { describe, expect, it } from 'vitest';
import { catalogueItems, filtersOf } from '../../../renderer/features/editor/controls/catalogue-items.ts';
import {
  isBroken,
  isHuge,
  isPicture,
  sizeText,
  upload,
} from '../../../renderer/features/editor/controls/upload.ts';
import { placeAfter } from '../../../renderer/features/editor/use-caret.ts';
import { fitsShape } from '../../../renderer/features/editor/value-shape.ts';
import type { Client } from '../../../shared/contract/client.ts';
import type { RuleContext } from '../../../shared/domain/marketplace.ts';
import type { BlobRef } from '../../../shared/domain/parts.ts';

const context: RuleContext = {
  catalogue: {
    products: [{ code: 'IAAS', name: 'Infrastructure' }],
    categories: [
      { code: 'A', name: 'Analytics', productCode: 'IAAS' },
      { code: 'B', name: 'Billing', productCode: 'SAAS' },
    ],
    currencies: [{ currencyCode: 'USD', exchangeRate: 1 }],
    shapes: [{ shape: 'VM.Standard.E5.Flex', isFlexible: true }],
  },
  related: {},
  published: null,
  today: '2026-11-21',
};
const codes = (name: string, owner?: string) => catalogueItems(context, name, owner).map(({ code }) => code);

describe('catalogues', () => {
  it('are known by code, currency or shape, and offered where they belong', () => {
    expect(codes('categories', 'IAAS')).toEqual(['A']);
    expect(codes('categories')).toEqual(['A', 'B']);
    expect(codes('currencies')).toEqual(['USD']);
    expect(codes('shapes')).toEqual(['VM.Standard.E5.Flex']);
    expect(codes('nothing')).toEqual([]);
    expect(codes('languages')).toContain('en');
  });

  it('give a product its filters, whatever is missing in them', () => {
    const filters = filtersOf({
      additionalFilters: [
        {
          code: 'OS',
          isMandatory: true,
          isMultiSelect: true,
          properties: [{ code: 'L', name: 'Linux' }, {}],
        },
        { name: 'without a code' },
      ],
    });
    expect(filters).toEqual([
      {
        code: 'OS',
        name: 'OS',
        help: '',
        isMultiple: true,
        isRequired: true,
        options: [{ value: 'L', label: 'Linux' }],
      },
    ]);
    expect(filtersOf(undefined)).toEqual([]);
  });
});

describe('values of the wrong type', () => {
  it('are told before a control has to show them', () => {
    expect(fitsShape('text', 7)).toBe(false);
    expect(fitsShape('objects', [{ name: 'a' }, 'b'])).toBe(false);
    expect(fitsShape('texts', ['a', 1])).toBe(false);
    expect(fitsShape('named', { code: 'en' })).toBe(true);
    expect(fitsShape('boolean', undefined)).toBe(true);
  });
});

describe('the caret', () => {
  it('stays with its word when the text changes around it', () => {
    expect(placeAfter(3, 'abc def', 'ABC abc def')).toBe(7);
    expect(placeAfter(3, 'abc def', 'abc def ghi')).toBe(3);
    expect(placeAfter(5, 'abc def', 'abc')).toBe(3);
    expect(placeAfter(3, 'abc', 'abc')).toBe(3);
  });
});

describe('files', () => {
  const blob = (facts: Partial<BlobRef>): BlobRef => ({
    hash: 'a'.repeat(64) as BlobRef['hash'],
    fileName: 'icon.png',
    sizeBytes: 1,
    mediaType: 'image/png',
    ...facts,
  });

  it('are what their bytes say', () => {
    expect(isPicture(blob({ mediaType: 'application/pdf' }))).toBe(false);
    expect(isBroken(blob({}))).toBe(true);
    expect(isBroken(blob({ width: 130, height: 130 }))).toBe(false);
    expect(isBroken(blob({ mediaType: 'image/svg+xml' }))).toBe(false);
    expect(isHuge(blob({ width: 10_000, height: 10_000 }))).toBe(true);
    expect(sizeText(3_700, 'en')).toBe('3.7 kB');
  });

  const recorder = (failAt?: string) => {
    const calls: { method: string; bytes: number }[] = [];
    const client = {
      call: (method: string, input: { bytes?: Uint8Array }) => {
        calls.push({ method, bytes: input.bytes?.length ?? 0 });
        return Promise.resolve(
          method === failAt
            ? { ok: false, error: { code: 'store-failed', message: 'The disk is full.' } }
            : { ok: true, value: method === 'blobs.finish' ? blob({}) : { upload: 'u1' } },
        );
      },
    } as unknown as Client; // `call` is all that an upload uses
    return { calls, client };
  };
  const file = new File([new Uint8Array(2_500_000)], 'big.png');

  it('go in pieces of at most a mebibyte, with progress', async () => {
    const { calls, client } = recorder();
    const sent: number[] = [];
    const answer = await upload(client, file, new AbortController().signal, ({ sentBytes }) => {
      sent.push(sentBytes);
    });
    expect(answer.ok).toBe(true);
    expect(calls.map(({ method }) => method)).toEqual([
      'blobs.begin',
      'blobs.append',
      'blobs.append',
      'blobs.append',
      'blobs.finish',
    ]);
    expect(Math.max(...calls.map(({ bytes }) => bytes))).toBeLessThanOrEqual(1_048_576);
    expect(sent.at(-1)).toBe(2_500_000);
  });

  it('stop when they are cancelled, and say why they failed', async () => {
    const controller = new AbortController();
    const cancelled = recorder();
    const stopped = await upload(cancelled.client, file, controller.signal, () => controller.abort());
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(cancelled.calls.map(({ method }) => method)).toEqual(['blobs.begin', 'blobs.append']);
    const full = await upload(
      recorder('blobs.append').client,
      file,
      new AbortController().signal,
      () => undefined,
    );
    expect(full).toMatchObject({ ok: false, error: { message: 'The disk is full.' } });
  });
});
