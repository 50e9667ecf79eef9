/** The three panes of an open draft, and everything that is done from the keyboard. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatPath, parsePath } from '../../../shared/domain/json.ts';
import { jsonPathAt } from '../../../shared/domain/lenses/json-lens.ts';
import { linesOf } from '../../../shared/domain/lenses/lines.ts';
import type { Kind } from '../../../shared/domain/marketplace.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import type { View } from '../../../shared/domain/view.ts';
import { hasStorefront } from '../../../shared/marketplaces/storefronts.ts';
import { useCommands } from '../../app/commands.ts';
import type { Route } from '../../app/navigation.ts';
import { useStoreStatus } from '../../app/store-status.ts';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { SplitPanes } from '../../ui/split-panes.tsx';
import { fileOfFinding, isFileOf, type OpenFile } from '../files/open-file.ts';
import { AccountChooser } from './account-chooser.tsx';
import { DeskNotices } from './desk-notices.tsx';
import { DeskTruths } from './desk-truths.ts';
import { DraftForm } from './draft-form.tsx';
import type { DraftSession } from './draft-session.ts';
import { DraftToolbar } from './draft-toolbar.tsx';
import { type EditorScope, EditorScopeProvider } from './editor-scope.ts';
import { documentView } from './field-edits.ts';
import { FieldView } from './field-view.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import type { PlacedFinding } from './findings-state.ts';
import { formModelOf } from './form-model.ts';
import { useHeldRemotely } from './held-remotely.ts';
import { HistoryDrawer } from './history-drawer.tsx';
import { Outline } from './outline.tsx';
import { reveal, showSection } from './reveal.ts';
import { useReviewWords } from './review-words.ts';
import { closeStudio, useStudio } from './studio/studio-target.ts';
import { useFindings } from './use-findings.ts';

const FilePane = lazy(async () => ({ default: (await import('../files/file-pane.tsx')).FilePane }));
const DraftPreview = lazy(async () => ({ default: (await import('./draft-preview.tsx')).DraftPreview }));

const PictureStudio = lazy(async () => ({
  default: (await import('./studio/picture-studio.tsx')).PictureStudio,
}));

/** Loaded with the first picture that is edited; it stays for its closing movement. */
function Studio() {
  const isOpen = useStudio(({ target }) => target !== undefined);
  const wasOpen = useRef(false);
  wasOpen.current ||= isOpen;
  useEffect(() => closeStudio, []);
  return wasOpen.current ? <PictureStudio /> : null;
}

interface Props {
  readonly session: DraftSession;
  readonly kind: Kind;
  readonly route: Extract<Route, { screen: 'draft' }>;
}

export function DraftDesk({ session, kind, route }: Props) {
  const { t } = useTranslation();
  const model = useMemo(() => formModelOf(kind), [kind]);
  const view = useMemo(() => kind.view ?? documentView(kind.mainPart), [kind]);
  const { context, findings } = useFindings(session, kind, model);
  const heldRemotely = useHeldRemotely(session, kind);
  const review = useReviewWords(session, kind, model);
  const form = useForm();
  const store = useStoreStatus();
  const isReadOnly = store?.state === 'read-only';
  const [tab, setTab] = useState('form');
  const [file, setFile] = useState<OpenFile>();
  const [isPanelOpen, setIsPanelOpen] = useState(false);
  const [isPreviewOpen, setIsPreviewOpen] = usePreviewChoice();
  const [isHistoryOpen, setIsHistoryOpen] = useState(false);
  const [isChoosing, setIsChoosing] = useState(false);

  const scope = useMemo<EditorScope>(
    () => ({
      session,
      kind,
      model,
      view,
      context,
      findings,
      isReadOnly,
      heldRemotely,
      openFile: setFile,
      review,
      renderField: (field, path) => <FieldView key={field.key} field={field} path={path} />,
    }),
    [session, kind, model, view, context, findings, isReadOnly, heldRemotely, review],
  );

  const show = useCallback(
    (place: readonly (string | number)[]) => {
      setTab('form');
      setFile(undefined);
      // In a narrow window the form may only now come on the screen.
      requestAnimationFrame(() => reveal(place, (name) => form.setFocus(name)));
    },
    [form],
  );
  useShownPlace(session, view, route, file?.path, show);
  const { step, current, choose } = useFindingSteps(scope, show, (placed) => {
    const found = fileOfFinding(kind, session.parts, placed.finding);
    if (found === undefined) setIsPanelOpen(true);
    else {
      setTab('form');
      setFile(found);
    }
  });
  const openPanel = useCallback(() => {
    setTab('form');
    setIsPanelOpen(true);
  }, []);
  const chooseAccount = useCallback(() => setIsChoosing(true), []);

  const hasPreview = hasStorefront(kind.id);
  useCommands(
    useMemo(
      () => [
        {
          id: 'draft.undo',
          label: t('editor|undo'),
          group: 'here',
          shortcut: 'Mod+Z',
          run: () => void session.undo(),
        },
        {
          id: 'draft.redo',
          label: t('editor|redo'),
          group: 'here',
          shortcut: 'Mod+Shift+Z',
          otherShortcut: 'Mod+Y',
          run: () => void session.redo(),
        },
        {
          id: 'draft.next',
          label: t('editor|nextFinding'),
          group: 'here',
          shortcut: 'F8',
          run: () => step(1),
        },
        {
          id: 'draft.previous',
          label: t('editor|previousFinding'),
          group: 'here',
          shortcut: 'Shift+F8',
          run: () => step(-1),
        },
        {
          id: 'draft.history',
          label: t('editor|history|open'),
          group: 'here',
          run: () => setIsHistoryOpen(true),
        },
        ...(hasPreview
          ? [
              {
                id: 'draft.preview',
                label: t('editor|togglePreview'),
                group: 'here' as const,
                shortcut: 'Mod+.',
                run: () => setIsPreviewOpen((isOpen) => !isOpen),
              },
            ]
          : []),
      ],
      [t, session, step, hasPreview, setIsPreviewOpen],
    ),
  );
  useOneUndo(session);

  return (
    <EditorScopeProvider value={scope}>
      <FormProvider {...form}>
        <DeskTruths scope={scope} onFindings={openPanel} onChooseAccount={chooseAccount} />
        <div className="ed-desk">
          <DeskNotices {...(store?.message === undefined ? {} : { storeMessage: store.message })} />
          <SplitPanes
            id={hasPreview ? 'editor' : 'editor-plain'}
            tab={tab}
            onTab={setTab}
            panes={[
              {
                id: 'outline',
                title: t('editor|outline'),
                size: 196,
                minSize: 150,
                maxSize: 360,
                content: (
                  <Outline
                    onShow={() => {
                      setTab('form');
                      setFile(undefined);
                    }}
                  />
                ),
              },
              {
                id: 'form',
                title: t('editor|form'),
                minSize: 340,
                content: (
                  <div className="ed-form-pane">
                    <DraftToolbar
                      isPanelOpen={isPanelOpen}
                      isPreviewOpen={hasPreview ? isPreviewOpen : undefined}
                      onPanel={() => setIsPanelOpen((isOpen) => !isOpen)}
                      onPreview={() => setIsPreviewOpen((isOpen) => !isOpen)}
                      onHistory={() => setIsHistoryOpen(true)}
                    />
                    {file === undefined ? (
                      <DraftForm />
                    ) : (
                      <Suspense fallback={<LoadingLines count={8} />}>
                        <FilePane file={file} onFile={setFile} />
                      </Suspense>
                    )}
                    {isPanelOpen ? (
                      <FindingsPanel
                        current={current}
                        onShow={choose}
                        onClose={() => setIsPanelOpen(false)}
                      />
                    ) : null}
                  </div>
                ),
              },
              {
                id: 'preview',
                title: t('editor|preview'),
                size: 440,
                minSize: 280,
                isHidden: !hasPreview || !isPreviewOpen,
                content: (
                  <Suspense fallback={<LoadingLines count={5} />}>
                    <DraftPreview isCalm={file !== undefined} />
                  </Suspense>
                ),
              },
            ]}
          />
        </div>
        {isHistoryOpen ? <HistoryDrawer onClose={() => setIsHistoryOpen(false)} /> : null}
        <Suspense fallback={null}>
          <Studio />
        </Suspense>
        {isChoosing ? <AccountChooser onClose={() => setIsChoosing(false)} /> : null}
      </FormProvider>
    </EditorScopeProvider>
  );
}

const PREVIEW_SHOWN = 'vitrine.editor.preview';

function usePreviewChoice() {
  const [isOpen, setIsOpen] = useState(() => localStorage.getItem(PREVIEW_SHOWN) !== 'hidden');
  useEffect(() => localStorage.setItem(PREVIEW_SHOWN, isOpen ? 'shown' : 'hidden'), [isOpen]);
  return [isOpen, setIsOpen] as const;
}

/** What the address asks for, and where an undo changed something, comes into view. */
function useShownPlace(
  session: DraftSession,
  view: View,
  route: Props['route'],
  /** The file that is open in the form's place shows by itself what changed in it. */
  openPath: string | undefined,
  show: (place: readonly (string | number)[]) => void,
): void {
  const { field, section } = route;
  useEffect(() => {
    const path = field === undefined ? undefined : parsePath(field);
    if (path !== undefined) show(path);
    else if (section !== undefined) {
      showSection(section);
    }
  }, [field, section, show]);
  useEffect(
    () =>
      session.state.subscribe((state, before) => {
        const { changedAt } = state;
        if (changedAt === undefined || changedAt === before.changedAt) return;
        if (changedAt.part === openPath) return;
        show(changedAt.path.length > 0 ? changedAt.path : placeInText(state.parts, view, changedAt));
      }),
    [session, view, show, openPath],
  );
}

/** The field in which a text of a folder was changed; nowhere when no field holds it. */
function placeInText(
  parts: Parts,
  view: View,
  { part, at }: { readonly part: string; readonly at?: number },
) {
  const content = parts[part];
  if (content?.type !== 'text' || at === undefined) return [];
  const field = /\.json$/i.test(part) ? formatPath(jsonPathAt(content.text, at)) : undefined;
  // What was written at a section's end is taken out before the heading of the next: it is the last line that counts.
  const line = linesOf(content.text)(Math.max(0, at - 1)).line;
  return view.placeOf(parts, { part, field, line }) ?? [];
}

/** F8 and Shift+F8 walk what is wrong; a checklist entry is nothing wrong. */
function useFindingSteps(
  { findings, kind }: EditorScope,
  show: (place: readonly (string | number)[]) => void,
  onNowhere: (placed: PlacedFinding) => void,
) {
  const [current, setCurrent] = useState<string>();
  const at = useRef<string>(undefined);
  const nowhere = useRef(onNowhere);
  nowhere.current = onNowhere;
  const choose = useCallback(
    (placed: PlacedFinding) => {
      at.current = placed.key;
      setCurrent(placed.key);
      const path = placed.field === undefined ? undefined : parsePath(placed.field);
      if (path !== undefined) show(path);
      else if (placed.section !== undefined && !isAboutFile(kind, placed)) {
        showSection(placed.section);
      } else nowhere.current(placed);
    },
    [show, kind],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const all = findings.getState().all.filter(({ finding }) => finding.severity !== 'checklist');
      const index = all.findIndex(({ key }) => key === at.current);
      const from = index < 0 && by < 0 ? 0 : index;
      const next = all[(from + by + all.length) % all.length];
      if (next !== undefined) choose(next);
    },
    [findings, choose],
  );
  return { step, current, choose };
}

/** What no field of the form holds is shown in its file. */
const isAboutFile = (kind: Kind, { finding }: PlacedFinding): boolean =>
  isFileOf(kind, finding.part) && finding.line !== undefined;

/** The browser's own undo in a field would part from ours: its menu is sent the same way as the key. */
function useOneUndo(session: DraftSession): void {
  useEffect(() => {
    const intercept = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      void (event.inputType === 'historyUndo' ? session.undo() : session.redo());
    };
    document.addEventListener('beforeinput', intercept);
    return () => document.removeEventListener('beforeinput', intercept);
  }, [session]);
}
