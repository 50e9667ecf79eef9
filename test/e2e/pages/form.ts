/** The form of an open draft, by the names a person reads. */
import type { Locator, Page } from 'playwright-core';
import { labelled } from './naming.ts';
import { onDisk, type TestFile } from './picture.ts';

/** Part of a form: a section, or an item of a list. */
export interface Fields {
  readonly root: Locator;
  text(label: string): Locator;
  write(label: string, text: string): Promise<void>;
  /** From a list that opens; several for a field that takes several. */
  choose(label: string, ...options: readonly string[]): Promise<void>;
  /** From a bar of choices. */
  press(label: string, choice: string): Promise<void>;
  /** Short words, each closed by Enter. */
  tags(label: string, words: readonly string[]): Promise<void>;
  /** Adds to a list. @returns the new item. */
  add(label: string): Promise<Fields>;
  item(label: string, index: number): Fields;
  button(name: string): Locator;
  /** Through the system's dialog. */
  chooseFiles(button: string, files: readonly TestFile[]): Promise<void>;
}

export const formIn = (page: Page): Locator => page.getByRole('region', { name: 'Form', exact: true });

export const sectionIn = (page: Page, title: string): Fields =>
  fieldsIn(formIn(page).getByRole('region', { name: title, exact: true }));

function fieldsIn(root: Locator): Fields {
  const page = root.page();
  const list = (label: string) => root.getByRole('list', { name: labelled(label) });
  const item = (label: string, index: number) => fieldsIn(list(label).locator('> li').nth(index));
  const text = (label: string) =>
    root
      .getByRole('textbox', { name: labelled(label) })
      .or(root.getByLabel(labelled(label)).and(root.locator('input[type=date]')));
  return {
    root,
    text,
    write: (label, words) => text(label).fill(words),
    choose: async (label, ...options) => {
      const box = root.getByRole('combobox', { name: labelled(label) });
      for (const option of options) {
        await box.click();
        await page.getByRole('option', { name: option, exact: true }).click();
      }
      if (options.length > 1) await box.press('Escape');
    },
    press: (label, choice) =>
      root
        .getByRole('radiogroup', { name: labelled(label) })
        .getByText(choice, { exact: true })
        .click(),
    tags: async (label, words) => {
      const box = root.getByRole('combobox', { name: labelled(label) });
      for (const word of words) {
        await box.fill(word);
        await box.press('Enter');
      }
    },
    add: async (label) => {
      const before = await list(label).locator('> li').count();
      await root.getByRole('button', { name: `Add to ${label}`, exact: true }).click();
      const added = item(label, before);
      await added.root.waitFor();
      return added;
    },
    item,
    button: (name) => root.getByRole('button', { name, exact: true }),
    chooseFiles: async (button, files) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        root.getByRole('button', { name: button, exact: true }).click(),
      ]);
      await chooser.setFiles(await onDisk(files));
    },
  };
}
