/** Where the plan would go, when there is more than one place. */
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../../app/navigation.ts';
import { PracticeBadge } from '../../ui/practice-badge.tsx';
import { useAccountsFor } from './desk-truths.ts';
import { useEditor } from './editor-scope.ts';

export function AccountChooser({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { session, kind } = useEditor();
  const accounts = useAccountsFor(kind.id) ?? [];
  const go = useNavigation((state) => state.go);
  return (
    <Modal opened onClose={onClose} title={t('editor|account|title')} size={420} withCloseButton={false}>
      <p className="v-dim ed-modal-text">{t('editor|account|help')}</p>
      <ul className="ed-accounts">
        {accounts.map((account, index) => (
          <li key={account.id}>
            <button
              type="button"
              data-autofocus={index === 0 ? '' : undefined}
              onClick={() => {
                onClose();
                go({ screen: 'plan', id: session.id, account: account.id });
              }}
            >
              <span>
                {account.name} {account.isPractice ? <PracticeBadge /> : null}
              </span>
              <span className="v-dim v-cut">{account.endpoint}</span>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
