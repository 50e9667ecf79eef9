import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit } from '../../../shared/domain/edits.ts';
import { type Section, sectionsOf } from '../../../shared/domain/lenses/markdown-lens.ts';
import { contained, sectionText, setSectionText } from '../../../shared/domain/lenses/section-text.ts';

const edited = (text: string, edit: Edit | undefined): string => {
  if (edit === undefined) return text;
  const part = applyEdit({ p: { type: 'text', text } }, edit)['p'];
  return part?.type === 'text' ? part.text : '';
};

function open(text: string, title: string): Section {
  const section = sectionsOf(text).find((each) => each.title === title && each.level === 2);
  if (section === undefined) throw new Error(`no ${title}`);
  return section;
}

const read = (text: string, title: string): string => sectionText(text, open(text, title));

const write = (text: string, title: string, value: string): string =>
  edited(text, setSectionText('p', text, open(text, title), value));

const readme =
  '# Tern\n\n## Overview\n\nTern shows [ports][1].\n\n## Setup\n\n## Support\nAsk us.\n\n[1]: https://tern.example\n';

describe('a section in a form', () => {
  test('is what stands between its gaps', () => {
    expect(read(readme, 'Overview')).toBe('Tern shows [ports][1].');
    expect(read(readme, 'Setup')).toBe('');
    expect(read(readme, 'Support')).toBe('Ask us.\n\n[1]: https://tern.example');
  });

  test('changes its own lines only', () => {
    expect(write(readme, 'Overview', 'Tern shows [boats][1].')).toBe(readme.replace('ports', 'boats'));
    expect(write(readme, 'Support', 'Ask.\n\n[1]: https://tern.example')).toBe(
      readme.replace('Ask us.', 'Ask.'),
    );
    expect(write(readme, 'Setup', 'Run it.')).toBe(readme.replace('## Setup\n\n', '## Setup\n\nRun it.\n\n'));
  });

  test('is filled in where its heading ends the text', () => {
    expect(write('## Support', 'Support', 'Ask us.')).toBe('## Support\n\nAsk us.\n');
    expect(write('## Setup\r\n## Support\r\n', 'Setup', 'Run it.')).toBe(
      '## Setup\r\n\r\nRun it.\r\n\r\n## Support\r\n',
    );
  });

  test('keeps the line ends that its other lines have', () => {
    expect(write('## A\r\n\r\none\r\ntwo\nthree\r\n', 'A', 'one\ntwo\nfour')).toBe(
      '## A\r\n\r\none\r\ntwo\nfour\r\n',
    );
  });

  test('never ends itself on the way to a smaller heading, a list or a block of code', () => {
    for (const typed of [
      '#',
      '##',
      '## ',
      '###',
      'a\n-',
      'a\n---',
      'a\n- b',
      '```',
      '```\n#',
      '<!-- a',
      '~~~~\nx',
    ]) {
      const next = write(readme, 'Overview', typed);
      expect(sectionsOf(next).map(({ title, level }) => `${level} ${title}`)).toEqual(
        typed === '###'
          ? ['1 Tern', '2 Overview', '3 ', '2 Setup', '2 Support']
          : ['1 Tern', '2 Overview', '2 Setup', '2 Support'],
      );
    }
    expect(write(readme, 'Setup', '##')).toContain('## Setup\n\n\\##\n\n## Support');
    expect(read(write(readme, 'Setup', '##'), 'Setup')).toBe('##');
    expect(read(write(readme, 'Setup', '```'), 'Setup')).toBe('```\n```');
  });

  test('leaves a backslash alone that somebody meant', () => {
    const text = '## A\n\n\\---\n\n\\# b\n\nc\n\\- d\n';
    expect(read(text, 'A')).toBe('\\---\n\n# b\n\nc\n\\- d');
    expect(write(text, 'A', '\\---\n\n# b\n\nc\n\\- e')).toBe(text.replace('d', 'e'));
  });
});

const pieces = fc.constantFrom(
  '\n',
  '\r\n',
  'a',
  'b c',
  '#',
  '## ',
  '## T',
  '###',
  '---',
  '=',
  '- x',
  '```',
  '~~~',
  '<!--',
  '-->',
  '\\',
  '\\##',
  '[1]: x',
  ' ',
  '>',
  '|',
);
const texts = fc.array(pieces, { maxLength: 14 }).map((each) => each.join(''));

describe('by law', () => {
  test('what is written is what is read back', () => {
    fc.assert(
      fc.property(texts, texts, texts, texts, (lead, body, tail, value) => {
        const text = `${lead}\n## Here\n${body}\n## There\n${tail}`;
        const place = sectionsOf(text).find(({ title, level }) => title === 'Here' && level === 2);
        if (place === undefined) return;
        const before = sectionsOf(text).filter(({ start }) => start < place.start).length;
        const next = write(text, 'Here', value);
        expect(next.slice(0, place.bodyStart)).toBe(text.slice(0, place.bodyStart));
        expect(sectionsOf(next)[before]?.title).toBe('Here');
        expect(read(next, 'Here')).toBe(contained(value));
        expect(next.endsWith(text.slice(place.end))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('writing what is read changes nothing', () => {
    fc.assert(
      fc.property(texts, texts, (body, tail) => {
        const text = `## Here\n${body}\n## There\n${tail}`;
        if (read(text, 'Here') !== contained(read(text, 'Here'))) return;
        expect(write(text, 'Here', read(text, 'Here'))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
});
