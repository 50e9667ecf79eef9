/** Which channel speaks for which marketplace, opened once an account and kept. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { Ports } from '../ports.ts';
import type { Channel } from './channel.ts';

type ChannelPorts = Pick<Ports, 'newId' | 'now' | 'secrets' | 'environment' | 'practice'>;
type Open = (options: { readonly account: Account } & ChannelPorts) => Promise<Channel>;

/** Loaded when first used: an SDK is the largest thing a start could load for nothing. */
const openers: Readonly<Record<string, Open>> = {
  oracle: async (options) => (await import('./oracle.ts')).openOracleChannel(options),
  datadog: async (options) => (await import('./github.ts')).openGithubChannel(options),
};

export interface Channels {
  /** @throws VitrineError `unauthenticated` when the sign-in cannot be read, `unavailable` for no channel. */
  of(account: Account): Promise<Channel>;
  /** Forgets an account's channel, whose settings or sign-in changed. */
  forget(accountId: string): void;
  close(): void;
}

export function createChannels(ports: ChannelPorts): Channels {
  const opened = new Map<string, Promise<Channel>>();
  const end = (channel: Promise<Channel>, how: 'retire' | 'close') =>
    void channel.then((open) => open[how]()).catch(() => undefined);
  return {
    of(account) {
      const known = opened.get(account.id);
      if (known !== undefined) return known;
      const open = openers[account.marketplace];
      if (open === undefined) {
        return Promise.reject(
          new VitrineError('unavailable', `Vitrine has no channel to ${account.marketplace}.`),
        );
      }
      const channel = open({ account, ...ports });
      opened.set(account.id, channel);
      // A sign-in that could not be read may be mended by the next try.
      channel.catch(() => {
        if (opened.get(account.id) === channel) opened.delete(account.id);
      });
      return channel;
    },
    forget(accountId) {
      const channel = opened.get(accountId);
      opened.delete(accountId);
      if (channel !== undefined) end(channel, 'retire');
    },
    close() {
      for (const channel of opened.values()) end(channel, 'close');
      opened.clear();
    },
  };
}
