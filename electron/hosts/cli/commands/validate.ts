/** `validate`: findings as words, JSON, SARIF or JUnit. */
import { statSync } from 'node:fs';
import { VitrineError } from '../../../../shared/contract/result.ts';
import type { Finding, PackReach, Severity } from '../../../../shared/domain/rules.ts';
import { BUILD } from '../../../core/build.ts';
import { readKeptFindings } from '../../../core/drafts/kept-findings.ts';
import { workspaceFiles } from '../../../core/store/workspace-files.ts';
import { type GlobalOptions, workspaceDirOf } from '../options.ts';
import { EXIT, type Output } from '../output.ts';
import type { Session } from '../session.ts';
import type { Validated, ValidatedFinding } from '../validated.ts';
import { inWords } from '../words.ts';

type Format = 'text' | 'json' | 'sarif' | 'junit';

/** What the rules said of one target, before it is put into words. */
interface Judged {
  readonly target: string;
  readonly kind: string;
  readonly findings: readonly Finding[];
  readonly reach: PackReach;
}

export async function validate(
  { options, output }: { readonly options: GlobalOptions; readonly output: Output },
  targets: readonly string[],
  { format, base, links }: { readonly format: Format; readonly base?: string; readonly links?: boolean },
): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  // Folders are judged where they lie: the workspace is opened for listings only, and only for what is not known.
  let session: Session | undefined;
  let isUnreadable = false;
  const results: Validated[] = [];
  const reaches = new Map<string, PackReach>();
  const judge = async (target: string): Promise<Judged> => {
    if (isFolder(target)) {
      const { judgeFolder } = await import('../../../core/folders/judge-folder.ts');
      return { ...(await judgeFolder(target, today, base)), target };
    }
    if (session === undefined && links !== true) {
      const { database } = workspaceFiles(workspaceDirOf(options));
      const kept = readKeptFindings(database, target, { day: today, build: BUILD });
      if (kept !== undefined) return { ...kept, target: kept.name };
    }
    session ??= await (await import('../session.ts')).openSession(options, output);
    const { id, kind, name } = await session.find(target);
    if (links === true) await session.ask('links.check', { draft: id, isForced: true });
    return { ...(await session.ask('drafts.findings', { id, isKept: true })), target: name, kind };
  };
  try {
    for (const target of targets) {
      try {
        const judged = await judge(target);
        results.push(validated(judged));
        reaches.set(judged.kind, judged.reach);
      } catch (error) {
        if (!isFolder(target) || !(error instanceof VitrineError)) throw error;
        // The others are still told.
        isUnreadable = true;
        results.push(unreadable(target, error.message));
        output.say(error.message);
      }
    }
    await print({ results, reaches }, output, options.json === true && format === 'text' ? 'json' : format);
  } finally {
    await session?.close();
  }
  if (isUnreadable) return EXIT.wrongUse;
  return results.some((result) => result.errors > 0) ? EXIT.refused : EXIT.fine;
}

const isFolder = (target: string): boolean =>
  statSync(target, { throwIfNoEntry: false })?.isDirectory() === true;

/** A folder that cannot be judged stands among the results with what stands against it. */
const unreadable = (target: string, message: string): Validated => ({
  target,
  kind: '',
  errors: 1,
  warnings: 0,
  findings: [{ rule: 'folder-readable', severity: 'error', path: '.', message }],
  remoteOnly: [],
});

function validated({ target, kind, findings, reach: { remoteOnly } }: Judged): Validated {
  const isRemoteOnly = new Set(remoteOnly);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    target,
    kind,
    errors: count('error'),
    warnings: count('warning'),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      path: finding.part,
      ...(finding.line === undefined ? {} : { line: finding.line }),
      ...(finding.column === undefined ? {} : { column: finding.column }),
      ...(finding.field === undefined ? {} : { field: finding.field }),
      message: inWords(finding.message),
      ...(isRemoteOnly.has(finding.rule) ? { isRemoteOnly: true } : {}),
    })),
    remoteOnly,
  };
}

interface Printed {
  readonly results: readonly Validated[];
  /** By kind. */
  readonly reaches: ReadonlyMap<string, PackReach>;
}

async function print({ results, reaches }: Printed, output: Output, format: Format): Promise<void> {
  switch (format) {
    case 'json':
      return void process.stdout.write(`${JSON.stringify(results)}\n`);
    case 'sarif':
      return void process.stdout.write(
        `${JSON.stringify((await import('../formats/sarif.ts')).sarifOf(results))}\n`,
      );
    case 'junit':
      return void process.stdout.write(`${(await import('../formats/junit.ts')).junitOf(results)}\n`);
    case 'text':
      output.data(results, () => [...results.map(asText), ...promisesOf(reaches)].join('\n\n'));
  }
}

const MARKS: Readonly<Record<Severity, string>> = {
  error: 'error  ',
  warning: 'warning',
  hint: 'hint   ',
  checklist: 'check  ',
};

function asText(result: Validated): string {
  const head = `${result.target}${result.kind === '' ? '' : ` (${result.kind})`}: ${result.errors} errors, ${result.warnings} warnings`;
  const lines = result.findings.map(
    (finding) =>
      `  ${MARKS[finding.severity]}  ${placeOf(finding)}: ${finding.message}  [${finding.rule}${finding.isRemoteOnly === true ? ', the marketplace decides' : ''}]`,
  );
  return [head, ...lines].join('\n');
}

/** What a pass here does not say, once a kind. */
function promisesOf(reaches: ReadonlyMap<string, PackReach>): readonly string[] {
  return [...reaches].flatMap(([kind, { rules, remoteOnly }]) =>
    remoteOnly.length === 0
      ? []
      : [
          `${kind}: ${remoteOnly.length} of ${rules} rules can be settled by the marketplace's own check alone ("the marketplace decides"). Nothing found here means that nothing published stands against it, not that it will pass.`,
        ],
  );
}

/** `manifest.json:12:5 tile.title` in a text; elsewhere the field alone. */
function placeOf({ path, line, column, field }: ValidatedFinding): string {
  if (line === undefined) return field ?? path;
  const place = column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
  return field === undefined ? place : `${place} ${field}`;
}
