import type { HandoffPlace } from '../../../shared/contract/handoff-shapes.ts';
import type { AnyEvent } from '../../../shared/contract/methods.ts';

/** Whether an event may change what a guide of this place shows: what was said, the draft's values, what was read. */
export const isAboutPlace =
  ({ account, draft }: HandoffPlace) =>
  (event: AnyEvent): boolean => {
    switch (event.topic) {
      // What was said about the account is known to the guides of its listings too.
      case 'handoff.changed':
        return event.payload.account === account;
      case 'account.changed':
        return event.payload.id === account;
      case 'publication.changed':
        return event.payload.draft === draft && event.payload.account === account;
      case 'draft.changed':
        return event.payload.id === draft;
      default:
        return false;
    }
  };
