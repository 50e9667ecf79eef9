/**
 * `<EmptyState icon={<IconX />} title="No listings yet" actions={<Button>…</Button>}>What will be here.</EmptyState>`:
 * what will be here, and the first step. `icon` and `actions` may be left out.
 */
import type { ReactNode } from 'react';
import './states.css';

export function EmptyState({
  icon,
  title,
  actions,
  children,
}: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="v-empty">
      {icon === undefined ? null : (
        <span className="v-empty-icon" aria-hidden>
          {icon}
        </span>
      )}
      <h2>{title}</h2>
      {children === undefined ? null : <p>{children}</p>}
      {actions === undefined ? null : <div className="v-empty-actions">{actions}</div>}
    </div>
  );
}
