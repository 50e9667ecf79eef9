/** Which picture the studio has open, and how a place in the form leads to one. */
import { create } from 'zustand';
import { type JsonPath, parsePath } from '../../../../shared/domain/json.ts';
import { type BlobRef, blobRefSchema } from '../../../../shared/domain/parts.ts';
import type { PictureStep } from '../../../../shared/domain/picture.ts';
import type { EditorScope } from '../editor-scope.ts';

interface Target {
  /** Of the blob itself. */
  readonly path: JsonPath;
  /** What a finding asked for. */
  readonly step?: PictureStep;
}

export const useStudio = create<{ readonly target: Target | undefined }>(() => ({ target: undefined }));

export const openStudio = (path: JsonPath, step?: PictureStep): void =>
  useStudio.setState({ target: { path, ...(step === undefined ? {} : { step }) } });
export const closeStudio = (): void => useStudio.setState({ target: undefined });

/** Pixels that can be worked on: a drawing has none, and what is no picture is said where it is shown. */
export const isWorkable = ({ mediaType }: BlobRef): boolean =>
  mediaType.startsWith('image/') && mediaType !== 'image/svg+xml';

/** The picture that a finding at `field`, or in the file `part`, is about: there, in the item there, or beside it. */
export function pictureAt(
  { session, view }: Pick<EditorScope, 'session' | 'view'>,
  field: string | undefined,
  part?: string,
): JsonPath | undefined {
  const path = field === undefined ? undefined : parsePath(field);
  const file = part === undefined ? undefined : view.pathOfFile?.(part);
  const inForm = path === undefined ? [] : [path, [...path, 'file'], [...path.slice(0, -1), 'file']];
  return [...inForm, ...(file === undefined ? [] : [file])].find((candidate) => {
    const blob = blobRefSchema.safeParse(view.valueAt(session.parts, candidate)).data;
    return blob !== undefined && isWorkable(blob);
  });
}
