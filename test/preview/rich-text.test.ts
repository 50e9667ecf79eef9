import fc from 'fast-check';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { createElement, Fragment, type ReactElement } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { markdownBlocks } from '../../shared/domain/markdown-blocks.ts';
import { createRichText, type TextMode } from '../../shared/domain/rich-text.ts';
import { harmless, schema } from '../../shared/domain/safe-hast.ts';

const html = (text: string, mode: TextMode, richText = createRichText()): string =>
  renderToStaticMarkup(createElement(Fragment, null, richText.render(text, mode)));

describe('plain text', () => {
  it('has paragraphs and line breaks, and nothing else means anything', () => {
    expect(html('One\ntwo\r\nthree\n\n\n# Four *five*  \n\n\t\n<b>six</b>', 'plain')).toBe(
      '<p>One<br/>two<br/>three</p><p># Four *five*</p><p>&lt;b&gt;six&lt;/b&gt;</p>',
    );
  });
  it('of white space is nothing', () => expect(html(' \n\n\t ', 'plain')).toBe(''));
});

describe('Markdown', () => {
  it('has GitHub’s dialect without HTML', () => {
    expect(html('## A ~~b~~\n\n| x |\n|--:|\n| 1 |\n\n- [x] done', 'markdown')).toBe(
      '<h2>A <del>b</del></h2><table><thead><tr><th style="text-align:right">x</th></tr></thead><tbody><tr><td style="text-align:right">1</td></tr></tbody></table><ul>\n<li><input type="checkbox" disabled="" checked=""/> done</li>\n</ul>',
    );
  });
  it('describes a picture from elsewhere instead of fetching it', () => {
    expect(html('![The dashboard](https://example.com/a.png)', 'markdown')).toBe(
      '<p><span class="no-picture" role="img" aria-label="The dashboard" title="https://example.com/a.png">The dashboard</span></p>',
    );
    expect(html('![](images/a%20b.png)', 'markdown')).toContain('>a%20b.png</span>');
  });
  it('links only to complete addresses', () => {
    expect(html('[a](https://example.com/x) [b](../c)', 'markdown')).toBe(
      '<p><a href="https://example.com/x" target="_blank" rel="noopener noreferrer nofollow ugc" title="https://example.com/x">a</a> <span class="no-link" title="../c">b</span></p>',
    );
  });
  it('finds a link’s definition wherever it stands', () => {
    expect(
      html('[a][1] and [b]\n\ntext\n\n[1]: https://example.com/1\n[B]: https://example.com/b', 'markdown'),
    ).toMatch(/href="https:\/\/example\.com\/1".*href="https:\/\/example\.com\/b"/);
  });
  it('draws what cannot be parsed in time as it stands', () => {
    for (const text of ['>'.repeat(3_000), `${'- '.repeat(500)}x`, '['.repeat(15_000), 'x'.repeat(30_000)]) {
      expect(html(text, 'markdown')).toMatch(/^<(?:p|ul|blockquote)>/);
    }
  });
});

describe('pieces', () => {
  const paragraphs = Array.from({ length: 50 }, (_, at) => `Paragraph ${at} ${'word '.repeat(39)}`);

  it.each(['plain', 'markdown'] as const)('a key stroke in a long %s text costs one', (mode) => {
    const richText = createRichText();
    richText.render(paragraphs.join('\n\n'), mode);
    expect(richText.drawn).toBe(50);
    const before = richText.render(paragraphs.join('\n\n'), mode);
    expect(richText.drawn).toBe(50);
    const after = richText.render(paragraphs.with(25, 'Paragraph 25, edited').join('\n\n'), mode);
    expect(richText.drawn).toBe(51);
    const child = (at: number, of: readonly ReactElement[]) =>
      (of[at] as ReactElement<{ children: unknown }>).props.children;
    expect(child(24, after)).toBe(child(24, before)); // the identical element, which React leaves alone
    expect(child(25, after)).not.toBe(child(25, before));
  });

  it('are forgotten when there are too many, the least recently used first', () => {
    const richText = createRichText(100);
    const text = (sign: string) => sign.repeat(39);
    for (const sign of ['a', 'b', 'a', 'c', 'a']) richText.render(text(sign), 'plain');
    expect(richText.drawn).toBe(3); // two fit: a stayed, for it was used
    richText.render(text('b'), 'plain');
    expect(richText.drawn).toBe(4);
    richText.render('x'.repeat(10_000), 'plain');
    richText.render(text('a'), 'plain');
    expect(richText.drawn).toBe(6);
  });

  it('are cut only where a cut changes nothing', () => {
    const sources = (text: string) => markdownBlocks(text).map(({ source }) => source);
    expect(sources('a\n\nb')).toEqual(['a', 'b']);
    expect(sources('```\na\n\nb\n```\n\nc')).toEqual(['```\na\n\nb\n```', 'c']);
    expect(sources('- a\n\n- b\n\n  c\n\nd')).toEqual(['- a\n\n- b\n\n  c', 'd']);
    expect(sources('<!-- a\n\nb -->\n\nc')).toHaveLength(1);
    expect(sources('<https://example.com>\n\nc')).toHaveLength(2);
    expect(sources('a[^1]\n\n[^1]: b')).toHaveLength(1);
  });
});

/** The same pipeline without cutting anything. */
function wholeHtml(text: string): string {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize, schema);
  const tree = harmless(processor.runSync(processor.parse(text)));
  return renderToStaticMarkup(toJsxRuntime(tree, { Fragment, jsx, jsxs }));
}

describe('drawing piece by piece', () => {
  const fragment = fc.constantFrom(
    ...[
      '# Title',
      'Some *text* with `code`.',
      'line one\nline two',
      '- a\n- b',
      '- a\n\n- b',
      '1. x\n\n   more\n\n2. y',
    ],
    ...[
      '* * *',
      '> quoted\n> more',
      '> - a\n>\n> - b',
      '```js\nlet a;\n\nlet b;\n```',
      '~~~\n```\n\n~~~',
      '    indented\n\n    code',
    ],
    ...[
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '[link][ref]',
      '[ref]: https://example.com',
      '![p][Ref]',
      'Title\n===',
      'text\n---',
    ],
    ...[
      '<div>\nhtml\n</div>',
      '<!-- comment\n\nstill -->',
      '<pre>\n\nx\n</pre>',
      '- [ ] task',
      '+ other list',
      'https://example.com',
      '  two spaces',
      '   ',
      '\\',
      '[other]',
      '[other]: <https://example.com/o> "t"',
    ],
  );
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('> <', '><').trim();

  it('draws what drawing it whole draws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fragment, fc.constantFrom('\n', '\n\n', '\n\n\n')), { maxLength: 7 }),
        (pieces) => {
          const text = pieces.map(([piece, end]) => piece + end).join('');
          const cut = html(text, 'markdown');
          const whole = wholeHtml(text);
          expect(flat(cut)).toBe(flat(whole));
        },
      ),
      {
        numRuns: 2_000,
        examples: [
          // What looks like a definition is the row of a table.
          [
            [
              ['| a | b |\n|---|---|\n| 1 | 2 |', '\n'],
              ['Title\n===', '\n'],
              ['[other]: <https://example.com/o> "t"', '\n'],
            ],
          ],
        ],
      },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        html(text, 'markdown');
        html(text, 'plain');
      }),
      { numRuns: 500 },
    );
  });
});
