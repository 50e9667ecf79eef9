/** The storefront beside the form: everything the person sees, saved or not. */
import { useDebouncedValue } from '@mantine/hooks';
import { useStore } from 'zustand';
import { PreviewPane } from '../preview/preview-pane.tsx';
import { useEditor } from './editor-scope.ts';

/** A file may be thousands of rows, and the page is drawn anew from all of them. */
const CALM_MS = 400;

/** @param isCalm whether it follows only when the typing pauses. */
export function DraftPreview({ isCalm }: { readonly isCalm: boolean }) {
  const { session, kind, context } = useEditor();
  const parts = useStore(session.state, (state) => state.parts);
  const [settled] = useDebouncedValue(parts, CALM_MS);
  return (
    <PreviewPane draftId={session.id} kind={kind.id} parts={isCalm ? settled : parts} context={context} />
  );
}
