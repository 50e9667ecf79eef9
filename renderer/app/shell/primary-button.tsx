/** The one thing to do next. While it cannot be done its reason can be read, by keyboard too. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ariaShortcut, shortcutText } from '../../ui/shortcut.ts';
import type { PrimaryAction } from '../desk.ts';

export function PrimaryButton({ action }: { readonly action: PrimaryAction }) {
  const { t } = useTranslation();
  const isDisabled = action.isDisabled === true;
  const keys = action.shortcut === undefined ? '' : ` (${shortcutText(action.shortcut)})`;
  const title =
    isDisabled && action.reason !== undefined
      ? t('foot|notNow', { reason: action.reason })
      : `${action.label}${keys}`;
  return (
    <Button
      title={title}
      aria-label={isDisabled && action.reason !== undefined ? `${action.label}. ${title}` : undefined}
      aria-disabled={isDisabled}
      data-disabled={isDisabled}
      loading={action.isBusy === true}
      onClick={() => {
        if (!isDisabled) action.onRun();
      }}
      {...(action.shortcut === undefined ? {} : { 'aria-keyshortcuts': ariaShortcut(action.shortcut) })}
    >
      {action.label}
    </Button>
  );
}
