import { expect, it } from 'vitest';
import { filledTemplate } from '../../../shared/marketplaces/datadog/pull-request/wording.ts';

const words = { what: 'Adds Tern.', motivation: 'Mail.', notes: '' };
const template = `### What does this PR do?

<!-- A brief description. -->

### Motivation

<!-- Why? -->

### Review checklist

- [ ] PR has a meaningful title
- [ ] Feature has tests

### Additional Notes

<!-- Anything else? -->
`;

it('answers the headings of the repository’s template, and ticks only what it can vouch for', () => {
  const filled = filledTemplate(template, words);
  expect(filled).toContain('### What does this PR do?\n\nAdds Tern.\n');
  expect(filled).toContain('### Motivation\n\nMail.\n');
  expect(filled).not.toContain('A brief description');
  expect(filled).toContain('- [x] PR has a meaningful title\n- [ ] Feature has tests');
  // What was not answered stays for whoever answers it.
  expect(filled).toContain('<!-- Anything else? -->');
  expect(filledTemplate(template, { ...words, notes: 'See the demo.' })).toContain(
    '### Additional Notes\n\nSee the demo.',
  );
});

it('says the same where the repository has no template, or another one', () => {
  expect(filledTemplate('', words)).toBe(
    '### What does this PR do?\n\nAdds Tern.\n\n### Motivation\n\nMail.\n',
  );
  expect(filledTemplate('Thank you for helping.', words)).toBe(
    'Thank you for helping.\n\nAdds Tern.\n\nMail.\n',
  );
});
