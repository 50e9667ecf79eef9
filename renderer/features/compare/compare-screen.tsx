/** Two contents of one draft against each other, from this workspace alone. */
import { SegmentedControl } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { changes, compareParts, countsOf } from '../../../shared/domain/compare.ts';
import { isJsonObject, valueAt } from '../../../shared/domain/json.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import { useDesk } from '../../app/desk.ts';
import { type Route, useNavigation } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import css from './compare.module.css';
import { setLayout, toggleChange, useCompareView } from './compare-view.ts';
import { ChangeSign, EntryView } from './entry-view.tsx';
import { SideChooser, useSideName } from './side-chooser.tsx';
import { useDifferences } from './use-differences.ts';
import { type Sides, useSides } from './use-sides.ts';
import '../editor/editor.css';
import '../editor/controls.css';

type CompareRoute = Extract<Route, { screen: 'compare' }>;

export function CompareScreen({ route }: { readonly route: CompareRoute }) {
  const { t } = useTranslation();
  const sides = useSides(route);
  const { draft } = sides;
  useCompareDesk(sides);
  if (draft === undefined) {
    return sides.error === undefined ? (
      <LoadingLines count={10} />
    ) : (
      <ErrorState error={sides.error} title={t('compare|failed')} onRetry={sides.reload} />
    );
  }
  const name = draft.name === '' ? t('ui|untitled') : draft.name;
  const missing = [sides.left, sides.right].find(({ state }) => state === 'missing');
  const isLoading = [sides.left, sides.right].some(({ state }) => state === 'loading');
  return (
    <div className={css['screen']}>
      <header className={css['head']}>
        <h1>{t('compare|heading', { name })}</h1>
        <SideChooser route={route} sides={sides} />
      </header>
      {sides.error !== undefined && <ErrorState error={sides.error} onRetry={sides.reload} />}
      {missing !== undefined ? (
        <EmptyState title={t(missing.side.type === 'live' ? 'compare|noLive' : 'compare|missing')}>
          {t(missing.side.type === 'live' ? 'compare|noLiveHelp' : 'compare|missingHelp')}
        </EmptyState>
      ) : isLoading ? (
        <LoadingLines count={8} />
      ) : (
        <Differences sides={sides} />
      )}
    </div>
  );
}

function Differences({ sides }: { readonly sides: Sides }) {
  const { t } = useTranslation();
  const { shown, layout } = useCompareView();
  const left = sides.left.parts;
  const right = sides.right.parts;
  const entries = useMemo(() => compareParts(left, right), [left, right]);
  const counts = countsOf(entries);
  const groups = useDifferences(sides, entries, shown);
  const names = useNamesOfDrafts(sides);
  const sideName = useSideName(sides);
  const leftName = sideName(sides.left.side);
  const rightName = sideName(sides.right.side);
  const isSame = counts.unchanged === entries.length;
  return (
    <>
      <div className={css['bar']}>
        <fieldset className={css['filters']}>
          <legend className="v-hidden">{t('compare|filter')}</legend>
          {changes.map((change) => (
            <button
              key={change}
              type="button"
              className={css['filter']}
              aria-pressed={shown.has(change)}
              onClick={() => toggleChange(change)}
            >
              <ChangeSign change={change} />
              {t(`compare|changes|${change}`)}
              <span className="v-tabular">{counts[change]}</span>
            </button>
          ))}
        </fieldset>
        <SegmentedControl
          aria-label={t('compare|layout|label')}
          value={layout}
          onChange={(value) => setLayout(value === 'inline' ? 'inline' : 'side')}
          data={[
            { value: 'side', label: t('compare|layout|side') },
            { value: 'inline', label: t('compare|layout|inline') },
          ]}
        />
      </div>
      {layout === 'side' && groups.length > 0 && (
        <div className={css['names']} aria-hidden>
          <span>{leftName}</span>
          <span>{rightName}</span>
        </div>
      )}
      {isSame && groups.length === 0 ? (
        <EmptyState icon={<IconEqual size={28} stroke={1.5} />} title={t('compare|same')}>
          {t('compare|sameHelp')}
        </EmptyState>
      ) : groups.length === 0 ? (
        <p className="v-dim">{t('compare|noneFit')}</p>
      ) : (
        groups.map(({ id, title, differences }) => (
          <section key={id} className={css['group']} aria-label={title}>
            {/* A heading parts what has sections; terms have none. */}
            {id === '' && groups.length === 1 ? null : <h2>{title}</h2>}
            {differences.map(({ entry, label, href }) => (
              <EntryView
                key={`${entry.part} ${entry.path.join('.')} ${entry.change} ${entry.isAboutOrder === true}`}
                entry={entry}
                label={label}
                href={href}
                layout={layout}
                names={names}
                leftName={leftName}
                rightName={rightName}
              />
            ))}
          </section>
        ))
      )}
    </>
  );
}

/** The drafts that this one names, by id. */
function useNamesOfDrafts({ draft }: Sides): ReadonlyMap<string, string> {
  const context = useQuery('drafts.context', draft === undefined ? null : { id: draft.id });
  const related = valueAt(context.value?.context, ['related']);
  return useMemo(
    () =>
      new Map(
        Object.entries(isJsonObject(related) ? related : {}).flatMap(([id, other]) => {
          const name = valueAt(other, ['name']);
          return typeof name === 'string' ? [[id, name] as const] : [];
        }),
      ),
    [related],
  );
}

function useCompareDesk({ draft, account, publications }: Sides): void {
  const { t } = useTranslation();
  const go = useNavigation((navigation) => navigation.go);
  const id = draft?.id;
  const name = draft?.name;
  const family = draft === undefined ? undefined : kindOf(draft.kind)?.family;
  const publication = publications.find((each) => each.account === account);
  const accountName = publication?.accountName;
  const isPractice = publication?.isPractice === true;
  useEffect(() => {
    if (id === undefined || name === undefined) return;
    useDesk.setState({
      title: t('compare|title'),
      crumbs: [
        ...(family === undefined
          ? []
          : [{ label: t(`families|${family}|many`), to: { screen: 'drafts', family } as const }]),
        { label: name === '' ? t('ui|untitled') : name, to: { screen: 'draft', id } },
      ],
      account: accountName === undefined ? null : { name: accountName, isPractice },
      primaryAction:
        account === undefined
          ? null
          : {
              label: t('editor|reviewPlan'),
              shortcut: 'Mod+Enter',
              onRun: () => go({ screen: 'plan', id, account }),
            },
    });
  }, [id, name, family, account, accountName, isPractice, go, t]);
}
