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
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Vitrine', version: VERSION, rules: rules.map((id) => ({ id })) } },
        results: results.flatMap((result) =>
          result.findings.map((finding) => ({
            ruleId: finding.rule,
            level: LEVELS[finding.severity],
            message: { text: finding.message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: `${encodeURIComponent(result.target)}/${finding.path}` },
                  ...(finding.line === undefined ? {} : { region: { startLine: finding.line } }),
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
