/** How long this publication stood in each state, and how long that usually takes at the person's other ones. */
import { useEffect, useMemo, useState } from 'react';
import type { Client } from '../../../shared/contract/client.ts';
import type { Publication, PublicationState } from '../../../shared/contract/shapes.ts';
import { isLate, type Spell, spellsOf, type Usual, usualIn } from '../../../shared/domain/durations.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import { useNow } from '../../ui/use-now.ts';

/** More would say nothing new about what is usual, and each is a question to the core. */
const MOST_OTHERS = 40;
const LOOKED_AT = 200;

export interface Durations {
  readonly spells: readonly Spell[];
  readonly usual: ReadonlyMap<PublicationState, Usual>;
  readonly isLate: boolean;
  readonly nowMs: number;
}

export function useDurations(publication: Publication): Durations {
  const { draft, account, isPractice } = publication;
  const client = useClient();
  const nowMs = useNow();
  const timeline = useQuery(
    'publications.timeline',
    { draft, account },
    (event) => event.topic === 'publication.changed' && event.payload.draft === draft,
  );
  const [others, setOthers] = useState<readonly Spell[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void spellsElsewhere(client, { draft, account, isPractice }).then((spells) => {
      if (isCurrent) setOthers(spells);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, draft, account, isPractice]);
  const entries = timeline.value?.entries;
  return useMemo(() => {
    const spells = spellsOf(entries ?? []);
    const usual = usualIn([...others, ...spells]);
    const last = spells.at(-1);
    return {
      spells,
      usual,
      nowMs,
      isLate: last !== undefined && isLate(last, usual.get(last.state), nowMs),
    };
  }, [entries, others, nowMs]);
}

/** A practice review takes a moment, so practice and the real thing are never measured by each other. */
async function spellsElsewhere(
  client: Client,
  { draft, account, isPractice }: Pick<Publication, 'draft' | 'account' | 'isPractice'>,
): Promise<readonly Spell[]> {
  const sent = await client.call('submissions.list', { limit: LOOKED_AT });
  if (!sent.ok) return [];
  const others = new Map(
    sent.value.submissions
      .filter((each) => each.plan.isPractice === isPractice)
      .filter((each) => each.draft !== draft || each.account !== account)
      .map((each) => [`${each.draft} ${each.account}`, { draft: each.draft, account: each.account }]),
  );
  const timelines = await Promise.all(
    [...others.values()].slice(0, MOST_OTHERS).map((each) => client.call('publications.timeline', each)),
  );
  return timelines.flatMap((answer) => (answer.ok ? spellsOf(answer.value.entries) : []));
}
