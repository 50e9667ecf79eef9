/** `<StateBadge state="in-review" />`: where a publication stands, as a sign, a colour and a word. */
import {
  IconAlertTriangle,
  IconArrowUp,
  IconCircleCheck,
  IconCircleCheckFilled,
  IconCircleX,
  IconEyeSearch,
  IconHelpCircle,
  IconInbox,
  IconLock,
  IconPencil,
  IconWorldUp,
  IconWorldX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PublicationState } from '../../shared/contract/shapes.ts';

type Tone = 'none' | 'hint' | 'warning' | 'error' | 'live';

const looks = {
  draft: { tone: 'none', Sign: IconPencil },
  sending: { tone: 'hint', Sign: IconArrowUp },
  accepted: { tone: 'hint', Sign: IconInbox },
  'in-review': { tone: 'hint', Sign: IconEyeSearch },
  rejected: { tone: 'error', Sign: IconCircleX },
  approved: { tone: 'live', Sign: IconCircleCheck },
  publishing: { tone: 'hint', Sign: IconWorldUp },
  live: { tone: 'live', Sign: IconCircleCheckFilled },
  'live-private': { tone: 'live', Sign: IconLock },
  withdrawn: { tone: 'none', Sign: IconWorldX },
  failed: { tone: 'error', Sign: IconAlertTriangle },
  unknown: { tone: 'warning', Sign: IconHelpCircle },
} as const satisfies Record<PublicationState, { tone: Tone; Sign: typeof IconPencil }>;

export function StateBadge({ state }: { readonly state: PublicationState }) {
  const { t } = useTranslation();
  const { tone, Sign } = looks[state];
  return (
    <span className="v-state" data-tone={tone} title={t(`stateHelp|${state}`)}>
      <Sign size={14} stroke={1.75} aria-hidden />
      <span className="v-cut">{t(`states|${state}`)}</span>
    </span>
  );
}
