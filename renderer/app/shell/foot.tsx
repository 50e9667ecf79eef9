/** The three truths: what is saved, what is wrong, where it stands; and the screen's one primary action. */
import { useTranslation } from 'react-i18next';
import { Lamps } from '../../ui/lamps.tsx';
import { PracticeBadge } from '../../ui/practice-badge.tsx';
import { SeverityCount } from '../../ui/severity.tsx';
import { useDesk } from '../desk.ts';
import { PrimaryButton } from './primary-button.tsx';
import { SavedState } from './saved-state.tsx';
import './foot.css';

export function Foot() {
  const { t } = useTranslation();
  const { findings, lamps, account, primaryAction } = useDesk();
  return (
    <footer id="foot" className="v-foot">
      <SavedState />
      {findings === null ? null : <Findings {...findings} />}
      <div className="v-foot-end">
        {lamps.length === 0 ? null : <Lamps lamps={lamps} />}
        {account === null ? null : (
          <span className="v-foot-account" title={t('foot|account', { name: account.name })}>
            <span className="v-cut">{account.name}</span>
            {account.isPractice ? <PracticeBadge /> : null}
          </span>
        )}
        {primaryAction === null ? null : <PrimaryButton action={primaryAction} />}
      </div>
    </footer>
  );
}

function Findings({
  errors,
  warnings,
  onOpen,
}: {
  readonly errors: number;
  readonly warnings: number;
  readonly onOpen?: () => void;
}) {
  const { t } = useTranslation();
  const words =
    errors + warnings === 0 ? (
      <span className="v-dim">{t('foot|nothingWrong')}</span>
    ) : (
      <SeverityCount errors={errors} warnings={warnings} />
    );
  return onOpen === undefined ? (
    words
  ) : (
    <button type="button" className="v-foot-button" title={t('foot|findings')} onClick={onOpen}>
      {words}
    </button>
  );
}
