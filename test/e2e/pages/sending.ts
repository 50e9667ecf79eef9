/** From the plan to the storefront: the screens that send, follow and publish. */
import type { Desk } from './desk.ts';
import { starting } from './naming.ts';

export const SEND = /^Send \d+ calls? to Practice – (?:Oracle|Datadog)$/;

/** Opens the plan of the draft that is open. */
export async function reviewPlan(desk: Desk): Promise<void> {
  await desk.action('Review plan').click();
  await desk.action(SEND).waitFor();
}

export async function send(desk: Desk): Promise<void> {
  await desk.action(SEND).click();
  await desk.content.getByRole('heading', { name: /^Sent: / }).waitFor({ timeout: 30_000 });
}

export async function decideByHand(desk: Desk): Promise<void> {
  await openPractice(desk);
  await desk.content.getByRole('radio', { name: 'By hand' }).click();
  await desk.content.getByText('What is handed in appears here for you to decide.').waitFor();
}

export async function openPractice(desk: Desk): Promise<void> {
  await desk.go('Practice');
  await desk.content.getByRole('link', { name: 'Open the practice marketplace' }).click();
  await desk.content.getByRole('heading', { name: 'How its reviewer decides' }).waitFor();
}

export async function publish(desk: Desk): Promise<void> {
  const label = 'Publish on Practice – Oracle';
  await desk.action(label).click();
  await desk.page.getByRole('dialog').getByRole('button', { name: label }).click();
  await desk.content.getByRole('heading', { name: /^Sent: / }).waitFor({ timeout: 30_000 });
  await desk.action('Follow the review').click();
}

/** The lamp that says so, on the page of the review. */
export const lamp = (desk: Desk, name: string, state: 'not yet' | 'waiting' | 'yes' | 'no') =>
  desk.content
    .getByRole('list', { name: 'At the marketplace' })
    .getByRole('listitem')
    .filter({ hasText: `${name}: ${state}` });

/** The page that follows a listing that was sent to a practice account. */
export async function openReview(desk: Desk, name: string, account = 'Practice'): Promise<void> {
  await desk.go('Listings');
  await desk.content.getByRole('row', { name: starting(name) }).click();
  await desk.content
    .getByRole('region', { name: 'Inspector' })
    .getByRole('link', { name: account, exact: true })
    .click();
  await desk.content.getByRole('heading', { name: 'Timeline' }).waitFor();
}
