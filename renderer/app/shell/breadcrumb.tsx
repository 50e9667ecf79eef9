/** Where you are: what the screen says of itself, or what its address tells. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Crumb, useDesk } from '../desk.ts';
import { type Route, routeToHash, useNavigation } from '../navigation.ts';

type T = (key: string) => string;

function titleOf(route: Route, t: T): string {
  return route.screen === 'drafts' ? t(`nav|${route.family}`) : t(`nav|${route.screen}`);
}

function crumbsBefore(route: Route, t: T): readonly Crumb[] {
  switch (route.screen) {
    case 'draft':
    case 'plan':
    case 'publication':
      return [{ label: t('nav|listing'), to: { screen: 'drafts', family: 'listing' } }];
    case 'submission':
      return [{ label: t('nav|submissions'), to: { screen: 'submissions' } }];
    case 'backups':
      return [{ label: t('nav|settings'), to: { screen: 'settings' } }];
    default:
      return [];
  }
}

export function Breadcrumb() {
  const { t } = useTranslation();
  const route = useNavigation((navigation) => navigation.route);
  const deskTitle = useDesk((desk) => desk.title);
  const deskCrumbs = useDesk((desk) => desk.crumbs);
  const title = deskTitle === '' ? titleOf(route, t) : deskTitle;
  const crumbs = deskCrumbs.length > 0 ? deskCrumbs : crumbsBefore(route, t);
  useEffect(() => {
    document.title = `${title} · ${t('shell|title')}`;
  }, [title, t]);
  return (
    <nav className="v-crumbs" aria-label={t('shell|crumbs')}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.to === undefined ? (
              <span className="v-cut">{crumb.label}</span>
            ) : (
              <a className="v-cut" href={routeToHash(crumb.to)}>
                {crumb.label}
              </a>
            )}
          </li>
        ))}
        <li aria-current="page">
          <h1 className="v-cut" title={title}>
            {title}
          </h1>
        </li>
      </ol>
    </nav>
  );
}
