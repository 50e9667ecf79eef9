/** The frame's dialogs and notices, loaded when first wanted and kept from then on. */
import { Component, type ReactNode, Suspense, useEffect, useState } from 'react';
import { closeDialog, type Dialogs as OpenDialog, useDialogs } from '../dialogs.ts';
import { forgetFailedLoads, later, withStyles, withTexts } from '../load-later.tsx';
import { whenIdle } from '../readiness.ts';

const Palette = later(() => withStyles(async () => (await import('./palette.tsx')).Palette));
const KeysDialog = later(() => withStyles(async () => (await import('./keys-dialog.tsx')).KeysDialog));
const NewDraftDialog = later(() =>
  withTexts(async () => (await import('../../features/drafts/new-draft-dialog.tsx')).NewDraftDialog),
);
const ImportDialog = later(() =>
  withTexts(async () => (await import('../../features/folders/import-dialog.tsx')).ImportDialog),
);
const ExportDialog = later(() =>
  withTexts(async () => (await import('../../features/folders/export-dialog.tsx')).ExportDialog),
);
const Notices = later(() => withStyles(async () => (await import('./notices.tsx')).Notices));
const ReviewNotices = later(() =>
  withTexts(async () => (await import('../../features/submissions/review-notices.tsx')).ReviewNotices),
);

export function Dialogs() {
  const open = useDialogs((dialogs) => dialogs.open);
  const wasOpened = useWasOpened(open);
  const [isSettled, setIsSettled] = useState(false);
  // A notice that is shown earlier waits in its store; the palette is to open at once when it is first asked for.
  useEffect(() => whenIdle(() => setIsSettled(true)), []);
  return (
    <>
      {isSettled ? (
        <Apart>
          <Notices />
        </Apart>
      ) : null}
      {isSettled ? (
        <Apart>
          <ReviewNotices />
        </Apart>
      ) : null}
      {isSettled || wasOpened.has('palette') ? (
        <Apart>
          <Palette />
        </Apart>
      ) : null}
      {wasOpened.has('keys') ? (
        <Apart>
          <KeysDialog />
        </Apart>
      ) : null}
      {wasOpened.has('new-draft') ? (
        <Apart>
          <NewDraftDialog />
        </Apart>
      ) : null}
      {wasOpened.has('import') ? (
        <Apart>
          <ImportDialog />
        </Apart>
      ) : null}
      {wasOpened.has('export') ? (
        <Apart>
          <ExportDialog />
        </Apart>
      ) : null}
    </>
  );
}

function useWasOpened(open: OpenDialog['open']): ReadonlySet<OpenDialog['open']> {
  const [opened, setOpened] = useState<ReadonlySet<OpenDialog['open']>>(new Set());
  useEffect(() => setOpened((before) => (before.has(open) ? before : new Set([...before, open]))), [open]);
  return opened;
}

/** What floats over the window must not take the window with it: it goes, and comes when it is next asked for. */
class Apart extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };
  #stopWaiting: (() => void) | undefined;

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    forgetFailedLoads();
    closeDialog();
    this.#stopWaiting = useDialogs.subscribe(({ open }) => {
      if (open === 'none') return;
      this.#stopWaiting?.();
      this.setState({ hasFailed: false });
    });
  }

  override componentWillUnmount(): void {
    this.#stopWaiting?.();
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
