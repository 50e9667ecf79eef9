/** Which workspace this is, how its store is, what the program can do here. */
import { Button } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Capabilities, StoreStatus } from '../../../shared/contract/shapes.ts';
import { openKeys } from '../../app/dialogs.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useStoreStatus } from '../../app/store-status.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';

const storeWords = { ok: 'storeOk', 'read-only': 'storeReadOnly', failing: 'storeFailing' } as const;
const abilities = [
  'pickFiles',
  'pickFolders',
  'saveDialog',
  'keychain',
  'printPages',
  'practice',
  'updates',
] as const;

export function WorkspaceFacts() {
  const { t } = useTranslation();
  const { go } = useNavigation.getState();
  const query = useQuery('app.info', {});
  const store = useStoreStatus();
  if (query.state === 'failed') return <ErrorState error={query.error} onRetry={query.reload} />;
  if (query.state === 'loading') return <LoadingLines count={8} />;
  const { version, workspace, capabilities } = query.value;
  return (
    <>
      <section aria-labelledby="settings-workspace">
        <h2 id="settings-workspace">{t('settings|workspace')}</h2>
        <dl className="v-facts">
          <dt>{t('settings|name')}</dt>
          <dd>{workspace.name}</dd>
          <dt>{t('settings|folder')}</dt>
          <dd className="v-mono">{workspace.path}</dd>
          <dt>{t('settings|store')}</dt>
          <dd>
            <StoreWords store={store} />
          </dd>
        </dl>
        <div className="v-settings-actions">
          <Button variant="default" onClick={() => go({ screen: 'backups' })}>
            {t('settings|backups')}
          </Button>
          {capabilities.practice ? (
            <Button variant="default" onClick={() => go({ screen: 'practice' })}>
              {t('settings|practice')}
            </Button>
          ) : null}
        </div>
      </section>
      <section aria-labelledby="settings-about">
        <h2 id="settings-about">{t('settings|about')}</h2>
        <dl className="v-facts">
          <dt>{t('settings|version')}</dt>
          <dd className="v-tabular">{version}</dd>
        </dl>
        <AbilityList capabilities={capabilities} />
        <div className="v-settings-actions">
          <Button variant="default" onClick={openKeys}>
            {t('settings|keys')}
          </Button>
        </div>
      </section>
    </>
  );
}

function StoreWords({ store }: { readonly store: StoreStatus | undefined }) {
  const { t } = useTranslation();
  if (store === undefined) return null;
  return (
    <>
      {t(`settings|${storeWords[store.state]}`)}
      {store.message === undefined ? null : <p>{store.message}</p>}
    </>
  );
}

function AbilityList({ capabilities }: { readonly capabilities: Capabilities }) {
  const { t } = useTranslation();
  return (
    <ul className="v-abilities">
      {abilities.map((ability) => {
        const has = capabilities[ability];
        const Sign = has ? IconCheck : IconMinus;
        return (
          <li key={ability} data-has={has}>
            <Sign
              size={14}
              stroke={1.75}
              role="img"
              aria-label={t(has ? 'settings|can' : 'settings|canNot')}
            />
            {t(`settings|capabilities|${ability}`)}
          </li>
        );
      })}
    </ul>
  );
}
