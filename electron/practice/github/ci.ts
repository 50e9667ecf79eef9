/** The repository's CI: Vitrine's own rules over every tile folder that a pull request touches. */
import { createHash } from 'node:crypto';
import { FOLDER_PART } from '../../../shared/domain/folders.ts';
import { blobHashSchema } from '../../../shared/domain/ids.ts';
import type { Part } from '../../../shared/domain/parts.ts';
import { type Finding, runRules } from '../../../shared/domain/rules.ts';
import { CODEOWNERS_PART } from '../../../shared/marketplaces/datadog/tile.ts';
import { kindOfFolder } from '../../../shared/marketplaces/index.ts';
import { all } from '../../../shared/messages/all.en.ts';
import { translate, translatorOf } from '../../../shared/messages/index.ts';
import type { Doc, Resource } from '../store.ts';
import type { Files } from './git-objects.ts';
import { changedFiles } from './repositories.ts';
import { at, CHECK, pullIn, refOf, type World } from './world.ts';

/** As many as GitHub takes in one request. */
const MOST_ANNOTATIONS = 50;

export interface CheckResult {
  readonly isPassed: boolean;
  readonly annotations: readonly Doc[];
}

/** Writes what the rules say of the pull request's head into its check run. */
export function runChecks(world: World, pull: Resource): CheckResult {
  const one = pullIn(pull);
  const { objects } = world;
  const base = refOf(world, one.base, `heads/${one.baseBranch}`) ?? '';
  const changed = changedFiles(world, objects.mergeBase(base, one.headSha) ?? base, one.headSha);
  const files = objects.files(objects.commit(one.headSha)?.tree ?? '');
  const folders = new Set(changed.flatMap(({ filename }) => filename.split('/').slice(0, -1)[0] ?? []));
  const found = [...folders].flatMap((folder) => judge(world, files, folder));
  const annotations = found.slice(0, MOST_ANNOTATIONS);
  const failures = found.filter(({ annotation_level }) => annotation_level === 'failure').length;
  const isPassed = failures === 0;
  const run = world.store.get(CHECK, `${pull.id}@${one.headSha}`);
  if (run !== undefined)
    world.store.replace(run, {
      doc: {
        ...run.doc,
        status: 'completed',
        conclusion: isPassed ? 'success' : 'failure',
        title: isPassed ? 'All checks passed' : `${failures} errors`,
        summary: `${found.length} findings in ${[...folders].join(', ') || 'no tile'}.`,
        annotations,
      },
    });
  return { isPassed, annotations };
}

function judge(world: World, files: Files, folder: string): readonly Doc[] {
  const own = [...files].filter(([path]) => path.startsWith(`${folder}/`));
  const parts: Record<string, Part> = { [FOLDER_PART]: { type: 'document', value: { name: folder } } };
  for (const [path, { sha }] of own) {
    const bytes = world.objects.read('blob', sha) ?? Buffer.alloc(0);
    parts[path.slice(folder.length + 1)] = partOf(path, bytes);
  }
  const kind = kindOfFolder(Object.keys(parts));
  if (kind === undefined) return [];
  const owners = files.get('.github/CODEOWNERS');
  if (owners !== undefined)
    parts[CODEOWNERS_PART] = { type: 'text', text: world.objects.read('blob', owners.sha)?.toString() ?? '' };
  const context = { catalogue: {}, related: {}, published: null, today: at(world).slice(0, 10) };
  const { findings } = runRules(kind.rules, parts, context);
  return findings
    .filter(({ severity }) => severity !== 'checklist')
    .map((finding) => annotation(folder, finding));
}

const isText = (bytes: Buffer): boolean => {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const SIGNATURES: readonly [hex: string, mediaType: string][] = [
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
  ['474946383', 'image/gif'],
  ['255044462d', 'application/pdf'],
];

function partOf(path: string, bytes: Buffer): Part {
  if (isText(bytes)) return { type: 'text', text: bytes.toString() };
  const head = bytes.subarray(0, 8).toString('hex');
  const mediaType =
    SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? 'application/octet-stream';
  const isPng = mediaType === 'image/png' && bytes.byteLength >= 24;
  return {
    type: 'blob',
    blob: {
      hash: blobHashSchema.parse(createHash('sha256').update(bytes).digest('hex')),
      fileName: path.split('/').at(-1) ?? path,
      sizeBytes: bytes.byteLength,
      mediaType,
      // A PNG says its size in its first chunk.
      ...(isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : {}),
    },
  };
}

const LEVELS = { error: 'failure', warning: 'warning', hint: 'notice', checklist: 'notice' } as const;
const words = translatorOf('en', all);

const annotation = (folder: string, finding: Finding): Doc => ({
  path: finding.part === CODEOWNERS_PART ? '.github/CODEOWNERS' : `${folder}/${finding.part}`,
  start_line: finding.line ?? 1,
  end_line: finding.line ?? 1,
  annotation_level: LEVELS[finding.severity],
  title: finding.rule,
  message: translate(finding.message, words),
});
