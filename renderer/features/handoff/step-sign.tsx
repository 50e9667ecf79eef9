/** Whose turn a step is, as a sign and, where there is room, as a word. */
import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconEyeCheck,
  IconHourglass,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HandoffStep } from '../../../shared/contract/handoff-shapes.ts';

const looks = {
  open: { tone: 'none', Sign: IconCircle },
  waiting: { tone: 'hint', Sign: IconHourglass },
  late: { tone: 'warning', Sign: IconAlertTriangle },
  told: { tone: 'live', Sign: IconEyeCheck },
  said: { tone: 'live', Sign: IconCircleCheck },
} as const satisfies Record<HandoffStep['state'], { tone: string; Sign: typeof IconCircle }>;

interface Props {
  readonly state: HandoffStep['state'];
  readonly isOptional: boolean;
  /** The word is there for who sees, not only for who listens. */
  readonly hasWord?: boolean;
}

export function StepSign({ state, isOptional, hasWord = false }: Props) {
  const { t } = useTranslation();
  const { tone } = looks[state];
  const Sign = state === 'open' && isOptional ? IconCircleDashed : looks[state].Sign;
  const word = state === 'open' && isOptional ? t('handoff|optional') : t(`handoff|states|${state}`);
  return (
    <span className="v-state" data-tone={tone} title={word}>
      <Sign size={14} stroke={1.75} aria-hidden />
      <span className={hasWord ? undefined : 'v-hidden'}>{word}</span>
    </span>
  );
}
