/** JUnit XML: a suite a listing, a case a finding; only errors fail. */
import type { Validated, ValidatedFinding } from '../validated.ts';

export function junitOf(results: readonly Validated[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="vitrine validate">',
    ...results.map(suiteOf),
    '</testsuites>',
  ].join('\n');
}

function suiteOf(result: Validated): string {
  const cases =
    result.findings.length === 0 ? ['    <testcase name="no findings"/>'] : result.findings.map(caseOf);
  return [
    `  <testsuite name="${escaped(result.target)}" tests="${cases.length}" failures="${result.errors}">`,
    ...(result.remoteOnly.length === 0
      ? []
      : [
          `    <properties><property name="remoteOnly" value="${escaped(result.remoteOnly.join(' '))}"/></properties>`,
        ]),
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

function caseOf(finding: ValidatedFinding): string {
  const place = finding.line === undefined ? finding.path : `${finding.path}:${finding.line}`;
  const name = escaped(`${finding.rule} ${finding.field ?? place}`);
  const text = escaped(finding.message);
  return finding.severity === 'error'
    ? `    <testcase name="${name}"><failure message="${text}"/></testcase>`
    : `    <testcase name="${name}"><system-out>${finding.severity}: ${text}</system-out></testcase>`;
}

/** XML 1.0 has no place for most control characters, escaped or not. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
