/** The storefront beside the form: everything the person sees, saved or not. */
import { useStore } from 'zustand';
import { PreviewPane } from '../preview/preview-pane.tsx';
import { useEditor } from './editor-scope.ts';

export function DraftPreview() {
  const { session, kind, context } = useEditor();
  const parts = useStore(session.state, (state) => state.parts);
  return <PreviewPane draftId={session.id} kind={kind.id} parts={parts} context={context} />;
}
