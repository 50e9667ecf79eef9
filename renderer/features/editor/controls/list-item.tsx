/** One item of a list: a line that says what it is, its handle and actions, and its fields under it. */
import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronRight,
  IconCopy,
  IconGripVertical,
  IconTrash,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPressed, shortcutText } from '../../../ui/shortcut.ts';

/** One drag at a time in a window: which list it is of, and from where. */
let dragged: { readonly list: string; readonly index: number } | undefined;

export function ListItem({
  list,
  index,
  count,
  summary,
  lead,
  isOpen,
  isReadOnly,
  onToggle,
  onMove,
  onDropFrom,
  onDuplicate,
  onRemove,
  children,
}: {
  /** The list's own element id. */
  readonly list: string;
  readonly index: number;
  readonly count: number;
  readonly summary: string;
  readonly lead?: ReactNode;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly onToggle: () => void;
  readonly onMove: (to: number) => void;
  /** Another item of the list was dropped on this one. */
  readonly onDropFrom: (from: number) => void;
  readonly onDuplicate?: () => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const [isTarget, setIsTarget] = useState(false);
  const headId = `${list}-${index}-head`;
  const move = (to: number) => {
    if (to < 0 || to >= count) return;
    onMove(to);
    // The item keeps the focus where it went.
    requestAnimationFrame(() => document.getElementById(`${list}-${to}-head`)?.focus());
  };
  return (
    <li
      className="ed-item"
      data-target={isTarget ? '' : undefined}
      onDragOver={(event) => {
        if (dragged?.list !== list || dragged.index === index) return;
        event.preventDefault();
        setIsTarget(true);
      }}
      onDragLeave={() => setIsTarget(false)}
      onDrop={(event) => {
        setIsTarget(false);
        if (dragged?.list !== list) return;
        event.preventDefault();
        event.stopPropagation();
        const from = dragged.index;
        dragged = undefined;
        if (from !== index) onDropFrom(from);
      }}
    >
      <div className="ed-item-head">
        {isReadOnly ? null : (
          <span
            className="ed-grip"
            draggable
            aria-hidden
            onDragStart={(event) => {
              dragged = { list, index };
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', summary);
            }}
            onDragEnd={() => {
              dragged = undefined;
            }}
          >
            <IconGripVertical size={14} stroke={1.75} />
          </span>
        )}
        {lead}
        <button
          type="button"
          id={headId}
          className="ed-item-title"
          aria-expanded={isOpen}
          onClick={onToggle}
          onKeyDown={(event) => {
            if (isReadOnly) return;
            if (isPressed('Alt+ArrowUp', event)) move(index - 1);
            else if (isPressed('Alt+ArrowDown', event)) move(index + 1);
            else return;
            event.preventDefault();
          }}
        >
          <IconChevronRight size={14} stroke={1.75} aria-hidden className="ed-chevron" />
          <span className="v-cut">
            {summary === '' ? t('editor|list|item', { number: index + 1 }) : summary}
          </span>
        </button>
        {isReadOnly ? null : (
          <span className="ed-item-actions">
            <Action
              label={`${t('editor|list|up')} (${shortcutText('Alt+ArrowUp')})`}
              isDisabled={index === 0}
              onRun={() => move(index - 1)}
            >
              <IconArrowUp size={14} stroke={1.75} />
            </Action>
            <Action
              label={`${t('editor|list|down')} (${shortcutText('Alt+ArrowDown')})`}
              isDisabled={index === count - 1}
              onRun={() => move(index + 1)}
            >
              <IconArrowDown size={14} stroke={1.75} />
            </Action>
            {onDuplicate === undefined ? null : (
              <Action label={t('editor|list|duplicate')} onRun={onDuplicate}>
                <IconCopy size={14} stroke={1.75} />
              </Action>
            )}
            <Action label={t('editor|list|remove')} onRun={onRemove}>
              <IconTrash size={14} stroke={1.75} />
            </Action>
          </span>
        )}
      </div>
      {isOpen ? <div className="ed-item-body">{children}</div> : null}
    </li>
  );
}

function Action({
  label,
  isDisabled = false,
  onRun,
  children,
}: {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onRun: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={24} aria-label={label} disabled={isDisabled} onClick={onRun}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
