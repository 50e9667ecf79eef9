/** The state in a word, when it was last read, and what may be done about it now. */
import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconDots,
  IconEye,
  IconLock,
  IconRefresh,
  IconTrash,
  IconWorldX,
} from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError, Result } from '../../../shared/contract/result.ts';
import type { Account, Publication } from '../../../shared/contract/shapes.ts';
import { useDesk } from '../../app/desk.ts';
import { routeToHash, useNavigation } from '../../app/navigation.ts';
import { useClient } from '../../platform/use-core.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { BringInButton, BroughtIn, useBringIn } from '../conflicts/bring-in.tsx';
import { Notice } from './notice.tsx';
import css from './publication-screen.module.css';

/** Behind the one thing that is done next: each leads to its plan. */
const acts = [
  { act: 'publish-private', Sign: IconLock },
  { act: 'withdraw', Sign: IconWorldX },
  { act: 'discard-revision', Sign: IconArrowBackUp },
  { act: 'request-review', Sign: IconEye },
  { act: 'delete', Sign: IconTrash },
] as const;

interface PublicationHeadProps {
  readonly publication: Publication;
  readonly name: string;
  readonly account: Account | undefined;
  readonly isReadOnly: boolean;
  /** What a person calls the place `supportContacts[0].email`. */
  readonly nameField: (path: string) => string;
}

export function PublicationHead({ publication, name, account, isReadOnly, nameField }: PublicationHeadProps) {
  const { t } = useTranslation();
  const client = useClient();
  const go = useNavigation((navigation) => navigation.go);
  const bringIn = useBringIn(publication);
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState<'refresh' | 'publish'>();
  const [error, setError] = useState<ContractError>();
  const { actions, isPractice } = publication;
  const target = { draft: publication.draft, account: publication.account };
  const mayPublish = actions.includes('publish');
  const maySubmit = actions.includes('submit');
  const offered = acts.filter(({ act }) => actions.includes(act));
  const isOffline = account?.health === 'unreachable' || error?.code === 'unreachable';

  const run = async <T,>(what: 'refresh' | 'publish', call: Promise<Result<T>>): Promise<T | undefined> => {
    setBusy(what);
    const answer = await call;
    setBusy(undefined);
    setError(answer.ok ? undefined : answer.error);
    return answer.ok ? answer.value : undefined;
  };
  const publish = async () => {
    const submission = await run('publish', client.call('publications.publish', target));
    setAsking(false);
    if (submission !== undefined) go({ screen: 'submission', id: submission.id });
  };

  const marketplace = t(`accounts|marketplaces|${account?.marketplace ?? 'any'}`);
  const words = { name, account: publication.accountName, marketplace };
  const publishLabel = t(
    isPractice ? 'submissions|publication|publishPractice' : 'submissions|publication|publish',
    words,
  );
  const label = mayPublish ? publishLabel : maySubmit ? t(correctionKey(publication)) : undefined;
  const primary = useRef<() => void>(() => undefined);
  primary.current = () => {
    if (mayPublish) setAsking(true);
    else go({ screen: 'plan', id: publication.draft, account: publication.account });
  };
  useEffect(() => {
    useDesk.setState({
      primaryAction:
        label === undefined
          ? null
          : {
              label,
              shortcut: 'Mod+Enter',
              onRun: () => primary.current(),
              ...(isReadOnly ? { isDisabled: true, reason: t('submissions|plan|readOnly') } : {}),
            },
    });
  }, [label, isReadOnly, t]);

  return (
    <header className={css['head']}>
      <div className={css['title']}>
        <h1>{name}</h1>
        <div className={css['actions']}>
          {maySubmit && mayPublish && (
            <Button
              component="a"
              variant="default"
              href={routeToHash({ screen: 'plan', id: publication.draft, account: publication.account })}
            >
              {t(correctionKey(publication))}
            </Button>
          )}
          {actions.includes('refresh') && <BringInButton bringIn={bringIn} isDisabled={isReadOnly} />}
          {actions.includes('refresh') && (
            <Button
              variant="default"
              leftSection={<IconRefresh size={16} stroke={1.5} aria-hidden />}
              loading={busy === 'refresh'}
              onClick={() => void run('refresh', client.call('publications.refresh', target))}
            >
              {t('submissions|publication|refresh')}
            </Button>
          )}
          {offered.length > 0 && (
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="default" aria-label={t('ui|more')}>
                  <IconDots size={16} stroke={1.75} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {offered.map(({ act, Sign }) => (
                  <Menu.Item
                    key={act}
                    leftSection={<Sign size={14} stroke={1.75} />}
                    disabled={isReadOnly}
                    {...(act === 'delete' ? { color: 'red' } : {})}
                    onClick={() =>
                      go({
                        screen: 'plan',
                        id: publication.draft,
                        account: publication.account,
                        intention: act,
                      })
                    }
                  >
                    {t(`acts|action|${act}`)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      </div>
      <div className={css['standing']}>
        <StateBadge state={publication.state} />
        <span>{t(`stateHelp|${publication.state}`)}</span>
        {publication.remoteStatus !== undefined && publication.remoteStatus !== '' && (
          <span className={css['dim']}>
            {t('submissions|publication|remoteWord')} <code>{publication.remoteStatus}</code>
          </span>
        )}
        <span className={css['dim']}>
          {publication.readAt === undefined ? (
            t('submissions|publication|neverRead')
          ) : (
            <>
              {t('submissions|publication|readAt')} <TimeAgo at={publication.readAt} />
            </>
          )}
        </span>
      </div>
      <BroughtIn bringIn={bringIn} publication={publication} nameField={nameField} />
      {isOffline && (
        <Notice
          tone="warning"
          isLive
          title={t('submissions|publication|offline', { account: publication.accountName })}
        >
          <p>{t('submissions|publication|offlineHelp')}</p>
        </Notice>
      )}
      {error !== undefined && error.code !== 'unreachable' && (
        <Notice tone="error" isLive title={error.message}>
          <p>{t(`advice|${error.code}`)}</p>
        </Notice>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('submissions|publication|publishTitle', words)}
        confirmLabel={publishLabel}
        isBusy={busy === 'publish'}
        onConfirm={() => void publish()}
        onCancel={() => setAsking(false)}
      >
        <p className={css['dialogText']}>
          {t(
            isPractice
              ? 'submissions|publication|publishPracticeText'
              : 'submissions|publication|publishText',
            words,
          )}
        </p>
        <p className={css['dialogText']}>{t('submissions|publication|publishReplaces')}</p>
      </ConfirmDialog>
    </header>
  );
}

/** A rejected revision is corrected, a live one updated, one that only lies there is handed in. */
function correctionKey({ state }: Publication): string {
  if (state === 'rejected' || state === 'failed') return 'submissions|publication|correct';
  if (state === 'live' || state === 'live-private') return 'submissions|publication|update';
  return 'submissions|publication|reviewPlan';
}
