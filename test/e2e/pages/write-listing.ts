/** A whole listing, entered as a person does: field by field through the form, with its terms and its artifact. */
import type { Desk } from './desk.ts';
import { drop, type TestFile } from './picture.ts';

export interface ListingContent {
  readonly name: string;
  readonly headline: string;
  readonly tagline: string;
  readonly keywords: readonly string[];
  readonly shortDescription: string;
  readonly longDescription: string;
  readonly icon: TestFile;
  readonly screenshots: readonly TestFile[];
}

/** The section that holds the pictures. */
export const MEDIA = 'Pictures and videos';

export const OCI = { product: 'Oracle Cloud Infrastructure', category: 'Migration' } as const;

export async function writeTexts(desk: Desk, content: ListingContent): Promise<void> {
  const basics = desk.section('Basics');
  await basics.write('Headline', content.headline);
  await basics.write('Tagline', content.tagline);
  await basics.tags('Keywords', content.keywords);
  const descriptions = desk.section('Descriptions');
  await descriptions.write('Short description', content.shortDescription);
  await descriptions.write('Long description', content.longDescription);
  await descriptions.write('Usage information', 'Launch the instance, then open its address and sign in.');
  await descriptions.write('System requirements', 'One instance of shape VM.Standard.E5.Flex with 8 GB.');
  const version = desk.section('Version');
  await version.write('Version number', '1.0.0');
  await version.write('What is new', 'The first version.');
  await version.write('Release date', '2026-10-01');
}

export async function addPictures(desk: Desk, { icon, screenshots }: ListingContent): Promise<void> {
  const media = desk.section(MEDIA);
  await media.chooseFiles('Choose a picture', [icon]);
  await media.root.getByRole('img', { name: icon.name }).waitFor();
  await drop(
    media.button('Add pictures').locator('xpath=ancestor::div[contains(@class, "ed-drop")][1]'),
    screenshots,
  );
  for (const [index, screenshot] of screenshots.entries()) {
    const item = media.item('Screenshots', index);
    await item.root.getByRole('img', { name: screenshot.name }).first().waitFor();
  }
}

/** What is chosen rather than written. */
export async function makeChoices(desk: Desk): Promise<void> {
  await desk.section('Languages').choose('Supported languages', 'English', 'French');
  const product = await desk.section('Products and categories').add('Products');
  await product.choose('Product', OCI.product);
  await product.choose('Categories', OCI.category);
  await product.choose('Deployment', 'In the customer tenancy');
  await desk.section('Pricing').press('Pricing type', 'Bring your own licence');
  const contact = await desk.section('Support').add('Support contacts');
  await contact.write('Name', 'Support');
  await contact.write('E-mail', 'support@notes.example');
}

/** The package with an artifact and terms that are made from its own fields. */
export async function offerPackage(desk: Desk, name: string): Promise<void> {
  const { page } = desk;
  const offer = await desk.section('Packages').add('Packages');
  await offer.write('Version', '1.0.0');
  await offer.press('Default package', 'Yes');
  await offer.press('Security upgrades are provided', 'Yes');

  await offer.button('New artifact').click();
  await desk.section('Artifact').write('Name', `${name} image`);
  const source = desk.section('Source');
  await source.write('Image OCID', 'ocid1.image.oc1.iad.aaaaaaaanotes10practice');
  await source.write('User name', 'opc');
  const shape = await source.add('Compatible shapes');
  await shape.choose('Shape', 'VM.Standard2.1');
  await desk.saved();
  await page.goBack();

  const again = desk.section('Packages').item('Packages', 0);
  await again.root.getByRole('combobox', { name: /^Artifact/ }).waitFor();
  await again.button('New terms').click();
  await desk.section('Terms').write('Name', `${name} Terms of Use`);
  const versions = desk.section('Versions');
  await versions.write('Text', 'You may use it on as many instances as you like.');
  await versions.button('Make “Version 1” active').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make “Version 1” active' }).click();
  await versions.root.getByText('active', { exact: true }).waitFor();
  await desk.saved();
  await page.goBack();
  await desk.section('Basics').root.waitFor();
}

export async function writeListing(desk: Desk, content: ListingContent): Promise<void> {
  await desk.newListing(content.name);
  await writeTexts(desk, content);
  await addPictures(desk, content);
  await makeChoices(desk);
  await offerPackage(desk, content.name);
  await desk.saved();
}
