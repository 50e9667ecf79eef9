import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit } from '../../../shared/domain/edits.ts';
import {
  anchorOf,
  insertSection,
  markdownLines,
  sectionsOf,
  setSectionBody,
} from '../../../shared/domain/lenses/markdown-lens.ts';

const edited = (text: string, edit: Edit | undefined): string => {
  if (edit === undefined) return text;
  const part = applyEdit({ p: { type: 'text', text } }, edit)['p'];
  return part?.type === 'text' ? part.text : '';
};

const readme = [
  '# Tern',
  '',
  '## Overview',
  '',
  'Tern shows ports.',
  '',
  '## Setup ##',
  '',
  '1. Run it:',
  '',
  '   ```shell',
  '   # not a heading',
  '   ```',
  '',
  '### Configuration',
  '',
  '<!--',
  '## hidden',
  '-->',
  '',
  'Support',
  '-------',
  '',
  'Ask us.',
].join('\n');

describe('sections', () => {
  test('begin at headings, not in code or comments', () => {
    expect(sectionsOf(readme).map(({ title, level, line }) => [title, level, line])).toEqual([
      ['Tern', 1, 1],
      ['Overview', 2, 3],
      ['Setup', 2, 7],
      ['Configuration', 3, 15],
      ['Support', 2, 21],
    ]);
  });

  test('end where the next of their rank begins', () => {
    const [title, , setup, configuration] = sectionsOf(readme);
    expect(title?.end).toBe(readme.length);
    expect(readme.slice(setup?.end)).toMatch(/^Support\n/);
    expect(configuration?.end).toBe(setup?.end);
  });

  test('are those that a Markdown parser finds', () => {
    const titles = fromMarkdown(readme).children.flatMap((node) =>
      node.type === 'heading' ? [node.position?.start.line] : [],
    );
    expect(sectionsOf(readme).map(({ line }) => line)).toEqual(titles);
  });

  test('are changed in their body alone', () => {
    const [, overview] = sectionsOf(readme);
    if (overview === undefined) throw new Error('no section');
    expect(edited(readme, setSectionBody('p', readme, overview, '\nOther.\n\n'))).toBe(
      readme.replace('Tern shows ports.', 'Other.'),
    );
    const body = readme.slice(overview.bodyStart, overview.end);
    expect(setSectionBody('p', readme, overview, body)).toBeUndefined();
  });

  test.each([
    ['# A\n\nx\n', undefined, '# A\n\nx\n\n## B\n\ny\n'],
    ['# A\r\n\r\nx', undefined, '# A\r\n\r\nx\r\n\r\n## B\r\n\r\ny'],
    ['', undefined, '## B\n\ny'],
    ['# A\n\n## C\n', { start: 5 }, '# A\n\n## B\n\ny\n\n## C\n'],
  ] as const)('are added to %j', (text, before, after) => {
    expect(edited(text, insertSection('p', text, '## B', 'y', before))).toBe(after);
  });

  test('have anchors', () => {
    expect(anchorOf('Data Collected')).toBe('data-collected');
    expect(anchorOf('What’s new?')).toBe('whats-new');
  });
});

const line = fc.constantFrom(
  '# A',
  '## B',
  'x',
  '',
  '```',
  '~~~~',
  '<!--',
  '-->',
  '===',
  '---',
  '    # code',
  '\t',
);

describe('laws', () => {
  test('lines and their endings make up the whole text', () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, ending) => {
        const text = lines.join(ending);
        expect(markdownLines(text).map((each) => each.text)).toEqual(lines.length === 0 ? [''] : lines);
      }),
    );
  });

  test('a section nests in the one before it or follows it', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const sections = sectionsOf(text);
        for (const [index, section] of sections.entries()) {
          expect(section.start).toBeLessThan(section.bodyStart + 1);
          expect(section.bodyStart).toBeLessThanOrEqual(section.end);
          const next = sections[index + 1];
          if (next !== undefined && next.level <= section.level) expect(section.end).toBe(next.start);
        }
      }),
    );
  });

  test('a body that is replaced changes nothing outside of it', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.nat(), (lines, pick) => {
        const text = lines.join('\n');
        const sections = sectionsOf(text);
        const section = sections[pick % Math.max(1, sections.length)];
        if (section === undefined) return;
        const after = edited(text, setSectionBody('p', text, section, 'new'));
        expect(after.startsWith(text.slice(0, section.bodyStart))).toBe(true);
        expect(after.endsWith(text.slice(section.end))).toBe(true);
      }),
    );
  });
});
