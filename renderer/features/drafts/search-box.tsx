/** Finds in a list while one types; Escape empties it, Down goes to the list. */
import { IconSearch, IconX } from '@tabler/icons-react';
import { type Ref, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const PAUSE_MS = 120;

interface Props {
  readonly label: string;
  readonly value: string;
  readonly field: Ref<HTMLInputElement>;
  readonly onSearch: (search: string) => void;
  readonly onLeave: () => void;
}

export function SearchBox({ label, value, field, onSearch, onLeave }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    // Emptied from elsewhere: what stands here follows, or it would be searched for again.
    setKnown(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onSearch(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  const clear = () => {
    setTyped('');
    onSearch('');
  };
  return (
    <div className="v-find">
      <IconSearch size={14} stroke={1.75} aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') typed === '' ? onLeave() : clear();
          else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
          else return;
          event.preventDefault();
        }}
      />
      {typed === '' ? null : (
        <button
          type="button"
          className="v-icon-button"
          aria-label={t('drafts|clearSearch')}
          title={t('drafts|clearSearch')}
          onClick={clear}
        >
          <IconX size={14} stroke={1.75} />
        </button>
      )}
    </div>
  );
}
