import type { Handlers } from '../../../shared/contract/serve.ts';
import type { CoreContext } from '../context.ts';
import type { Publishing } from '../publishing.ts';
import { createHandoffs } from './handoffs.ts';

type HandoffMethods = Pick<
  Handlers,
  'handoffs.list' | 'handoffs.get' | 'handoffs.tick' | 'handoffs.give' | 'handoffs.waiting'
>;

export function handoffHandlers(core: CoreContext, publishing: Publishing): HandoffMethods {
  const handoffs = createHandoffs(core, publishing);
  return {
    'handoffs.list': (place) => ({ guides: handoffs.list(place) }),
    'handoffs.get': ({ guide, ...place }) => handoffs.get(place, guide),
    'handoffs.tick': ({ guide, step, isDone, ...place }) => handoffs.tick(place, guide, step, isDone),
    'handoffs.give': ({ guide, step, ask, value, ...place }) => handoffs.give(place, guide, step, ask, value),
    'handoffs.waiting': () => ({ guides: handoffs.waiting() }),
  };
}
