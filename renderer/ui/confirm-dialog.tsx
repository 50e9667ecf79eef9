/**
 * `<ConfirmDialog isOpen title="Remove “Acme”?" confirmLabel="Remove" isDangerous onConfirm onCancel>Why it matters.</ConfirmDialog>`:
 * asks once; Escape cancels. `isBusy` while the confirmed thing runs.
 */
import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function ConfirmDialog({
  isOpen,
  title,
  confirmLabel,
  isDangerous = false,
  isBusy = false,
  onConfirm,
  onCancel,
  children,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly confirmLabel: string;
  readonly isDangerous?: boolean;
  readonly isBusy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Modal opened={isOpen} onClose={onCancel} title={title} size={420} withCloseButton={false}>
      {children}
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={onCancel}>
          {t('ui|cancel')}
        </Button>
        <Button
          {...(isDangerous ? { color: 'red' } : {})}
          loading={isBusy}
          onClick={onConfirm}
          data-autofocus
        >
          {confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
