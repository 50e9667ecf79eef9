/** Every key, by where it works. */
import { Modal } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd, ShortcutHint } from '../../ui/kbd.tsx';
import { useCommandsWithKeys } from '../commands.ts';
import { closeDialog, useDialogs } from '../dialogs.ts';
import './keys-dialog.css';

const inLists = [
  { label: 'moveCursor', keys: ['ArrowUp', 'ArrowDown'] },
  { label: 'firstLast', keys: ['Home', 'End'] },
  { label: 'page', keys: ['PageUp', 'PageDown'] },
  { label: 'select', keys: [' '] },
  { label: 'extend', keys: ['Shift+ArrowDown'] },
  { label: 'selectAll', keys: ['Mod+A'] },
  { label: 'open', keys: ['Enter'] },
  { label: 'remove', keys: ['Delete'] },
] as const;

const groups = ['here', 'create', 'go', 'window'] as const;
const groupTitles = { here: 'here', create: 'create', go: 'goTo', window: 'window' } as const;

export function KeysDialog() {
  const { t } = useTranslation();
  const isOpen = useDialogs((dialogs) => dialogs.open === 'keys');
  const commands = useCommandsWithKeys();
  return (
    <Modal
      opened={isOpen}
      onClose={closeDialog}
      title={t('commands|keysTitle')}
      size={680}
      closeButtonProps={{ 'aria-label': t('ui|close') }}
    >
      <div className="v-keys">
        {groups.map((group) => {
          const members = commands.filter((command) => command.group === group);
          return members.length === 0 ? null : (
            <section key={group}>
              <h3>{t(`commands|${groupTitles[group]}`)}</h3>
              <dl>
                {members.map(({ id, label, shortcut, otherShortcut }) => (
                  <Fragment key={id}>
                    <dt>{label}</dt>
                    <dd>
                      {shortcut === undefined ? null : <ShortcutHint shortcut={shortcut} />}
                      {otherShortcut === undefined ? null : <ShortcutHint shortcut={otherShortcut} />}
                    </dd>
                  </Fragment>
                ))}
              </dl>
            </section>
          );
        })}
        <section>
          <h3>{t('commands|keysInList')}</h3>
          <dl>
            {inLists.map(({ label, keys }) => (
              <Fragment key={label}>
                <dt>{t(`commands|${label}`)}</dt>
                <dd>
                  {keys.map((key) => (
                    <ShortcutHint key={key} shortcut={key} />
                  ))}
                </dd>
              </Fragment>
            ))}
            <dt>{t('commands|typeAhead')}</dt>
            <dd>
              <Kbd>{t('commands|typeAheadKeys')}</Kbd>
            </dd>
          </dl>
        </section>
      </div>
    </Modal>
  );
}
