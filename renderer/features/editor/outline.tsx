/** The sections of the form, what is wrong in each, and which one is on the screen. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { SeverityCount } from '../../ui/severity.tsx';
import { useEditor } from './editor-scope.ts';

export function Outline({ onShow }: { readonly onShow: () => void }) {
  const { t } = useTranslation();
  const { model, findings, kind } = useEditor();
  const bySection = useStore(findings, (state) => state.bySection);
  const current = useSectionInView(model.sections.map(({ id }) => id));
  const show = (id: string) => {
    onShow();
    requestAnimationFrame(() => {
      const section = document.getElementById(`section-${id}`);
      section?.scrollIntoView({ block: 'start' });
      section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
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

/** The last section whose start has been passed. */
function useSectionInView(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  const spelled = ids.join(' ');
  useEffect(() => {
    const box = document.querySelector('.ed-form');
    if (box === null) return;
    let isAsked = false;
    const look = () => {
      isAsked = false;
      const top = box.getBoundingClientRect().top + 80;
      const passed = spelled.split(' ').filter((id) => {
        const section = document.getElementById(`section-${id}`);
        return section !== null && section.getBoundingClientRect().top <= top;
      });
      const isAtEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 4;
      setCurrent((isAtEnd ? spelled.split(' ').at(-1) : passed.at(-1)) ?? spelled.split(' ')[0]);
    };
    const onScroll = () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(look);
    };
    look();
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => box.removeEventListener('scroll', onScroll);
  }, [spelled]);
  return current;
}
