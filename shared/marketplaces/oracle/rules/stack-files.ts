/** A stack that starts from Terraform files: what Oracle asks of the ZIP, its code and its schema. */
import type { JsonObject } from '../../../domain/json.ts';
import type { Parts } from '../../../domain/parts.ts';
import { isInRoot, isState, isTerraformCache, type TerraformFile } from '../terraform/files.ts';
import { type Stack, stackOf } from '../terraform/stack.ts';
import { isOfType } from './kit/artifact-group.ts';
import { type Hit, type OracleRule, type RuleId, rulesAbout } from './kit/define.ts';
import { inferredFrom, sources } from './kit/sources.ts';

const rule = rulesAbout('artifact');
const FIELD = 'stack';
const reads = ['*'];

/** Where more than these are wrong in one way, the rest says nothing new. */
const MOST_HITS = 50;

/** The types that the schema's page names; those of a resource begin with `oci:`. */
const TYPES = new Set(['array', 'boolean', 'enum', 'integer', 'number', 'string', 'password', 'datetime']);

/** Asked of the files, where a stack has any. */
const inFiles =
  <Id extends RuleId>(find: (stack: Stack) => readonly Hit<Id>[]) =>
  (artifact: JsonObject, _context: unknown, parts: Parts): readonly Hit<Id>[] => {
    if (!isOfType(artifact, 'STACK')) return [];
    const stack = stackOf(parts);
    return stack.files.length === 0 ? [] : find(stack).slice(0, MOST_HITS);
  };

const fileHits = (files: readonly TerraformFile[]) =>
  files.map(({ part, path }) => ({ at: [], part, values: { path } }));

/** Mended by taking the whole file out of the stack. */
const removing = (found: OracleRule): OracleRule => ({
  ...found,
  fix: (parts, { part = '' }) => {
    const before = Object.hasOwn(parts, part) ? parts[part] : undefined;
    return before === undefined ? [] : [{ op: 'part', part, before, after: null }];
  },
});

export const stackCodeRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/stack-tf-root',
    severity: 'error',
    field: FIELD,
    source: sources.stackGuidelines,
    reads,
    find: inFiles(({ files }) =>
      files.some(({ path }) => isInRoot(path) && path.endsWith('.tf')) ? [] : [{ at: [FIELD] }],
    ),
  }),
  removing(
    rule({
      id: 'oracle/stack-state',
      severity: 'error',
      field: FIELD,
      source: sources.stackGuidelines,
      reads,
      find: inFiles(({ files }) => fileHits(files.filter(({ path }) => isState(path)))),
    }),
  ),
  removing(
    rule({
      id: 'oracle/stack-terraform-folder',
      severity: 'error',
      field: FIELD,
      source: sources.stackGuidelines,
      reads,
      find: inFiles(({ files }) => fileHits(files.filter(({ path }) => isTerraformCache(path)))),
    }),
  ),
  rule({
    id: 'oracle/stack-hcl',
    severity: 'error',
    field: FIELD,
    source: sources.terraformSyntax,
    reads,
    find: inFiles(({ modules }) =>
      modules.flatMap(({ file: { part }, hcl: { problem } }) => {
        if (problem === undefined) return [];
        const { kind, line, column, what } = problem;
        return [{ at: [], part, line, column, variant: MESSAGES[kind], values: { what: what.slice(0, 40) } }];
      }),
    ),
  }),
  rule({
    id: 'oracle/stack-remote-exec',
    severity: 'warning',
    field: FIELD,
    source: sources.stackGuidelines,
    reads,
    find: inFiles(({ blocks }) =>
      blocks.flatMap(({ part, value }) =>
        value.blocks
          .filter(
            ({ type, labels }) => type === 'provisioner' && /^(?:remote|local)-exec$/.test(labels[0] ?? ''),
          )
          .map(({ line, labels }) => ({ at: [], part, line, values: { name: labels[0] ?? '' } })),
      ),
    ),
  }),
  rule({
    id: 'oracle/stack-fetches',
    severity: 'warning',
    field: FIELD,
    source: sources.stackGuidelines,
    reads,
    find: inFiles(({ files }) => files.flatMap(fetchesIn)),
  }),
  rule({
    id: 'oracle/stack-image-subscription',
    severity: 'warning',
    field: FIELD,
    source: sources.stackGuidelines,
    reads,
    find: inFiles(({ blocks }) => {
      const resources = blocks.filter(({ value }) => value.type === 'resource');
      const isSubscribed = resources.some(
        ({ value }) => value.labels[0] === 'oci_core_app_catalog_subscription',
      );
      const instances = resources.filter(({ value }) =>
        /^oci_core_instance(?:_configuration)?$/.test(value.labels[0] ?? ''),
      );
      return isSubscribed
        ? []
        : instances.map(({ part, line, value }) => ({
            at: [],
            part,
            line,
            values: { name: value.labels[1] ?? '' },
          }));
    }),
  }),
];

export const stackSchemaRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/stack-schema-file',
    severity: 'error',
    field: FIELD,
    source: sources.stackGuidelines,
    reads,
    find: inFiles(({ schema }) => (schema === undefined ? [{ at: [FIELD] }] : [])),
  }),
  rule({
    id: 'oracle/stack-schema-yaml',
    severity: 'error',
    field: FIELD,
    source: sources.stackSchema,
    reads,
    find: inFiles(({ schema }) => {
      if (schema?.problem === undefined) return [];
      const { line, column, words } = schema.problem;
      return [{ at: [], part: schema.part, line, column, values: { words } }];
    }),
  }),
  rule({
    id: 'oracle/stack-schema-variables',
    severity: 'error',
    field: FIELD,
    source: sources.stackSchema,
    reads,
    find: inFiles(({ schema, variables, modules }) => {
      // Of code that cannot be read to its end nobody knows what it declares.
      if (modules.some(({ hcl }) => hcl.problem !== undefined)) return [];
      const declared = new Set(variables.map(({ value }) => value.name));
      return (schema?.variables ?? [])
        .filter(({ value }) => !declared.has(value.name))
        .map(({ part, line, value }) => ({ at: [], part, line, values: { name: value.name } }));
    }),
  }),
  rule({
    id: 'oracle/stack-variable-asked',
    severity: 'hint',
    field: FIELD,
    source: inferredFrom(sources.stackSchema),
    reads,
    find: inFiles(({ schema, variables }) => {
      if (schema === undefined || schema.problem !== undefined) return [];
      const asked = new Set(schema.variables.map(({ value }) => value.name));
      return variables
        .filter(({ value }) => !value.hasDefault && !asked.has(value.name))
        .map(({ part, line, value }) => ({ at: [], part, line, values: { name: value.name } }));
    }),
  }),
  rule({
    id: 'oracle/stack-schema-version',
    severity: 'warning',
    field: FIELD,
    source: sources.stackSchema,
    reads,
    find: inFiles(({ schema }) => {
      if (schema === undefined || schema.problem !== undefined) return [];
      const { part, schemaVersion, version } = schema;
      // The page says 20190404 in its text and 20190304 in its sample.
      const isFine =
        /^1\.\d+(?:\.\d+)?$/.test(schemaVersion?.value ?? '') && /^20190[34]04$/.test(version?.value ?? '');
      return isFine ? [] : [{ at: [], part, line: (schemaVersion ?? version)?.line ?? 1 }];
    }),
  }),
  rule({
    id: 'oracle/stack-schema-hidden',
    severity: 'warning',
    field: FIELD,
    source: sources.stackSchema,
    reads,
    find: inFiles(({ schema, variables }) => {
      if (schema === undefined || schema.problem !== undefined) return [];
      const hidden = new Set(
        schema.groups.filter(({ isHidden }) => isHidden).flatMap((group) => group.variables),
      );
      return ['tenancy_ocid', 'region'].flatMap((name) => {
        const isDeclared = variables.some(({ value }) => value.name === name);
        const { line } = schema.variables.find(({ value }) => value.name === name) ?? { line: 1 };
        if (!isDeclared)
          return [
            { at: [], part: schema.part, line, variant: 'messageUndeclared' as const, values: { name } },
          ];
        return hidden.has(name) ? [] : [{ at: [], part: schema.part, line, values: { name } }];
      });
    }),
  }),
  rule({
    id: 'oracle/stack-schema-type',
    severity: 'warning',
    field: FIELD,
    source: sources.stackSchema,
    reads,
    find: inFiles(({ schema }) =>
      (schema?.variables ?? [])
        .filter(({ value: { type } }) => !TYPES.has(type) && !type.startsWith('oci:'))
        .map(({ part, line, value: { name, type } }) => ({
          at: [],
          part,
          line,
          values: { name, type: type || '–' },
        })),
    ),
  }),
];

const MESSAGES = {
  unclosed: 'messageUnclosed',
  unopened: 'messageUnopened',
  string: 'messageString',
  heredoc: 'messageHeredoc',
  comment: 'messageComment',
  unexpected: 'message',
} as const;

const READABLE = /\.(?:tf|tfvars|tpl|tftpl|sh|ps1|ya?ml|cfg|json|py)$/;
const FETCHES =
  /\b(?:curl|wget|Invoke-WebRequest|iwr|Start-BitsTransfer|urlretrieve|pip3?\s+install|npm\s+install|gem\s+install|docker\s+pull)\b/i;
const COMMENT = /^\s*(?:#|\/\/|\*)/;
/** What lies at Oracle is not outside. */
const OWN_ADDRESS =
  /https?:\/\/(?:[\w.-]+\.)?(?:oraclecloud|oracle|ocir)\.(?:com|io|eu)\b|https?:\/\/169\.254\.169\.254\b/i;

function fetchesIn({ part, path, content }: TerraformFile) {
  if (content.type !== 'text' || !READABLE.test(path)) return [];
  return content.text.split('\n').flatMap((text, index) => {
    const [what] = FETCHES.exec(text) ?? (/^\s*data\s+"http"/.exec(text) === null ? [] : ['data "http"']);
    return what === undefined || COMMENT.test(text) || OWN_ADDRESS.test(text)
      ? []
      : [{ at: [], part, line: index + 1, values: { what } }];
  });
}
