import type { HandoffSummary } from '../../../shared/contract/handoff-shapes.ts';
import type { Route } from '../../app/navigation.ts';

type Place = Pick<HandoffSummary, 'account' | 'draft' | 'guide'>;

/** @param step the one to open; the guide opens where it is the person's turn otherwise */
export const guideRoute = ({ account, draft, guide }: Place, step?: string): Route => ({
  screen: 'handoff',
  account,
  ...(draft === undefined ? {} : { id: draft }),
  guide,
  ...(step === undefined ? {} : { step }),
});
