/** The steps of a guide by their sections; arrow keys go from one to the next. */
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoffStep } from '../../../shared/contract/handoff-shapes.ts';
import { translate } from '../../../shared/messages/index.ts';
import css from './handoff.module.css';
import { StepSign } from './step-sign.tsx';

interface Props {
  readonly steps: readonly HandoffStep[];
  readonly open: string | undefined;
  readonly onOpen: (step: string) => void;
}

export function StepList({ steps, open, onOpen }: Props) {
  const { t } = useTranslation();
  const sections = [...Map.groupBy(steps, ({ section }) => section.key)];
  return (
    <nav aria-label={t('handoff|steps')} onKeyDown={moveByArrow}>
      {sections.map(([key, within]) => (
        <section key={key} aria-label={t(key)}>
          <h2>{t(key)}</h2>
          <ol>
            {within.map((step) => (
              <li key={step.id}>
                <button
                  type="button"
                  aria-current={step.id === open ? 'step' : undefined}
                  onClick={() => onOpen(step.id)}
                >
                  <StepSign state={step.state} isOptional={step.isOptional} />
                  <span className={css['stepName']}>{translate(step.title, t)}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  );
}

function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const next = buttons[at + by];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
  next.click();
}
