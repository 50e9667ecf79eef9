/** A few values of which one is chosen: radio buttons in one bar; the same one again takes the choice back. */
import { useRef } from 'react';

export interface Segment {
  readonly value: string;
  readonly label: string;
}

export function Segments({
  name,
  labelledBy,
  describedBy,
  segments,
  value,
  isReadOnly,
  fieldRef,
  onChoose,
}: {
  readonly name: string;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly segments: readonly Segment[];
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly fieldRef: (element: HTMLElement | null) => void;
  readonly onChoose: (value: string) => void;
}) {
  const hasChoice = segments.some((segment) => segment.value === value);
  const first = useRef<HTMLInputElement | null>(null);
  return (
    <div
      className="ed-segments"
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {segments.map((segment, index) => {
        const isTarget = hasChoice ? segment.value === value : index === 0;
        return (
          <label key={segment.value} data-chosen={segment.value === value ? '' : undefined}>
            <input
              ref={(element) => {
                if (!isTarget || element === null) return;
                first.current = element;
                fieldRef(element);
              }}
              className="v-hidden"
              type="radio"
              name={name}
              value={segment.value}
              checked={segment.value === value}
              disabled={isReadOnly}
              onChange={() => onChoose(segment.value)}
            />
            {segment.label}
          </label>
        );
      })}
    </div>
  );
}
