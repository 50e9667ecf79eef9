/** Where the marketplace takes hours: how many, and that nobody has to wait for it here. */
import type { Publication } from '../../../shared/contract/shapes.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import { Notice } from './notice.tsx';
import { useSentence } from './use-sentence.ts';

interface PatienceProps {
  readonly publication: Publication;
  readonly kind: string;
  readonly parts: Parts;
}

export function Patience({ publication, kind, parts }: PatienceProps) {
  const sentence = useSentence();
  const known = kindOf(kind)?.patience?.(parts, publication);
  if (known === undefined) return null;
  return (
    <Notice tone="info">
      <p>{sentence(known)}</p>
    </Notice>
  );
}
