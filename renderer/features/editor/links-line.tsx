/** The links of the draft: how many, when they were last followed and with what result, and following them now. */
import { Button, Tooltip } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { LinkLook } from '../../../shared/domain/links.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { useEditor } from './editor-scope.ts';

export function LinksLine() {
  const { t } = useTranslation();
  const client = useClient();
  const { session } = useEditor();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ContractError>();
  const rev = useStore(session.state, (state) => state.rev);
  const known = useQuery('links.known', { draft: session.id }, (event) => event.topic === 'links.checked');
  const { reload } = known;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link may have come or gone with any saved edit
  useEffect(() => reload(), [rev, reload]);
  const urls = known.value?.urls ?? [];
  if (urls.length === 0) return null;
  const looks = known.value?.looks ?? [];
  const follow = async () => {
    setBusy(true);
    setError(undefined);
    // What was just typed is followed as well.
    await session.flush();
    const answer = await client.call('links.check', { draft: session.id, isForced: true });
    setBusy(false);
    if (!answer.ok) setError(answer.error);
  };
  return (
    <div className="ed-links">
      <IconLink size={14} stroke={1.75} aria-hidden />
      <p role="status">
        {t('editor|links|title', { count: urls.length })}
        {error === undefined ? <Found looks={looks} total={urls.length} /> : null}
      </p>
      <Tooltip label={t('editor|links|help')} multiline w={280}>
        <Button size="compact-sm" variant="subtle" loading={isBusy} onClick={() => void follow()}>
          {t(isBusy ? 'editor|links|following' : 'editor|links|follow')}
        </Button>
      </Tooltip>
      {error === undefined ? null : (
        <p role="alert">
          {t('editor|links|failed')} {error.message}
        </p>
      )}
    </div>
  );
}

function Found({ looks, total }: { readonly looks: readonly LinkLook[]; readonly total: number }) {
  const { t } = useTranslation();
  const oldest = looks.map(({ checkedAt }) => checkedAt).toSorted()[0];
  if (oldest === undefined) return <span className="v-dim"> · {t('editor|links|never')}</span>;
  const count = (...states: readonly LinkLook['state'][]) =>
    looks.filter(({ state }) => states.includes(state)).length;
  const bad = count('dead', 'insecure');
  const unsure = total - bad - count('good');
  const words = [
    ...(bad > 0 ? [t('editor|links|bad', { count: bad })] : []),
    ...(unsure > 0 ? [t('editor|links|unsure', { count: unsure })] : []),
    ...(bad === 0 && unsure === 0 ? [t('editor|links|allGood')] : []),
  ];
  return (
    <span className="v-dim">
      {' · '}
      {t('editor|links|followed')} <TimeAgo at={oldest} />
      {' · '}
      {words.join(' · ')}
    </span>
  );
}
