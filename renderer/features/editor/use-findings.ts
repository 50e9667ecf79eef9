/** Keeps the findings of an open draft up to date: from the worker while typing, from the core where there is none. */
import { useEffect, useRef, useState } from 'react';
import type { Kind, RuleContext } from '../../../shared/domain/marketplace.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import type { Finding } from '../../../shared/domain/rules.ts';
import { openRules, type RulesClient } from '../../platform/rules-client.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import type { DraftSession } from './draft-session.ts';
import { createFindings, type FindingsStore, placeFindings } from './findings-state.ts';
import type { FormModel } from './form-model.ts';

const emptyContext: RuleContext = { catalogue: {}, related: {}, published: null, today: '' };

/** Where a kind of files has the fields that findings are about; a kind of documents needs no telling. */
function placesIn(session: DraftSession, { view }: Kind) {
  return view === undefined ? undefined : (finding: Finding) => view.placeOf(session.parts, finding);
}

export interface Checked {
  readonly context: RuleContext;
  readonly findings: FindingsStore;
}

export function useFindings(session: DraftSession, kind: Kind, model: FormModel): Checked {
  const [findings] = useState(createFindings);
  const [hasWorker, setHasWorker] = useState(true);
  const context = useDraftContext(session, kind);
  const rules = useRef<RulesClient | null>(null);
  const isReady = context !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer context is handed to the same worker below
  useEffect(() => {
    if (context === undefined || !hasWorker) return;
    const opened = openRules(
      kind.id,
      context,
      (found) => findings.setState((last) => placeFindings(last, found, model, placesIn(session, kind))),
      () => setHasWorker(false),
    );
    rules.current = opened;
    opened.check(session.parts);
    const stop = session.state.subscribe((state, before) => {
      if (state.parts !== before.parts) opened.check(state.parts);
    });
    return () => {
      stop();
      opened.close();
      rules.current = null;
    };
  }, [session, kind, model, findings, hasWorker, isReady]);

  useEffect(() => {
    if (context !== undefined) rules.current?.setContext(context);
  }, [context]);

  useCoreFindings(session, kind, model, findings, !hasWorker);
  return { context: context ?? emptyContext, findings };
}

/** The core reads in their headers what the rules have to know of a folder's pictures. */
const pictureHashes = (parts: Parts, { content }: Kind): readonly string[] =>
  content === 'files'
    ? Object.values(parts).flatMap((part) => (part.type === 'blob' ? [part.blob.hash] : []))
    : [];

/** Asked again when something it is made of may have changed; undefined until it came for the first time. */
function useDraftContext(session: DraftSession, kind: Kind): RuleContext | undefined {
  const [named, setNamed] = useState('');
  useEffect(() => {
    // The core knows a new reference once it is saved: the revision, not the key stroke, asks again.
    const follow = () =>
      setNamed([...kind.referencesOf(session.parts), ...pictureHashes(session.parts, kind)].sort().join(' '));
    follow();
    return session.state.subscribe((state, before) => {
      if (state.rev !== before.rev) follow();
    });
  }, [session, kind]);
  const query = useQuery('drafts.context', { id: session.id }, (event) => {
    if (event.topic === 'draft.changed')
      return event.payload.id !== session.id && named.includes(event.payload.id);
    if (event.topic === 'publication.changed') return event.payload.draft === session.id;
    return event.topic === 'account.changed' || event.topic === 'links.checked';
  });
  const { reload } = query;
  const asked = useRef('');
  useEffect(() => {
    if (asked.current !== named) reload();
    asked.current = named;
  }, [named, reload]);
  // The core builds it as a RuleContext; it crosses the contract as plain JSON.
  return query.value?.context as unknown as RuleContext | undefined;
}

function useCoreFindings(
  session: DraftSession,
  kind: Kind,
  model: FormModel,
  findings: FindingsStore,
  isOn: boolean,
): void {
  const client = useClient();
  useEffect(() => {
    if (!isOn) return;
    const ask = async () => {
      const answer = await client.call('drafts.findings', { id: session.id });
      if (answer.ok)
        findings.setState((last) =>
          placeFindings(last, answer.value.findings, model, placesIn(session, kind)),
        );
    };
    void ask();
    return session.state.subscribe((state, before) => {
      if (state.rev !== before.rev) void ask();
    });
  }, [client, session, kind, model, findings, isOn]);
}
