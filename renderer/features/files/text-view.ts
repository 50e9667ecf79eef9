/** The text editor itself: CodeMirror over one text of the draft, in step with it both ways. */
import { defaultKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { markdown } from '@codemirror/lang-markdown';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { spliceBetween } from '../../../shared/domain/edits.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import type { Finding, Severity } from '../../../shared/domain/rules.ts';
import type { DraftSession } from '../editor/draft-session.ts';
import { documentOf, editsOf } from './file-text.ts';

export interface TextView {
  /** What is said of the text, in its gutter and under its words. */
  show(said: readonly { readonly finding: Finding; readonly words: string }[]): void;
  /** Both from one. */
  goTo(line: number, column: number): void;
  close(): void;
}

export interface TextViewOptions {
  readonly parent: HTMLElement;
  readonly session: DraftSession;
  readonly path: string;
  readonly isReadOnly: boolean;
  readonly phrases: Readonly<Record<string, string>>;
  readonly onCursor: (place: { readonly line: number; readonly column: number }) => void;
}

/** A change that came from the draft and has not to go back there. */
const fromDraft = Annotation.define<true>();

const languages: Readonly<Record<string, () => Extension>> = { json, md: markdown, yaml, yml: yaml };
/** Colouring a longer text costs more than it helps. */
const LONGEST_COLOURED = 1_000_000;

const textIn = (parts: Parts, path: string): string => {
  const part = Object.hasOwn(parts, path) ? parts[path] : undefined;
  return part?.type === 'text' ? part.text : '';
};

export function openTextView(options: TextViewOptions): TextView {
  const { parent, session, path, isReadOnly, phrases, onCursor } = options;
  /** The file as it is, of which the editor's document is the lines. */
  let text = textIn(session.parts, path);
  const language = languages[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];

  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: documentOf(text),
      extensions: [
        lineNumbers(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSpecialChars(),
        drawSelection(),
        EditorView.lineWrapping,
        ...(language === undefined || text.length > LONGEST_COLOURED ? [] : [language()]),
        syntaxHighlighting(colours),
        bracketMatching(),
        search({ top: true }),
        highlightSelectionMatches(),
        lintGutter(),
        keymap.of([...searchKeymap, ...defaultKeymap]),
        EditorState.phrases.of(phrases),
        EditorState.readOnly.of(isReadOnly),
        EditorView.contentAttributes.of({ 'aria-label': path, spellcheck: 'false' }),
        look,
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.some((each) => each.annotation(fromDraft))) {
            session.change(editsOf(path, text, update.startState.doc, update.changes), 'typing');
            text = textIn(session.parts, path);
            // A CR of its own and an LF beside it become one line ending: the file has the last word.
            if (/\r(?!\n)/.test(text)) queueMicrotask(() => bringTo(documentOf(text)));
          }
          if (update.docChanged || update.selectionSet) tellCursor();
        }),
      ],
    }),
  });

  function tellCursor(): void {
    const { head } = view.state.selection.main;
    const line = view.state.doc.lineAt(head);
    onCursor({ line: line.number, column: head - line.from + 1 });
  }

  /** Undo, a form's field, another window: the smallest change, so that the caret stays where it is. */
  function follow(parts: Parts): void {
    const next = textIn(parts, path);
    if (next === text) return;
    text = next;
    bringTo(documentOf(next));
  }
  function bringTo(document: string): void {
    const change = spliceBetween(path, [], view.state.doc.toString(), document);
    if (change?.op !== 'splice') return;
    const { at, remove, insert } = change;
    view.dispatch({
      changes: { from: at, to: at + remove.length, insert },
      annotations: fromDraft.of(true),
    });
  }
  const stop = session.state.subscribe((state, before) => {
    if (state.parts !== before.parts) follow(state.parts);
  });
  follow(session.parts);

  return {
    show(said) {
      const { doc } = view.state;
      const diagnostics = said.map(({ finding, words }): Diagnostic => {
        const line = doc.line(Math.min(Math.max(1, finding.line ?? 1), doc.lines));
        const from = Math.min(line.from + Math.max(0, (finding.column ?? 1) - 1), line.to);
        return { from, to: line.to, severity: severities[finding.severity], message: words, source: path };
      });
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    goTo(line, column) {
      const { doc } = view.state;
      const at = doc.line(Math.min(Math.max(1, line), doc.lines));
      const anchor = Math.min(at.from + Math.max(0, column - 1), at.to);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      view.focus();
    },
    close() {
      stop();
      view.destroy();
    },
  };
}

const severities: Readonly<Record<Severity, Diagnostic['severity']>> = {
  error: 'error',
  warning: 'warning',
  hint: 'hint',
  checklist: 'info',
};

/** The window's own colours, so that both themes have them. */
const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--v-accent)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--v-live)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--v-warning)' },
  { tag: [tags.keyword, tags.link, tags.url], color: 'var(--v-hint)' },
  { tag: [tags.comment, tags.meta, tags.processingInstruction], color: 'var(--v-dim)' },
  { tag: tags.heading, color: 'var(--v-accent)', fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.invalid, color: 'var(--v-error)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--v-paper)', color: 'var(--v-text)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--v-mono)', fontSize: 'var(--v-size-small)', lineHeight: '20px' },
  '.cm-content': { caretColor: 'var(--v-text)' },
  '.cm-cursor': { borderLeftColor: 'var(--v-text)' },
  '.cm-gutters': {
    backgroundColor: 'var(--v-desk)',
    color: 'var(--v-dim)',
    borderRight: '1px solid var(--v-line)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--v-hover)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--v-selected)',
  },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--v-warning-soft)' },
  '.cm-searchMatch-selected': { outline: '1px solid var(--v-warning)' },
  '.cm-panels': { backgroundColor: 'var(--v-desk)', color: 'var(--v-text)', borderColor: 'var(--v-line)' },
  '.cm-panels input': {
    backgroundColor: 'var(--v-paper)',
    color: 'var(--v-text)',
    border: '1px solid var(--v-line-strong)',
  },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--v-paper)',
    color: 'var(--v-text)',
    border: '1px solid var(--v-line-strong)',
    borderRadius: 'var(--v-radius)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--v-paper)',
    color: 'var(--v-text)',
    border: '1px solid var(--v-line)',
    boxShadow: 'var(--v-shadow)',
    maxWidth: '60ch',
  },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--v-error)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--v-warning)' },
  '.cm-diagnostic-hint': { borderLeftColor: 'var(--v-hint)' },
  '.cm-diagnosticSource': { display: 'none' },
});
