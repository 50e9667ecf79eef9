/** Whether an account answers, as a sign and a word. */
import { IconCircleCheck, IconHelpCircle, IconKeyOff, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../shared/contract/shapes.ts';
import { StateWord } from '../submissions/step-state.tsx';

const looks = {
  unknown: { icon: IconHelpCircle, tone: 'plain' },
  ok: { icon: IconCircleCheck, tone: 'good' },
  unreachable: { icon: IconPlugConnectedX, tone: 'bad' },
  unauthenticated: { icon: IconKeyOff, tone: 'bad' },
} as const;

export function HealthLabel({ health }: { readonly health: Account['health'] }) {
  const { t } = useTranslation();
  const { icon, tone } = looks[health];
  return <StateWord icon={icon} tone={tone} word={t(`accounts|health|${health}`)} />;
}
