/** Folders out: where to, and where each one is then. */
import { Button, Group, Modal, TextInput } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../shared/contract/methods.ts';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import { closeDialog, useDialogs } from '../../app/dialogs.ts';
import { host } from '../../platform/host.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import styles from './folders.module.css';

const LAST_PLACE = 'vitrine.export.place';

interface Exported {
  readonly id: DraftId;
  readonly name: string;
  readonly written?: Output<'folders.export'>;
  readonly error?: ContractError;
}

export function ExportDialog() {
  const { t } = useTranslation();
  const isOpen = useDialogs((dialogs) => dialogs.open === 'export');
  const drafts = useDialogs((dialogs) => dialogs.exported);
  return (
    <Modal
      opened={isOpen}
      onClose={closeDialog}
      title={t('folders|export|title', { count: drafts.length, name: drafts[0]?.name ?? '' })}
      size={560}
      withCloseButton={false}
    >
      {isOpen ? <ExportFolders /> : null}
    </Modal>
  );
}

function ExportFolders() {
  const { t } = useTranslation();
  const client = useClient();
  const drafts = useDialogs((dialogs) => dialogs.exported);
  const home = useQuery('folders.home', {});
  /** Null until the person, or the last time, says where to. */
  const [said, setSaid] = useState(() => localStorage.getItem(LAST_PLACE));
  const place = said ?? home.value?.path ?? '';
  const [exported, setExported] = useState<readonly Exported[]>([]);
  const [isBusy, setIsBusy] = useState(false);

  const write = async (
    which: readonly { readonly id: DraftId; readonly name: string }[],
    isReplacing: boolean,
  ) => {
    setIsBusy(true);
    const out = place.trim();
    for (const { id, name } of which) {
      const answer = await client.call('folders.export', { id, out, isReplacing });
      const result = answer.ok ? { written: answer.value } : { error: answer.error };
      setExported((all) => [...all.filter((each) => each.id !== id), { id, name, ...result }]);
      if (answer.ok) localStorage.setItem(LAST_PLACE, out);
    }
    setIsBusy(false);
  };
  const pick = async () => {
    const [path] = (await host?.pickFolders()) ?? [];
    if (path !== undefined) setSaid(path);
  };
  const isWritten = exported.length > 0 && exported.every(({ written }) => written !== undefined);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setExported([]);
        void write(drafts, false);
      }}
    >
      <div className={styles['path']}>
        <TextInput
          label={t('folders|export|place')}
          description={t('folders|export|placeHelp', { count: drafts.length })}
          value={place}
          // What is proposed must not come in between what is typed.
          readOnly={said === null && home.state === 'loading'}
          onChange={(event) => setSaid(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
        />
        {host === undefined ? null : (
          <Button variant="default" onClick={() => void pick()}>
            {t('folders|export|choose')}
          </Button>
        )}
      </div>
      <ul className={styles['list']} aria-label={t('folders|export|list')} aria-live="polite">
        {exported.map(({ id, name, written, error }) => (
          <li key={id} data-state={written === undefined ? 'failed' : 'done'}>
            {written === undefined ? (
              <IconX size={16} stroke={1.75} aria-label={t('folders|export|failed')} />
            ) : (
              <IconCheck size={16} stroke={1.75} aria-label={t('folders|export|done')} />
            )}
            <div>
              <p className={styles['name']}>{name}</p>
              {written === undefined ? (
                <p>
                  {typeof error?.details?.['standing'] === 'string'
                    ? t('folders|export|standing', { path: error.details['standing'] })
                    : error?.message}
                </p>
              ) : (
                <>
                  <p className="v-mono">{written.path}</p>
                  <KeepLinked id={id} path={written.path} />
                  <p className="v-dim">
                    {t('folders|export|written', { count: written.files })}
                    {written.unchanged === 0
                      ? ''
                      : ` ${t('folders|export|unchanged', { count: written.unchanged })}`}
                  </p>
                </>
              )}
            </div>
            {error?.details?.['standing'] === undefined ? null : (
              <Button
                variant="default"
                size="compact-sm"
                disabled={isBusy}
                onClick={() => void write([{ id, name }], true)}
              >
                {t('folders|export|replace')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={closeDialog}>
          {t(isWritten ? 'ui|close' : 'ui|cancel')}
        </Button>
        {isWritten ? null : (
          <Button type="submit" loading={isBusy} disabled={place.trim() === ''}>
            {t('folders|export|write', { count: drafts.length })}
          </Button>
        )}
      </Group>
    </form>
  );
}

/** From now on the listing follows the folder that was just written. */
function KeepLinked({ id, path }: { readonly id: DraftId; readonly path: string }) {
  const { t } = useTranslation();
  const client = useClient();
  const [said, setSaid] = useState<string>();
  const link = async () => {
    const answer = await client.call('folders.link', { id, path });
    setSaid(answer.ok ? t('folders|export|linked') : answer.error.message);
  };
  return said === undefined ? (
    <Button size="compact-xs" variant="subtle" onClick={() => void link()}>
      {t('folders|export|link')}
    </Button>
  ) : (
    <p>{said}</p>
  );
}
