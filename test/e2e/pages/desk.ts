/** The window: the way to its screens, its foot, and what is open in it. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { type Fields, sectionIn } from './form.ts';
import { starting } from './naming.ts';

export interface Desk {
  readonly page: Page;
  readonly foot: Locator;
  readonly content: Locator;
  /** The storefront, inside its sandbox. */
  readonly storefront: FrameLocator;
  go(place: string): Promise<void>;
  /** The screen's one action, at the right end of the foot. */
  action(name: string | RegExp): Locator;
  section(title: string): Fields;
  newListing(name: string): Promise<void>;
  /** From the list. */
  open(name: string): Promise<void>;
  /** Until the foot says that everything is on the disk. */
  saved(): Promise<void>;
  preview(choice: string): Promise<void>;
  /** Every open list has its rows. */
  readonly rows: Locator;
}

export function deskIn(page: Page): Desk {
  const foot = page.locator('#foot');
  const content = page.locator('#content');
  const sidebar = page.locator('#sidebar');
  const action = (name: string | RegExp) => foot.getByRole('button', { name });
  const go = (place: string) => sidebar.getByRole('link', { name: starting(place) }).click();
  return {
    page,
    foot,
    content,
    storefront: page.frameLocator('iframe[title="Preview"]'),
    go,
    action,
    section: (title) => sectionIn(page, title),
    newListing: async (name) => {
      await go('Listings');
      await action('New listing')
        .or(content.getByRole('button', { name: 'Create your first listing' }))
        .click();
      const dialog = page.getByRole('dialog', { name: 'New listing' });
      await dialog.getByLabel('Name').fill(name);
      await dialog.getByRole('button', { name: 'Create listing' }).click();
      await page.getByRole('heading', { name: 'Basics' }).waitFor();
    },
    open: async (name) => {
      await go('Listings');
      await content.getByRole('row', { name: starting(name) }).dblclick();
      await page.getByRole('heading', { name: 'Basics' }).waitFor();
    },
    saved: () => foot.locator('[data-state="saved"]').waitFor(),
    preview: (choice) =>
      page.getByRole('region', { name: 'Preview' }).locator('label', { hasText: choice }).click(),
    rows: content.getByRole('grid').getByRole('row'),
  };
}
