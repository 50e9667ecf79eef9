/** A screen that breaks leaves the rest of the window standing. */
import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state.tsx';
import { forgetFailedLoads } from '../load-later.tsx';
import { useNavigation } from '../navigation.ts';

interface State {
  readonly error: Error | null;
}

export class ScreenBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    forgetFailedLoads();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Broken error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

function Broken({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <ErrorState
      title={t('shell|screenFailed')}
      error={{
        code: 'internal',
        message: t('shell|screenFailedHelp'),
        details: { message: error.message, stack: error.stack ?? '' },
      }}
      onRetry={onRetry}
      actions={
        <Button variant="default" onClick={() => useNavigation.getState().go({ screen: 'home' })}>
          {t('shell|goHome')}
        </Button>
      }
    />
  );
}
