/** What every field of the open form needs, and the hooks by which it takes only its own share of it. */
import { createContext, type ReactNode, use, useCallback } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { formatPath, type Json, type JsonPath } from '../../../shared/domain/json.ts';
import type { Kind, RuleContext } from '../../../shared/domain/marketplace.ts';
import type { View } from '../../../shared/domain/view.ts';
import type { OpenFile } from '../files/open-file.ts';
import type { ChangeKind, DraftSession } from './draft-session.ts';
import { type FindingsStore, noFindings, type PlacedFinding } from './findings-state.ts';
import type { FormField, FormModel } from './form-model.ts';
import { isUnset } from './held-remotely.ts';
import type { ReviewWords } from './review-words.ts';

export interface EditorScope {
  readonly session: DraftSession;
  readonly kind: Kind;
  readonly model: FormModel;
  /** Where the form's fields are read and written. */
  readonly view: View;
  readonly context: RuleContext;
  readonly findings: FindingsStore;
  readonly isReadOnly: boolean;
  /** The fields that an account's marketplace was read to have, by path, with the account's name. */
  readonly heldRemotely: ReadonlyMap<string, string>;
  /** Shows a file of the folder in the place of the form. */
  readonly openFile: (file: OpenFile) => void;
  readonly review: ReviewWords;
  /** A group's and an item's fields, without this file knowing every control. */
  readonly renderField: (field: FormField, path: JsonPath) => ReactNode;
}

const ScopeContext = createContext<EditorScope | null>(null);
export const EditorScopeProvider = ScopeContext;

export function useEditor(): EditorScope {
  const scope = use(ScopeContext);
  if (scope === null) throw new Error('a field was rendered outside the editor');
  return scope;
}

/** Renders again only when this place of the document changes. */
export function useValue(path: JsonPath): Json | undefined {
  const { session, view } = useEditor();
  return useStore(session.state, (state) => view.valueAt(state.parts, path));
}

export function useChange(path: JsonPath): (value: Json | undefined, kind?: ChangeKind) => void {
  const { session, view } = useEditor();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a path is made anew each time, its spelling is not
  return useCallback(
    (value, kind) => session.change(view.edits(session.parts, { op: 'set', path, value }), kind),
    [session, view, formatPath(path)],
  );
}

/** Tells the form which element the field has, so that a finding, an undo or the address can bring it up. */
export function useFieldRef(path: JsonPath): (element: HTMLElement | null) => void {
  const { control } = useFormContext();
  return useController({ name: path.join('.'), control, shouldUnregister: true }).field.ref;
}

export function useFieldFindings(path: JsonPath): readonly PlacedFinding[] {
  const { findings } = useEditor();
  const key = formatPath(path);
  return useStore(findings, (state) => state.byField.get(key) ?? noFindings);
}

/** The account that still has what was cleared here; undefined where there is none, or the field is set. */
export function useClearedHere(path: JsonPath): string | undefined {
  const { heldRemotely } = useEditor();
  const isCleared = isUnset(useValue(path));
  return isCleared ? heldRemotely.get(formatPath(path)) : undefined;
}

const noWords: readonly string[] = [];

/** What the reviewers said of this field, or may have meant it by. */
export function useReviewersWords(path: JsonPath): readonly string[] {
  const { review } = useEditor();
  return review.beside.get(formatPath(path)) ?? noWords;
}

/** Set once and for all when the listing exists at the marketplace. */
export function useIsFixed(field: FormField): boolean {
  const { context } = useEditor();
  const { published } = context;
  // What was looked for and is not there fixes nothing.
  return field.meta.isImmutable === true && published !== null && published['isThere'] !== false;
}

export const elementId = (path: JsonPath): string => `field-${path.join('-')}`;

/** `softwareVersion` as "Software version", for a field that no catalogue names yet. */
export function humanised(key: string): string {
  const words = key.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export interface FieldTexts {
  readonly label: string;
  readonly help: string;
  readonly choice: (value: string) => string;
}

export function useFieldTexts(field: FormField): FieldTexts {
  const { t } = useTranslation();
  const { kind } = useEditor();
  const key = `fields|${kind.id}|${field.path}`;
  return {
    label: t(`${key}|label`, { defaultValue: humanised(field.key) }),
    help: t(`${key}|help`, { defaultValue: '' }),
    choice: (value) => t(`choices|${kind.id}|${field.path}|${value}`, { defaultValue: value }),
  };
}
