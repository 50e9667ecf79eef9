/** Two texts with the words marked that went and that came. */
import type { Words } from '../../../shared/domain/compare.ts';
import css from './words.module.css';

interface WordsViewProps {
  readonly words: readonly Words[];
  /** What is left out: on the left side what was added, on the right what was removed. */
  readonly without?: 'added' | 'removed';
}

export function WordsView({ words, without }: WordsViewProps) {
  return (
    <span className={css['text']}>
      {words.map(({ kind, text }, index) => {
        if (kind === without) return null;
        const Mark = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span';
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no names
        return <Mark key={index}>{text}</Mark>;
      })}
    </span>
  );
}
