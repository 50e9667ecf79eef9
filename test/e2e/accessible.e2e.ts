/** Every screen in every dress: no rule of axe broken, nothing untranslated, nothing wider than the window. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { projectDir } from '../support/desktop.ts';
import { scenario } from './pages/scenario.ts';
import { everyScreen, show } from './pages/screens.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const NAMES = ['button-name', 'link-name', 'label', 'aria-input-field-name', 'image-alt', 'html-lang-valid'];
const WIDE = { width: 1360, height: 860 };
const NARROW = { width: 960, height: 640 };
/** Narrow in light has the colours of the first and the layout of the last. */
const DRESSES = [
  { size: WIDE, colorScheme: 'light', isWhole: true },
  { size: WIDE, colorScheme: 'dark', isWhole: false },
  { size: NARROW, colorScheme: 'dark', isWhole: true },
] as const;
const LANGUAGES = { fr: 'Français', cs: 'Čeština' } as const;
const pictures = join(projectDir, 'test-results', 'screens');

describe('every screen', () => {
  scenario(
    'is accessible in light and dark, wide and narrow',
    async ({ page, desk, program }) => {
      const faults: string[] = [];
      const screens = await everyScreen(desk, program);
      for (const { size, colorScheme, isWhole } of DRESSES) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const screen of screens) {
          await show(desk, screen);
          const name = `${screen.name} ${size.width} ${colorScheme}`;
          await picture(page, name);
          const axe = axeOn(page);
          faults.push(
            ...(await faultsOf(page, name, isWhole ? axe.withTags(RULES) : axe.withRules('color-contrast'))),
          );
        }
      }
      expect(faults).toEqual([]);
    },
    { timeoutMs: 240_000 },
  );

  scenario(
    'speaks French and Czech throughout',
    async ({ page, desk, program }) => {
      const faults: string[] = [];
      const screens = await everyScreen(desk, program);
      for (const [code, language] of Object.entries(LANGUAGES)) {
        await page.setViewportSize(NARROW);
        await show(desk, { name: 'settings', hash: 'settings', shows: '.v-settings' });
        await desk.content.getByText(language, { exact: true }).click();
        await page.locator(`html[lang="${code}"]`).waitFor();
        for (const screen of screens) {
          await show(desk, screen);
          const name = `${screen.name} ${code}`;
          await picture(page, name);
          faults.push(...(await faultsOf(page, name, axeOn(page).withRules(NAMES))));
        }
      }
      expect(faults).toEqual([]);
    },
    { timeoutMs: 180_000 },
  );
});

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name.replaceAll(' ', '-')}.png`) });
}

async function faultsOf(page: Page, name: string, axe: AxeBuilder): Promise<readonly string[]> {
  // What a listing contains is its author's; our frame around it is ours.
  const { violations } = await axe.exclude('iframe').analyze();
  const broken = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${name}: ${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  const keys = (await saidOn(page)).filter((text) => /\b[\w-]+\|[\w.-]+/.test(text));
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  return [
    ...broken,
    ...keys.map((text) => `${name}: a message without its text: ${text}`),
    ...(isTooWide ? [`${name}: wider than the window`] : []),
  ];
}

/** Everything a person can read or hear, line by line. */
const saidOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...document.body.innerText.split('\n'),
    ...[...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) => element.getAttribute(name) ?? []),
    ),
  ]);
