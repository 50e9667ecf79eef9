/** `stack`: a folder or a ZIP of Terraform files, checked, packed, or taken into an artifact. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { VitrineError } from '../../../../shared/contract/result.ts';
import { blobHashSchema } from '../../../../shared/domain/ids.ts';
import type { Parts } from '../../../../shared/domain/parts.ts';
import { type Finding, runRules } from '../../../../shared/domain/rules.ts';
import { kindOf } from '../../../../shared/marketplaces/index.ts';
import type { Blobs } from '../../../core/blobs/blobs.ts';
import type { GlobalOptions } from '../options.ts';
import { EXIT, type Output } from '../output.ts';
import { inWords } from '../words.ts';

interface Context {
  readonly options: GlobalOptions;
  readonly output: Output;
}

interface Choices {
  readonly into?: string;
  readonly name?: string;
  readonly zip?: string;
}

/** What the rules need to know of a file that is no text; nothing is kept. */
const measure: Blobs['put'] = async (bytes, fileName) => ({
  hash: blobHashSchema.parse(createHash('sha256').update(bytes).digest('hex')),
  fileName,
  sizeBytes: bytes.byteLength,
  mediaType: 'application/octet-stream',
});

/** Only what is about the files: the fields of an artifact are another matter. */
export async function stack({ options, output }: Context, source: string, choices: Choices): Promise<number> {
  if (choices.into !== undefined || choices.name !== undefined)
    return await take({ options, output }, source, choices);
  const { readStack } = await import('../../../core/stacks/read-stack.ts');
  const { stackParts } = await import('../../../core/stacks/fill-stack.ts');
  const { packStack } = await import('../../../core/stacks/pack-stack.ts');
  const read = await readStack(resolve(source));
  const files = await stackParts(read.files, measure);
  const findings = judge(files);
  if (choices.zip !== undefined) await writeFile(resolve(choices.zip), packStack(read.files));
  const zip = choices.zip === undefined ? {} : { zip: resolve(choices.zip) };
  const { leftOut, unwrapped } = read;
  const told = {
    source,
    files: read.files.length,
    leftOut,
    ...(unwrapped === undefined ? {} : { unwrapped }),
    ...zip,
  };
  output.data({ ...told, findings: findings.map(shown) }, () =>
    [`${source}: ${read.files.length} files`, ...findings.map(line)].join('\n'),
  );
  sayOf(output, source, { leftOutCount: leftOut.length, ...(unwrapped === undefined ? {} : { unwrapped }) });
  return findings.some(({ severity }) => severity === 'error') ? EXIT.refused : EXIT.fine;
}

async function take({ options, output }: Context, source: string, { into, name }: Choices): Promise<number> {
  if (into !== undefined && name !== undefined) {
    throw new VitrineError('bad-input', 'Say --into for an artifact that is there, or --name for a new one.');
  }
  const { openSession } = await import('../session.ts');
  const session = await openSession(options, output);
  try {
    const target =
      into === undefined
        ? await session.ask('drafts.create', { kind: 'oracle.artifact', name: name ?? '' })
        : await session.find(into);
    const from = { type: 'path', path: resolve(source) } as const;
    let filled: Awaited<ReturnType<typeof session.ask<'stacks.fill'>>>;
    try {
      filled = await session.ask('stacks.fill', { id: target.id, from });
    } catch (error) {
      // A new artifact without its files would only be in the way.
      if (into === undefined) await session.ask('drafts.remove', { id: target.id });
      throw error;
    }
    output.data(
      { artifact: target.id, ...filled },
      () => `${target.id}  ${target.name}  ${filled.files} files`,
    );
    sayOf(output, source, filled);
    return EXIT.fine;
  } finally {
    await session.close();
  }
}

function sayOf(
  output: Output,
  source: string,
  { leftOutCount, unwrapped }: { readonly leftOutCount: number; readonly unwrapped?: string },
): void {
  if (unwrapped !== undefined) output.say(`${source}: everything lies in ${unwrapped}/, which is taken off.`);
  if (leftOutCount > 0) output.say(`${source}: ${leftOutCount} left out (.terraform, .git and the like).`);
}

const STACK: Parts = { artifact: { type: 'document', value: { artifactType: 'STACK' } } };

function judge(files: Parts): readonly Finding[] {
  const kind = kindOf('oracle.artifact');
  if (kind === undefined) return [];
  const context = {
    catalogue: {},
    related: {},
    published: null,
    today: new Date().toISOString().slice(0, 10),
  };
  const { findings } = runRules(kind.rules, { ...STACK, ...files }, context);
  return findings.filter(
    ({ rule, severity }) => rule.startsWith('oracle/stack-') && severity !== 'checklist',
  );
}

const placeOf = ({ part, line: at, column }: Finding): string =>
  [part.replace(/^terraform\//, ''), at, column].filter((piece) => piece !== undefined).join(':');

const line = (finding: Finding): string =>
  `  ${finding.severity.padEnd(7)}  ${finding.line === undefined ? '' : `${placeOf(finding)}: `}${inWords(finding.message)}  [${finding.rule}]`;

const shown = (finding: Finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  path: finding.part.replace(/^terraform\//, ''),
  ...(finding.line === undefined ? {} : { line: finding.line }),
  ...(finding.column === undefined ? {} : { column: finding.column }),
  message: inWords(finding.message),
});
