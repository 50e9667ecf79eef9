/** Every check before the first byte with what it found, and the way out of what stands against sending. */
import { Anchor, Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconHelpCircle,
  IconRefresh,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PreflightCheck } from '../../../shared/contract/shapes.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import { type Route, routeToHash } from '../../app/navigation.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import css from './preflight-panel.module.css';
import { type Preflight, standingAgainst } from './use-preflight.ts';
import { useSentence } from './use-sentence.ts';

const signs = {
  ok: IconCircleCheck,
  warned: IconAlertTriangle,
  failed: IconCircleX,
  unknown: IconHelpCircle,
} as const;

interface PreflightPanelProps {
  readonly preflight: Preflight;
  readonly draft: DraftId;
  readonly account: AccountId;
  readonly isNow: boolean;
  /** Starting when the account answers, offered while it does not. */
  readonly onLater: () => void;
}

export function PreflightPanel({ preflight, draft, account, isNow, onLater }: PreflightPanelProps) {
  const { t } = useTranslation();
  const { checks = [], isRunning, error } = preflight;
  const against = standingAgainst(checks, isNow).length;
  const unknown = checks.filter(({ state }) => state === 'unknown').length;
  const summary = [
    isRunning
      ? t('sending|preflight|running')
      : against === 0
        ? t('sending|preflight|good')
        : t('sending|preflight|bad', { count: against }),
    ...(unknown > 0 && !isRunning ? [t('sending|preflight|unknown', { count: unknown })] : []),
  ].join(' · ');
  return (
    <section className={css['panel']} aria-labelledby="preflight-title" aria-busy={isRunning}>
      <header className={css['head']}>
        <h2 id="preflight-title">{t('sending|preflight|title')}</h2>
        <span className="v-dim" role="status">
          {error === undefined ? summary : ''}
        </span>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconRefresh size={14} stroke={1.75} aria-hidden />}
          disabled={isRunning}
          onClick={preflight.run}
        >
          {t('sending|preflight|again')}
        </Button>
      </header>
      {error !== undefined && (
        <ErrorState error={error} title={t('sending|preflight|failed')} onRetry={preflight.run} />
      )}
      <ul className={css['checks']}>
        {checks.map((check) => (
          <Check
            key={check.id}
            check={check}
            draft={draft}
            account={account}
            isNow={isNow}
            onLater={onLater}
          />
        ))}
      </ul>
    </section>
  );
}

interface CheckProps extends Omit<PreflightPanelProps, 'preflight'> {
  readonly check: PreflightCheck;
}

function Check({ check, draft, account, isNow, onLater }: CheckProps) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const Sign = signs[check.state];
  const isWrong = check.state === 'failed' || check.state === 'warned';
  const way = isWrong ? wayOut(check.id, draft, account) : undefined;
  return (
    <li data-state={check.state}>
      <Sign size={15} stroke={1.75} role="img" aria-label={t(`sending|preflight|states|${check.state}`)} />
      <span>
        {sentence(check.message)}
        {way !== undefined && (
          <>
            {' '}
            <Anchor href={routeToHash(way.to)} underline="always">
              {t(`sending|preflight|ways|${way.word}`)}
            </Anchor>
          </>
        )}
        {check.id === 'account' && check.state === 'failed' && isNow && (
          <>
            {' · '}
            <Anchor component="button" type="button" underline="always" onClick={onLater}>
              {t('sending|preflight|ways|later')}
            </Anchor>
          </>
        )}
      </span>
    </li>
  );
}

function wayOut(
  id: PreflightCheck['id'],
  draft: DraftId,
  account: AccountId,
): { readonly word: 'findings' | 'account' | 'files' | 'names'; readonly to: Route } | undefined {
  switch (id) {
    case 'findings':
    case 'files':
      return { word: id, to: { screen: 'draft', id: draft } };
    case 'links':
      return { word: 'findings', to: { screen: 'draft', id: draft } };
    case 'names':
      return { word: id, to: { screen: 'draft', id: draft, field: 'name' } };
    case 'account':
      return { word: id, to: { screen: 'account', id: account } };
    default:
      return undefined;
  }
}
