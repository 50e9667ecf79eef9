/** Whether the network is there, and whether the program behind the window answers. Quiet while both do. */
import { IconCloudOff, IconPlugConnectedX } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../../platform/connection-state.ts';

function followNetwork(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

export const useIsOnline = (): boolean => useSyncExternalStore(followNetwork, () => navigator.onLine);

export function NetworkLamp() {
  const { t } = useTranslation();
  const isOnline = useIsOnline();
  const { state, reason } = useConnection();
  if (state === 'reconnecting' || state === 'signed-out') {
    return (
      <span
        className="v-network"
        data-state="lost"
        role="status"
        title={reason ?? (state === 'signed-out' ? t('shell|signedOutHelp') : undefined)}
      >
        <IconPlugConnectedX size={14} stroke={1.75} aria-hidden />
        {t(state === 'reconnecting' ? 'shell|reconnecting' : 'shell|signedOut')}
      </span>
    );
  }
  return isOnline ? (
    <span className="v-network" data-state="online" role="status">
      {t('shell|online')}
    </span>
  ) : (
    <span className="v-network" data-state="offline" role="status" title={t('shell|offlineHelp')}>
      <IconCloudOff size={14} stroke={1.75} aria-hidden />
      {t('shell|offline')}
    </span>
  );
}
