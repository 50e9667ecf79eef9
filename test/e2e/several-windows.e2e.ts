/** Two windows, and the command line beside them, on one workspace. */
import { describe, expect } from 'vitest';
import { fillSample, SAMPLE } from './pages/marketplace.ts';
import { scenario } from './pages/scenario.ts';
import { soon } from './pages/soon.ts';

describe('one workspace', () => {
  scenario('shows in each window what was written in another', async ({ desk, program, openWindow }) => {
    await fillSample(program);
    const other = await openWindow(await program.serveAgain());
    await desk.open(SAMPLE);
    await other.open(SAMPLE);
    const tagline = desk.section('Basics').text('Tagline');
    const sameTagline = other.section('Basics').text('Tagline');
    await tagline.fill('Written in the first window');
    await soon(() => sameTagline.inputValue()).toBe('Written in the first window');
    await other.storefront.getByText('Written in the first window').first().waitFor();

    // Two fields at the same moment, and each keeps its words.
    await Promise.all([
      tagline.fill('A tagline from the first'),
      other.section('Basics').write('Vanity URL', 'from-the-second'),
    ]);
    await soon(() => sameTagline.inputValue()).toBe('A tagline from the first');
    await soon(() => desk.section('Basics').text('Vanity URL').inputValue()).toBe('from-the-second');

    await other.newListing('Made In The Second');
    await desk.go('Listings');
    await desk.content.getByRole('row', { name: /^Made In The Second/ }).waitFor();
  });

  scenario('shows what the command line changed', async ({ desk, program }) => {
    await fillSample(program);
    await desk.open(SAMPLE);
    const ended = await program.command('edit', SAMPLE, 'headline', 'Set from a terminal');
    expect(ended.code, ended.stderr).toBe(0);
    await soon(() => desk.section('Basics').text('Headline').inputValue()).toBe('Set from a terminal');
    await desk.storefront.getByText('Set from a terminal').first().waitFor();
    await desk.page.getByRole('button', { name: 'Undo' }).click();
    await soon(() => desk.section('Basics').text('Headline').inputValue()).not.toBe('Set from a terminal');
  });
});
