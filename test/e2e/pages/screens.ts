/** Every address of the window, with something on each. */
import type { WebProgram } from '../../support/web-program.ts';
import type { Desk } from './desk.ts';
import { fillSample, SAMPLE } from './marketplace.ts';
import { reviewPlan, send } from './sending.ts';

export interface Screen {
  readonly name: string;
  readonly hash: string;
  /** What is on it once it is drawn, in any language. */
  readonly shows: string;
}

/** Sends the sample, so that no screen is empty. */
export async function everyScreen(desk: Desk, program: WebProgram): Promise<readonly Screen[]> {
  await fillSample(program);
  await desk.open(SAMPLE);
  await reviewPlan(desk);
  await send(desk);
  const idOf = async (family: 'listing' | 'terms' | 'artifact') => {
    const { rows } = await program.ask('drafts.list', { family, offset: 0, limit: 10 });
    return rows[0]?.id ?? '';
  };
  const listing = await idOf('listing');
  const { submissions } = await program.ask('submissions.list', { limit: 10 });
  const copy = await program.ask('drafts.create', { kind: 'oracle.application', name: 'Unfinished' });
  await program.ask('store.backUp', {});
  const account = 'practice-oracle';
  const screen = (name: string, hash: string, shows: string): Screen => ({ name, hash, shows });
  return [
    screen('home', 'home', '.v-home section'),
    screen('listings', 'drafts?family=listing', '[role="row"] .v-draft-name'),
    screen('terms', 'drafts?family=terms', '[role="row"] .v-draft-name'),
    screen('artifacts', 'drafts?family=artifact', '[role="row"] .v-draft-name'),
    screen('listing', `draft?id=${listing}`, '#section-basics'),
    screen('unfinished-listing', `draft?id=${copy.id}`, '#section-basics .ed-finding'),
    screen('terms-draft', `draft?id=${await idOf('terms')}`, '#section-versions textarea'),
    screen('artifact-draft', `draft?id=${await idOf('artifact')}`, '#section-image'),
    screen('plan', `plan?id=${copy.id}&account=${account}`, 'table'),
    screen('submission', `submission?id=${submissions[0]?.id ?? ''}`, 'table'),
    screen('submissions', 'submissions', '[role="row"]'),
    screen('publication', `publication?id=${listing}&account=${account}`, 'tr[data-state="proven"]'),
    screen('account', `account?id=${account}`, '#facts'),
    screen('handoffs', `handoff?account=${account}&id=${listing}`, 'progress'),
    screen('handoff', `handoff?account=${account}&guide=setup&step=policies`, 'article textarea'),
    screen('connect', 'connect', 'form'),
    screen('practice', 'practice', '#queue'),
    screen('backups', 'backups', 'table'),
    screen('settings', 'settings', '.v-settings'),
  ];
}

export async function show({ page }: Desk, { hash, shows }: Screen): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, hash);
  await page.locator('#content').locator(shows).first().waitFor();
}
