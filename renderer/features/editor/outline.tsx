/** The sections of the form, what is wrong in each, and which one is on the screen. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { SeverityCount } from '../../ui/severity.tsx';
import { useEditor } from './editor-scope.ts';
import { showSection } from './reveal.ts';

export function Outline({ onShow }: { readonly onShow: () => void }) {
  const { t } = useTranslation();
  const { model, findings, kind } = useEditor();
  const bySection = useStore(findings, (state) => state.bySection);
  const { current, choose } = useSectionInView(model.sections.map(({ id }) => id));
  const show = (id: string) => {
    onShow();
    requestAnimationFrame(() => {
      choose(id);
      showSection(id);
      document.getElementById(`section-${id}-title`)?.focus({ preventScroll: true });
    });
  };
  return (
    <nav className="ed-outline" aria-label={t('editor|outline')}>
      <ol>
        {model.sections.map(({ id }) => {
          const counts = bySection.get(id);
          return (
            <li key={id}>
              <button
                type="button"
                aria-current={id === current ? 'true' : undefined}
                onClick={() => show(id)}
              >
                <span className="v-cut">{t(`sections|${kind.id}|${id}`, { defaultValue: id })}</span>
                {counts === undefined ? null : (
                  <SeverityCount errors={counts.errors} warnings={counts.warnings} isBrief />
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/**
 * The last section whose start has been passed. At the end of the form several are on the screen whose starts cannot
 * be passed: there it is the one that was chosen, or else the last.
 */
function useSectionInView(ids: readonly string[]): {
  readonly current: string | undefined;
  readonly choose: (id: string) => void;
} {
  const [current, setCurrent] = useState(ids[0]);
  const chosen = useRef<string>(undefined);
  const spelled = ids.join(' ');
  useEffect(() => {
    const sections = spelled.split(' ');
    let isAsked = false;
    const look = () => {
      isAsked = false;
      const box = document.querySelector('.ed-form');
      if (box === null) return;
      const top = box.getBoundingClientRect().top + 80;
      const passed = sections.filter((id) => {
        const section = document.getElementById(`section-${id}`);
        return section !== null && section.getBoundingClientRect().top <= top;
      });
      const isAtEnd = box.scrollTop > 0 && box.scrollTop + box.clientHeight >= box.scrollHeight - 4;
      if (!isAtEnd) chosen.current = undefined;
      setCurrent((isAtEnd ? (chosen.current ?? sections.at(-1)) : passed.at(-1)) ?? sections[0]);
    };
    // Heard on the way down: the form may come and go as a tab.
    const onScroll = ({ target }: Event) => {
      if (isAsked || !(target instanceof Element) || !target.classList.contains('ed-form')) return;
      isAsked = true;
      requestAnimationFrame(look);
    };
    look();
    document.addEventListener('scroll', onScroll, { passive: true, capture: true });
    return () => document.removeEventListener('scroll', onScroll, { capture: true });
  }, [spelled]);
  return {
    current,
    choose: (id) => {
      chosen.current = id;
      setCurrent(id);
    },
  };
}
