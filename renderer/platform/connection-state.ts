/** Whether the core can be reached: what the lamp in the foot of the window shows. */
import { create } from 'zustand';

export interface ConnectionState {
  /** `signed-out`: this address was used or its host has ended; only a new address helps. */
  readonly state: 'connecting' | 'connected' | 'reconnecting' | 'signed-out';
  /** A sentence, where more is known than that. */
  readonly reason?: string | undefined;
  /** Grows when events may have been missed: whatever is shown must be asked for again. */
  readonly generation: number;
}

export const useConnection = create<ConnectionState>(() => ({ state: 'connecting', generation: 0 }));

export const setConnection = (state: ConnectionState['state'], reason?: string): void =>
  useConnection.setState({ state, reason });

export const eventsWereMissed = (): void =>
  useConnection.setState(({ generation }) => ({ generation: generation + 1 }));
