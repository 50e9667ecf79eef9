/**
 * `<Toolbar label="Listings" end={<Button/>}>…</Toolbar>`: one row over a pane, 40 px, a line under it; `end`
 * stands at the right.
 */
import type { ReactNode } from 'react';
import './toolbar.css';

export function Toolbar({
  label,
  end,
  children,
}: {
  readonly label: string;
  readonly end?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="v-toolbar" role="toolbar" aria-label={label}>
      {children}
      {end === undefined ? null : <div className="v-toolbar-end">{end}</div>}
    </div>
  );
}
