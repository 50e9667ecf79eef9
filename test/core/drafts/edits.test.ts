import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../shared/domain/edits.ts';
import { valueAt } from '../../../shared/domain/json.ts';
import { documentOf } from '../../../shared/domain/parts.ts';
import { openTestDrafts, type TestDrafts, tempFolder } from '../../support/temp-workspace.ts';

const set = (field: string, after: string, before?: string): Edit => ({
  op: 'set',
  part: 'listing',
  path: [field],
  after,
  ...(before === undefined ? {} : { before }),
});
const type = (at: number, insert: string, field = 'headline'): Edit => ({
  op: 'splice',
  part: 'listing',
  path: [field],
  at,
  remove: '',
  insert,
});

async function withDraft(): Promise<
  TestDrafts & { id: ReturnType<TestDrafts['drafts']['create']>['id']; dir: string }
> {
  const dir = tempFolder();
  const test = await openTestDrafts(dir);
  const { id } = test.drafts.create({ kind: 'oracle.application', name: 'Acme' });
  return { ...test, id, dir };
}

const headline = ({ drafts, id }: Pick<Awaited<ReturnType<typeof withDraft>>, 'drafts' | 'id'>): unknown =>
  valueAt(documentOf(drafts.get(id).parts, 'listing'), ['headline']);

describe('typing', () => {
  it('is one undo step while the pauses are short, and another after a longer one', async () => {
    const test = await withDraft();
    const { drafts, clock, id } = test;
    drafts.edit(id, 1, [set('headline', '')]);
    for (const [index, letter] of [...'hello'].entries()) {
      clock.now += 900;
      drafts.edit(id, 2 + index, [type(index, letter)]);
    }
    clock.now += 1_001;
    drafts.edit(id, 7, [type(5, '!')]);
    expect(headline(test)).toBe('hello!');
    drafts.undo(id);
    expect(headline(test)).toBe('hello');
    drafts.undo(id);
    expect(headline(test)).toBe('');
    drafts.redo(id);
    expect(headline(test)).toBe('hello');
    expect(drafts.redo(id)).toMatchObject({ canUndo: true, canRedo: false });
    expect(headline(test)).toBe('hello!');
    expect(drafts.history(id, 10).entries).toMatchObject([
      { field: 'headline', summary: '+ !', isUndone: false },
      { field: 'headline', summary: '+ hello', isUndone: false },
      { field: 'headline' },
    ]);
  });

  it('after an undo begins a new step and drops what was undone', async () => {
    const test = await withDraft();
    const { drafts, id } = test;
    drafts.edit(id, 1, [set('headline', 'a')]);
    drafts.edit(id, 2, [type(1, 'b')]);
    drafts.undo(id);
    const saved = drafts.edit(id, 4, [type(1, 'c')]);
    expect(saved).toMatchObject({ rev: 5, canUndo: true, canRedo: false });
    expect(drafts.redo(id).edits).toEqual([]);
    expect(headline(test)).toBe('ac');
    drafts.undo(id);
    drafts.undo(id);
    expect(headline(test)).toBeUndefined();
    expect(drafts.undo(id)).toMatchObject({ edits: [], canUndo: false, canRedo: true });
  });

  it('goes on as the same step after the program was ended and begun again', async () => {
    const { drafts, clock, id, dir, close } = await withDraft();
    drafts.edit(id, 1, [set('headline', 'a')]);
    drafts.edit(id, 2, [type(1, 'b')]);
    close();
    clock.now += 500;
    const again = await openTestDrafts(dir, clock);
    again.drafts.edit(id, 3, [type(2, 'c')]);
    again.drafts.undo(id);
    expect(headline({ drafts: again.drafts, id })).toBe('a');
  });
});

describe('edits for an older revision', () => {
  it('are carried over what another window typed elsewhere', async () => {
    const test = await withDraft();
    const { drafts, id } = test;
    drafts.edit(id, 1, [set('headline', 'red green blue')]);
    drafts.edit(id, 2, [type(0, '>> ')]);
    drafts.edit(id, 2, [
      { op: 'splice', part: 'listing', path: ['headline'], at: 4, remove: 'green', insert: 'lime' },
    ]);
    expect(headline(test)).toBe('>> red lime blue');
    drafts.edit(id, 2, [set('tagline', 'other field')]);
    expect(drafts.get(id).rev).toBe(5);
  });

  it('are refused when they touch the same words, and nothing changes', async () => {
    const test = await withDraft();
    const { drafts, id } = test;
    drafts.edit(id, 1, [set('headline', 'red green blue')]);
    drafts.edit(id, 2, [
      { op: 'splice', part: 'listing', path: ['headline'], at: 4, remove: 'green', insert: '' },
    ]);
    const late: Edit = {
      op: 'splice',
      part: 'listing',
      path: ['headline'],
      at: 6,
      remove: 'ee',
      insert: 'E',
    };
    expect(() => drafts.edit(id, 2, [late])).toThrow(
      expect.objectContaining({
        code: 'stale',
        message: expect.stringMatching(/"Acme" has changed meanwhile/),
      }),
    );
    expect(() => drafts.edit(id, 2, [set('headline', 'x', 'red green blue')])).toThrow(
      expect.objectContaining({ code: 'stale' }),
    );
    expect(() => drafts.edit(id, 99, [type(0, 'x')])).toThrow(expect.objectContaining({ code: 'stale' }));
    expect(headline(test)).toBe('red  blue');
  });

  it('are done once when the same call comes twice', async () => {
    const test = await withDraft();
    const { drafts, id } = test;
    drafts.edit(id, 1, [set('headline', 'a')]);
    drafts.edit(id, 2, [type(1, 'b')]);
    expect(drafts.edit(id, 2, [type(1, 'b')])).toMatchObject({ rev: 3 });
    expect(headline(test)).toBe('ab');
  });

  it('follow an item of a list that moved', async () => {
    const { drafts, id } = await withDraft();
    const contact = (name: string) => ({ name });
    drafts.edit(id, 1, [
      { op: 'set', part: 'listing', path: ['supportContacts'], after: [contact('a'), contact('b')] },
    ]);
    drafts.edit(id, 2, [
      { op: 'insert', part: 'listing', path: ['supportContacts'], index: 0, value: contact('new') },
    ]);
    drafts.edit(id, 2, [
      { op: 'splice', part: 'listing', path: ['supportContacts', 1, 'name'], at: 1, remove: '', insert: '!' },
    ]);
    expect(documentOf(drafts.get(id).parts, 'listing')['supportContacts']).toEqual([
      contact('new'),
      contact('a'),
      contact('b!'),
    ]);
    drafts.edit(id, 4, [
      { op: 'remove', part: 'listing', path: ['supportContacts'], index: 2, value: contact('b!') },
    ]);
    expect(() =>
      drafts.edit(id, 4, [
        {
          op: 'splice',
          part: 'listing',
          path: ['supportContacts', 2, 'name'],
          at: 0,
          remove: '',
          insert: '?',
        },
      ]),
    ).toThrow(expect.objectContaining({ code: 'stale' }));
  });
});

describe('a change that fails', () => {
  it('leaves memory and disk as they were, also in the middle of a larger transaction', async () => {
    const test = await withDraft();
    const { drafts, id, store, events } = test;
    drafts.edit(id, 1, [set('headline', 'kept')]);
    const told = events.length;
    expect(() =>
      store.transaction('larger', () => {
        drafts.edit(id, 2, [set('tagline', 'lost')]);
        expect(drafts.get(id).rev).toBe(3);
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(drafts.get(id)).toMatchObject({ rev: 2 });
    expect(headline(test)).toBe('kept');
    expect(documentOf(drafts.get(id).parts, 'listing')['tagline']).toBeUndefined();
    expect(events).toHaveLength(told);
  });

  it('because its file is not there is refused with a sentence', async () => {
    const { drafts, id } = await withDraft();
    const icon = { hash: 'ab'.repeat(32), fileName: 'icon.png', sizeBytes: 1, mediaType: 'image/png' };
    expect(() => drafts.edit(id, 1, [{ op: 'set', part: 'listing', path: ['icon'], after: icon }])).toThrow(
      expect.objectContaining({ code: 'not-found', message: expect.stringContaining('Add the file again') }),
    );
    expect(drafts.get(id).rev).toBe(1);
  });
});

describe('removing', () => {
  it('hides a draft everywhere and restoring brings all of it back', async () => {
    const { drafts, id } = await withDraft();
    drafts.edit(id, 1, [set('headline', 'words to find')]);
    await drafts.indexed();
    drafts.remove(id);
    const list = (search?: string) =>
      drafts.lists.list({
        family: 'listing',
        offset: 0,
        limit: 10,
        ...(search === undefined ? {} : { search }),
      });
    expect(list().total).toBe(0);
    expect(list('words').total).toBe(0);
    expect(drafts.lists.counts().listing).toBe(0);
    expect(() => drafts.edit(id, 2, [set('tagline', 'x')])).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
    expect(drafts.restore(id)).toMatchObject({ id, canUndo: true });
    await drafts.indexed();
    expect(list('words').total).toBe(1);
    drafts.undo(id);
  });
});

describe('a copy', () => {
  it('has the content under a new name and a history of its own', async () => {
    const { drafts, id } = await withDraft();
    drafts.edit(id, 1, [set('headline', 'the same')]);
    const copy = drafts.create({ kind: 'oracle.application', copyOf: id });
    expect(copy).toMatchObject({ name: 'Acme (copy)', rev: 1, canUndo: false });
    expect(documentOf(copy.parts, 'listing')).toMatchObject({ name: 'Acme (copy)', headline: 'the same' });
    expect(() => drafts.create({ kind: 'oracle.terms', copyOf: id })).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    );
    expect(() => drafts.create({ kind: 'no.such' })).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });
});
