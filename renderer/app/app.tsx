/** Everything that surrounds the frame: theme, texts, the way to the core. */
import { MantineProvider } from '@mantine/core';
import { useEffect, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { Client } from '../../shared/contract/client.ts';
import type { ContractError } from '../../shared/contract/result.ts';
import { CoreProvider } from '../platform/use-core.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { errorOf } from './client-soon.ts';
import { i18n } from './i18n.ts';
import { Shell } from './shell/shell.tsx';
import { cssVariables, theme } from './theme.ts';

interface Props {
  readonly client: Client;
  readonly connecting: Promise<Client>;
}

export function App({ client, connecting }: Props) {
  const failure = useFailure(connecting);
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        {failure === undefined ? (
          <CoreProvider client={client}>
            <Shell />
          </CoreProvider>
        ) : (
          <NoCore error={failure} />
        )}
      </MantineProvider>
    </I18nextProvider>
  );
}

function useFailure(connecting: Promise<Client>): ContractError | undefined {
  const [failure, setFailure] = useState<ContractError>();
  useEffect(() => {
    connecting.catch((reason: unknown) => setFailure(errorOf(reason)));
  }, [connecting]);
  return failure;
}

/** Without a core there is nothing to write to, so nothing pretends to be there. */
function NoCore({ error }: { readonly error: ContractError }) {
  const { t } = useTranslation();
  return (
    <main className="v-no-core">
      <h1>{t('shell|title')}</h1>
      <ErrorState
        title={t('shell|connectFailed')}
        error={error}
        advice=""
        onRetry={() => location.reload()}
      />
    </main>
  );
}
