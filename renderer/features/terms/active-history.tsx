/** Which version customers accepted when, at which account: as it was sent from this workspace. */
import { useTranslation } from 'react-i18next';
import type { Activation } from '../../../shared/contract/shapes.ts';
import { routeToHash } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { PracticeBadge } from '../../ui/practice-badge.tsx';
import { useEditor } from '../editor/editor-scope.ts';
import { formatMoment } from '../submissions/format.ts';
import type { TermsVersion } from './terms-edits.ts';

export function ActiveHistory({ versions }: { readonly versions: readonly TermsVersion[] }) {
  const { t, i18n } = useTranslation();
  const { session } = useEditor();
  const query = useQuery(
    'publications.activations',
    { id: session.id },
    (event) => event.topic === 'submission.changed' || event.topic === 'publication.changed',
  );
  const activations = query.value?.activations ?? [];
  const moment = (at: string) => formatMoment(at, i18n.language);
  return (
    <section className="tv-history" aria-labelledby="tv-history-title">
      <h3 id="tv-history-title">{t('acts|history|title')}</h3>
      {activations.length === 0 ? (
        <p className="v-dim">{t('acts|history|empty')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{t('acts|history|version')}</th>
              <th>{t('acts|history|account')}</th>
              <th>{t('acts|history|from')}</th>
              <th>{t('acts|history|until')}</th>
            </tr>
          </thead>
          <tbody>
            {activations.map((activation, index) => {
              const end = endOf(activations, index);
              return (
                <tr key={`${activation.submission} ${activation.version}`}>
                  <th scope="row">
                    {versions.find(({ id }) => id === activation.version)?.name ?? t('acts|history|gone')}
                  </th>
                  <td>
                    {activation.accountName} {activation.isPractice && <PracticeBadge />}
                  </td>
                  <td>
                    <a href={routeToHash({ screen: 'submission', id: activation.submission })}>
                      {moment(activation.at)}
                    </a>
                  </td>
                  <td>{end === undefined ? t('acts|history|now') : moment(end)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p className="v-dim tv-history-note">{t('acts|history|note')}</p>
    </section>
  );
}

/** @returns when the next one took its place at the same account; undefined while it lasts. */
function endOf(activations: readonly Activation[], index: number): string | undefined {
  const account = activations[index]?.account;
  return activations.slice(0, index).findLast((later) => later.account === account)?.at;
}
