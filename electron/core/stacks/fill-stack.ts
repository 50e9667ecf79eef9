/** Puts Terraform files into a draft of an artifact, as edits. */
import { type Edit, editTo } from '../../../shared/domain/edits.ts';
import { documentOf, type Part, type Parts } from '../../../shared/domain/parts.ts';
import { terraformFiles, terraformPart } from '../../../shared/marketplaces/oracle/terraform/files.ts';
import type { Blobs } from '../blobs/blobs.ts';
import { textIn } from '../folders/read-folder.ts';
import type { StackFile } from './read-zip.ts';

/** What is UTF-8 becomes text, everything else a blob, each to the byte. */
export async function stackParts(files: readonly StackFile[], put: Blobs['put']): Promise<Parts> {
  const parts: [string, Part][] = [];
  for (const { path, bytes } of files) {
    const text = textIn(bytes);
    const part: Part =
      text === undefined
        ? { type: 'blob', blob: await put(bytes, path.slice(path.lastIndexOf('/') + 1)) }
        : { type: 'text', text };
    parts.push([terraformPart(path), part]);
  }
  return Object.fromEntries(parts);
}

/** The edits that leave exactly these files, and make the artifact a stack that starts from them. */
export function fillEdits(parts: Parts, wanted: Parts): readonly Edit[] {
  const gone = terraformFiles(parts).filter(({ part }) => !Object.hasOwn(wanted, part));
  const edits: Edit[] = gone.map(({ part, content }) => ({ op: 'part', part, before: content, after: null }));
  for (const [part, after] of Object.entries(wanted)) {
    const before = Object.hasOwn(parts, part) ? (parts[part] ?? null) : null;
    if (!isSame(before, after)) edits.push({ op: 'part', part, before, after });
  }
  const type = editTo(parts, 'artifact', ['artifactType'], 'STACK');
  if (type !== undefined) edits.push(type);
  const { stack } = documentOf(parts, 'artifact');
  if (typeof stack === 'object' && stack !== null && 'sourceStackId' in stack) {
    const source = editTo(parts, 'artifact', ['stack', 'sourceStackId'], undefined);
    if (source !== undefined) edits.push(source);
  }
  return edits;
}

function isSame(before: Part | null, after: Part): boolean {
  if (before?.type === 'text') return after.type === 'text' && after.text === before.text;
  return before?.type === 'blob' && after.type === 'blob' && after.blob.hash === before.blob.hash;
}
