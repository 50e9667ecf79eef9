/** Where a step stands, as an icon and a word: never as a colour alone. */
import {
  IconAlertTriangle,
  IconArrowsSplit2,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
  IconClockPause,
  IconHelpCircle,
  IconHourglass,
  IconPlayerPause,
  IconUpload,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StepRow, StepState, Submission } from '../../../shared/contract/shapes.ts';
import css from './step-state.module.css';

type Tone = 'plain' | 'accent' | 'good' | 'bad' | 'warn';

const looks = {
  pending: { icon: IconCircleDashed, tone: 'plain' },
  sending: { icon: IconUpload, tone: 'accent' },
  unknown: { icon: IconHelpCircle, tone: 'warn' },
  waiting: { icon: IconHourglass, tone: 'accent' },
  proven: { icon: IconCircleCheck, tone: 'good' },
  failed: { icon: IconCircleX, tone: 'bad' },
  conflict: { icon: IconArrowsSplit2, tone: 'warn' },
  cancelled: { icon: IconCircleMinus, tone: 'plain' },
} as const satisfies Record<StepState, { readonly icon: TablerIcon; readonly tone: Tone }>;

export function StepStateLabel({ step }: { readonly step: Pick<StepRow, 'state' | 'wait'> }) {
  const { t } = useTranslation();
  const { icon, tone } = looks[step.state];
  const word =
    step.state === 'waiting' && step.wait !== undefined
      ? t(`submissions|wait|${step.wait}`)
      : t(`submissions|step|${step.state}`);
  return <StateWord icon={icon} tone={tone} word={word} />;
}

const submissionLooks = {
  queued: { icon: IconClockPause, tone: 'plain' },
  running: { icon: IconUpload, tone: 'accent' },
  waiting: { icon: IconHourglass, tone: 'accent' },
  done: { icon: IconCircleCheck, tone: 'good' },
  failed: { icon: IconAlertTriangle, tone: 'bad' },
  paused: { icon: IconPlayerPause, tone: 'warn' },
  cancelled: { icon: IconCircleMinus, tone: 'plain' },
} as const satisfies Record<Submission['state'], { readonly icon: TablerIcon; readonly tone: Tone }>;

export function SubmissionStateLabel({ state }: { readonly state: Submission['state'] }) {
  const { t } = useTranslation();
  const { icon, tone } = submissionLooks[state];
  return <StateWord icon={icon} tone={tone} word={t(`submissions|state|${state}`)} />;
}

interface StateWordProps {
  readonly icon: TablerIcon;
  readonly tone: Tone;
  readonly word: string;
}

export function StateWord({ icon: Icon, tone, word }: StateWordProps) {
  return (
    <span className={css['state']} data-tone={tone}>
      <Icon size={15} stroke={1.75} aria-hidden />
      <span>{word}</span>
    </span>
  );
}
