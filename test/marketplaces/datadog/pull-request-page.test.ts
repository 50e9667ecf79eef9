/** What a pull request is told as, from what GitHub showed of it. */
import { describe, expect, it } from 'vitest';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import { pageOf } from '../../../shared/marketplaces/datadog/pull-request/status.ts';

const draft = 'd1' as DraftId; // no draft is looked up

const pull = (change: JsonObject = {}): JsonObject => ({
  number: 3162,
  title: 'Add Tern Mail',
  state: 'open',
  draft: false,
  html_url: 'https://github.com/DataDog/integrations-extras/pull/3162',
  updated_at: '2026-11-01T00:00:00Z',
  labels: [],
  requested_reviewers: [{ login: 'ann' }],
  head: { sha: 'c1' },
  ...change,
});

const page = (raw: JsonObject, checks?: JsonObject) =>
  pageOf(draft, [
    { subject: 'pull:d1', remoteId: '3162', base: {}, raw },
    ...(checks === undefined ? [] : [{ subject: 'checks:d1', remoteId: '', base: {}, raw: checks }]),
  ]);

describe('an open pull request', () => {
  it('has the address of its page, and its checks have theirs', () => {
    const runs = [
      {
        name: 'validations',
        status: 'completed',
        conclusion: 'failure',
        html_url: 'https://github.com/x/runs/1',
      },
      { name: 'tests', status: 'in_progress', conclusion: null },
    ];
    const statuses = [
      { context: 'validate-assets', state: 'success', target_url: 'https://app.datadoghq.com/x' },
    ];
    expect(page(pull(), { head: 'c1', runs, statuses })).toMatchObject({
      name: '#3162',
      address: 'https://github.com/DataDog/integrations-extras/pull/3162',
      checks: [
        { name: 'validations', state: 'failed', address: 'https://github.com/x/runs/1' },
        { name: 'tests', state: 'waiting' },
        { name: 'validate-assets', state: 'passed', address: 'https://app.datadoghq.com/x' },
      ],
      asked: ['ann'],
    });
  });

  it('says nothing of checks of an earlier commit', () => {
    expect(
      page(pull(), { head: 'c0', runs: [{ name: 'x', status: 'completed' }], statuses: [] })?.checks,
    ).toEqual([]);
  });

  it.each(['http://127.0.0.1:1/x', 'javascript:alert(1)', 'https://user@evil.example/', ''])(
    'has no address to open where that is %j',
    (address) => expect(page(pull({ html_url: address }))).not.toHaveProperty('address'),
  );

  it('is stale 21 days after the last thing that happened, and closed 7 days later', () => {
    expect(page(pull())?.idle).toEqual({
      since: '2026-11-01T00:00:00Z',
      staleAt: '2026-11-22T00:00:00.000Z',
      closedAt: '2026-11-29T00:00:00.000Z',
    });
    expect(page(pull({ labels: [{ name: 'stale' }] }))?.idle).toEqual({
      since: '2026-11-01T00:00:00Z',
      closedAt: '2026-11-08T00:00:00.000Z',
    });
    expect(page(pull({ labels: [{ name: 'no-stale' }] }))).not.toHaveProperty('idle');
    expect(page(pull({ state: 'closed' }))).not.toHaveProperty('idle');
  });
});
