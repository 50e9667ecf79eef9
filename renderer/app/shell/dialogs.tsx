/** The frame's dialogs, loaded when first opened and kept from then on. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { type Dialogs as OpenDialog, useDialogs } from '../dialogs.ts';
import { loadDialogs } from '../load-later.ts';
import { whenIdle } from '../readiness.ts';

const Palette = lazy(async () => ({ default: (await loadDialogs.palette()).Palette }));
const KeysDialog = lazy(async () => ({ default: (await loadDialogs.keys()).KeysDialog }));
const NewDraftDialog = lazy(async () => ({ default: (await loadDialogs.newDraft()).NewDraftDialog }));

const Notices = lazy(async () => ({ default: (await loadDialogs.notices()).Notices }));

export function Dialogs() {
  const open = useDialogs((dialogs) => dialogs.open);
  const wasOpened = useWasOpened(open);
  const [hasNotices, setHasNotices] = useState(false);
  // A notice that is shown earlier waits in its store.
  useEffect(() => whenIdle(() => setHasNotices(true)), []);
  return (
    <Suspense fallback={null}>
      {hasNotices ? <Notices /> : null}
      {wasOpened.has('palette') ? <Palette /> : null}
      {wasOpened.has('keys') ? <KeysDialog /> : null}
      {wasOpened.has('new-draft') ? <NewDraftDialog /> : null}
    </Suspense>
  );
}

function useWasOpened(open: OpenDialog['open']): ReadonlySet<OpenDialog['open']> {
  const [opened, setOpened] = useState<ReadonlySet<OpenDialog['open']>>(new Set());
  useEffect(() => setOpened((before) => (before.has(open) ? before : new Set([...before, open]))), [open]);
  return opened;
}
