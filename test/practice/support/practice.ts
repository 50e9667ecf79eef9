import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as common from 'oci-common';
import { MarketplacePublisherClient } from 'oci-marketplacepublisher';
import { onTestFinished, vi } from 'vitest';
import {
  type PracticeOptions,
  type PracticeServer,
  startPractice,
} from '../../../electron/practice/start-practice.ts';

/** Everything asynchronous is over by the time of the next request. */
export const AT_ONCE = {
  listingMs: 0,
  workRequestMs: 0,
  artifactMs: 0,
  artifactAvailableMs: 0,
  publishMs: 0,
  reviewStartMs: 0,
};

export function newStateDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-practice-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A practice marketplace that ends with the test. */
export async function startForTest(options: Partial<PracticeOptions> = {}): Promise<PracticeServer> {
  const practice = await startPractice({
    stateDir: options.stateDir ?? newStateDir(),
    delays: AT_ONCE,
    policy: { mode: 'manual', delayMs: 0 },
    ...options,
  });
  onTestFinished(() => practice.close());
  return practice;
}

/** The official SDK, pointed at it as its documentation says, without retries of its own. */
export function clientFor(practice: PracticeServer): MarketplacePublisherClient {
  const { configFile, profile, endpoint } = practice.ready.oracle;
  const client = new MarketplacePublisherClient(
    {
      authenticationDetailsProvider: new common.ConfigFileAuthenticationDetailsProvider(configFile, profile),
    },
    {
      retryConfiguration: common.NoRetryConfigurationDetails,
      circuitBreaker: new common.CircuitBreaker({ disableClientCircuitBreaker: true }),
    },
  );
  client.endpoint = endpoint;
  return client;
}

/** Runs what should be refused, without the SDK's word on it. @returns how it was */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ readonly status: number; readonly code: string; readonly message: string }> {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  try {
    await call;
  } catch (error) {
    const { statusCode, serviceCode, message } = error as common.OciError; // What the SDK throws.
    return { status: statusCode, code: serviceCode, message };
  }
  throw new Error('the call was not refused');
}
