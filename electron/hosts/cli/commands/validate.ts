/** `validate`: findings as words, JSON, SARIF or JUnit. */
import type { Finding, Severity } from '../../../../shared/domain/rules.ts';
import { EXIT, type Output } from '../output.ts';
import { type GlobalOptions, openSession } from '../session.ts';
import type { Validated } from '../validated.ts';
import { inWords } from '../words.ts';

type Format = 'text' | 'json' | 'sarif' | 'junit';

export async function validate(
  { options, output }: { readonly options: GlobalOptions; readonly output: Output },
  listings: readonly string[],
  { format }: { readonly format: Format },
): Promise<number> {
  const session = await openSession(options, output);
  try {
    const results: Validated[] = [];
    for (const listing of listings) {
      const { id, kind, name } = await session.find(listing);
      const { findings } = await session.ask('drafts.findings', { id });
      results.push(validated(name, kind, findings));
    }
    await print(results, output, options.json === true && format === 'text' ? 'json' : format);
    return results.some((result) => result.errors > 0) ? EXIT.refused : EXIT.fine;
  } finally {
    await session.close();
  }
}

function validated(target: string, kind: string, findings: readonly Finding[]): Validated {
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
      ...(finding.field === undefined ? {} : { field: finding.field }),
      message: inWords(finding.message),
    })),
  };
}

async function print(results: readonly Validated[], output: Output, format: Format): Promise<void> {
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
      output.data(results, () => results.map(asText).join('\n\n'));
  }
}

const MARKS: Readonly<Record<Severity, string>> = {
  error: 'error  ',
  warning: 'warning',
  hint: 'hint   ',
  checklist: 'check  ',
};

function asText(result: Validated): string {
  const head = `${result.target} (${result.kind}): ${result.errors} errors, ${result.warnings} warnings`;
  const lines = result.findings.map(
    (finding) =>
      `  ${MARKS[finding.severity]}  ${finding.field ?? finding.path}: ${finding.message}  [${finding.rule}]`,
  );
  return [head, ...lines].join('\n');
}
