/** SARIF 2.1.0, as code scanning takes it. */
import type { Severity } from '../../../../shared/domain/rules.ts';
import { VERSION } from '../../version.ts';
import type { Validated } from '../validated.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
  checklist: 'note',
};

export function sarifOf(results: readonly Validated[]): unknown {
  const rules = [
    ...new Set(results.flatMap((result) => result.findings.map((finding) => finding.rule))),
  ].toSorted();
  // Those that found nothing are listed too: their silence is no promise.
  const remoteOnly = new Set(results.flatMap((result) => result.remoteOnly));
  const ruleOf = (id: string) => ({
    id,
    ...(remoteOnly.has(id) ? { properties: { remoteOnly: true } } : {}),
  });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Vitrine', version: VERSION, rules: rules.map(ruleOf) } },
        ...(remoteOnly.size === 0 ? {} : { properties: { remoteOnly: [...remoteOnly] } }),
        results: results.flatMap((result) =>
          result.findings.map((finding) => ({
            ruleId: finding.rule,
            level: LEVELS[finding.severity],
            message: { text: finding.message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: uriOf(result.target, finding.path) },
                  ...(finding.line === undefined ? {} : { region: regionOf(finding.line, finding.column) }),
                },
                ...(finding.field === undefined
                  ? {}
                  : { logicalLocations: [{ fullyQualifiedName: finding.field }] }),
              },
            ],
          })),
        ),
      },
    ],
  };
}

/** A folder's path keeps its slashes: the annotation belongs to that file of the repository. */
const uriOf = (target: string, path: string): string =>
  [...target.replaceAll('\\', '/').replace(/\/+$/, '').split('/'), ...path.split('/')]
    .filter((step, index) => step !== '.' && (step !== '' || index === 0))
    .map(encodeURIComponent)
    .join('/');

const regionOf = (startLine: number, startColumn: number | undefined) =>
  startColumn === undefined ? { startLine } : { startLine, startColumn };
