/** What can be done to the draft as a whole. */
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChecklist,
  IconCopy,
  IconDots,
  IconFolderShare,
  IconGitCompare,
  IconHistory,
  IconLayoutSidebarRight,
  IconListCheck,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { hasHandoff } from '../../../shared/marketplaces/index.ts';
import { openExport } from '../../app/dialogs.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useClient } from '../../platform/use-core.tsx';
import { ariaShortcut, shortcutText } from '../../ui/shortcut.ts';
import { Toolbar } from '../../ui/toolbar.tsx';
import { useAccountsFor } from './desk-truths.ts';
import { useEditor } from './editor-scope.ts';

interface Props {
  readonly isPanelOpen: boolean;
  /** Undefined where there is nothing to preview. */
  readonly isPreviewOpen: boolean | undefined;
  readonly onPanel: () => void;
  readonly onPreview: () => void;
  readonly onHistory: () => void;
}

export function DraftToolbar({ isPanelOpen, isPreviewOpen, onPanel, onPreview, onHistory }: Props) {
  const { t } = useTranslation();
  const { session, kind, isReadOnly } = useEditor();
  const canUndo = useStore(session.state, (state) => state.canUndo) && !isReadOnly;
  const canRedo = useStore(session.state, (state) => state.canRedo) && !isReadOnly;
  const { duplicate, failure } = useDuplicate();
  const accounts = useAccountsFor(kind.id) ?? [];
  const isHandedOff = kind.family === 'listing' && hasHandoff(kind.id);
  const go = useNavigation((state) => state.go);
  const compare = async () => {
    // What is compared is what the core has: nothing may still be on its way.
    await session.flush();
    go({ screen: 'compare', id: session.id, left: 'live', right: 'draft' });
  };
  const exportFolder = async () => {
    // What is written is what the core has.
    await session.flush();
    openExport([{ id: session.id, name: kind.nameOf(session.parts) }]);
  };
  return (
    <Toolbar
      label={t('editor|actions')}
      end={
        <>
          <Tool label={t('editor|findings')} shortcut="F8" isPressed={isPanelOpen} onRun={onPanel}>
            <IconListCheck size={16} stroke={1.75} />
          </Tool>
          {isPreviewOpen === undefined ? null : (
            <Tool
              label={t('editor|togglePreview')}
              shortcut="Mod+."
              isPressed={isPreviewOpen}
              onRun={onPreview}
            >
              <IconLayoutSidebarRight size={16} stroke={1.75} />
            </Tool>
          )}
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={t('ui|more')}>
                <IconDots size={16} stroke={1.75} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconCopy size={14} stroke={1.75} />}
                disabled={isReadOnly}
                onClick={() => void duplicate()}
              >
                {t('editor|duplicate')}
              </Menu.Item>
              {kind.content === 'files' ? (
                <Menu.Item
                  leftSection={<IconFolderShare size={14} stroke={1.75} />}
                  onClick={() => void exportFolder()}
                >
                  {t('drafts|exportFolder')}
                </Menu.Item>
              ) : null}
              <Menu.Item
                leftSection={<IconGitCompare size={14} stroke={1.75} />}
                onClick={() => void compare()}
              >
                {t('compare|open')}
              </Menu.Item>
              {accounts
                .filter(() => isHandedOff)
                .map(({ id, name }) => (
                  <Menu.Item
                    key={id}
                    leftSection={<IconChecklist size={14} stroke={1.75} />}
                    onClick={() => go({ screen: 'handoff', id: session.id, account: id })}
                  >
                    {t('editor|handoff', { account: name })}
                  </Menu.Item>
                ))}
              <Menu.Item leftSection={<IconHistory size={14} stroke={1.75} />} onClick={onHistory}>
                {t('editor|history|open')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      <Tool label={t('editor|undo')} shortcut="Mod+Z" isDisabled={!canUndo} onRun={() => void session.undo()}>
        <IconArrowBackUp size={16} stroke={1.75} />
      </Tool>
      <Tool
        label={t('editor|redo')}
        shortcut="Mod+Shift+Z"
        isDisabled={!canRedo}
        onRun={() => void session.redo()}
      >
        <IconArrowForwardUp size={16} stroke={1.75} />
      </Tool>
      <Tool label={t('editor|history|open')} onRun={onHistory}>
        <IconHistory size={16} stroke={1.75} />
      </Tool>
      {failure === undefined ? null : (
        <span className="ed-tool-failure" role="alert">
          {failure}
        </span>
      )}
    </Toolbar>
  );
}

function Tool({
  label,
  shortcut,
  isDisabled = false,
  isPressed,
  onRun,
  children,
}: {
  readonly label: string;
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly onRun: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Tooltip label={shortcut === undefined ? label : `${label} (${shortcutText(shortcut)})`}>
      <ActionIcon
        aria-label={label}
        disabled={isDisabled}
        {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': ariaShortcut(shortcut) })}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        onClick={onRun}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function useDuplicate() {
  const { t } = useTranslation();
  const { session, kind } = useEditor();
  const client = useClient();
  const go = useNavigation((state) => state.go);
  const [failure, setFailure] = useState<string>();
  const duplicate = async () => {
    await session.flush();
    const name = t('drafts|copyOf', { name: kind.nameOf(session.parts) });
    const answer = await client.call('drafts.create', { kind: kind.id, name, copyOf: session.id });
    if (answer.ok) go({ screen: 'draft', id: answer.value.id });
    else setFailure(answer.error.message);
  };
  return { duplicate, failure };
}
