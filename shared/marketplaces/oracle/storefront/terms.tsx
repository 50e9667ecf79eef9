/** Terms as a customer meets them: in the install wizard, to be accepted before anything is installed. */
import { documentOf } from '../../../domain/parts.ts';
import type { Storefront } from '../../../domain/storefront.ts';
import { Legend, Missing } from '../../../domain/storefront-pieces.tsx';
import { termsContent } from './content.ts';
import { Approximate, type Drawing, Prose } from './drawing.tsx';
import { labels } from './labels/index.ts';
import { css } from './style.ts';
import { wordsIn } from './words/index.ts';

export const termsStorefront: Storefront = {
  views: ['page'],
  css,
  labels,
  titleOf: (parts) => {
    const name = documentOf(parts, 'terms')['name'];
    return typeof name === 'string' ? name : '';
  },
  languageOf: () => 'en',
  render: (_view, input) => (
    <TermsDialog drawing={{ input, labels: input.labels, words: wordsIn(input.language) }} />
  ),
};

function TermsDialog({ drawing }: { readonly drawing: Drawing }) {
  const { input, labels, words } = drawing;
  const terms = termsContent(input.parts);
  return (
    <>
      <main className="backdrop">
        <section className="dialog" aria-labelledby="terms-title">
          <header>
            <h1 id="terms-title">{words.terms}</h1>
            <Approximate labels={labels} why="terms" />
          </header>
          <p className="terms-name">
            <b>{terms.name || <Missing labels={labels} what="termsName" />}</b>{' '}
            <span className="quiet">{terms.version || <Missing labels={labels} what="termsVersion" />}</span>
          </p>
          {!terms.isActive && terms.version !== '' && <p className="missing">{labels('notActive')}</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
          <section className="terms-text" aria-label={words.terms} tabIndex={0}>
            {terms.text.trim() === '' ? (
              <Missing labels={labels} what="termsText" />
            ) : (
              <Prose text={terms.text} />
            )}
          </section>
          <p>
            <label className="accept">
              <input type="checkbox" /> {words.accept}
            </label>
          </p>
          <footer>
            <span className="button secondary">{words.cancel}</span>
            <span className="button">{words.agree}</span>
          </footer>
        </section>
      </main>
      <Legend drawing={drawing} reasons={['terms']} />
    </>
  );
}
