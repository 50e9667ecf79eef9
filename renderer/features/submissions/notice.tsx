/** A sentence that stands on the screen: what happened to what, what to do, and a way to do it. */
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './notice.module.css';

const icons = { error: IconAlertCircle, warning: IconAlertTriangle, info: IconInfoCircle } as const;

interface NoticeProps {
  readonly tone: keyof typeof icons;
  readonly title?: string;
  /** Spoken when it appears. */
  readonly isLive?: boolean;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

export function Notice({ tone, title, isLive = false, actions, children }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div
      className={css['notice']}
      data-tone={tone}
      role={isLive ? (tone === 'error' ? 'alert' : 'status') : undefined}
    >
      <Icon className={css['icon']} size={16} stroke={1.75} aria-hidden />
      <div className={css['text']}>
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
      {actions !== undefined && <div className={css['actions']}>{actions}</div>}
    </div>
  );
}
