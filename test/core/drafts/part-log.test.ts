/** What is on the disk is what was acknowledged: random edits, undos, redos and restarts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, editTo } from '../../../shared/domain/edits.ts';
import { documentOf, type Parts } from '../../../shared/domain/parts.ts';
import { openTestDrafts, type TestDrafts, tempFolder } from '../../support/temp-workspace.ts';

const field = fc.constantFrom('headline', 'tagline', 'longDescription', 'keywords');
const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('text' as const), field, text: fc.string({ maxLength: 40 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('long' as const), field, length: fc.nat(40_000) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const), field }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('part' as const),
      path: fc.constantFrom('a.txt', 'b.txt'),
      text: fc.string(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('drop' as const), path: fc.constantFrom('a.txt', 'b.txt') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('splice' as const),
      path: fc.constantFrom('a.txt', 'b.txt'),
      text: fc.string(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const, 'reopen' as const) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(3_000) }) },
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

function editsFor(parts: Parts, wanted: Action): readonly Edit[] {
  const before = 'path' in wanted ? (parts[wanted.path] ?? null) : null;
  const one = (edit: Edit | undefined): readonly Edit[] => (edit === undefined ? [] : [edit]);
  switch (wanted.do) {
    case 'text':
      return one(editTo(parts, 'listing', [wanted.field], wanted.text));
    case 'long':
      return one(editTo(parts, 'listing', [wanted.field], 'lorem '.repeat(wanted.length / 6)));
    case 'clear':
      return one(editTo(parts, 'listing', [wanted.field], undefined));
    case 'part':
      return [{ op: 'part', part: wanted.path, before, after: { type: 'text', text: wanted.text } }];
    case 'drop':
      return before === null ? [] : [{ op: 'part', part: wanted.path, before, after: null }];
    case 'splice':
      return before?.type === 'text'
        ? [
            {
              op: 'splice',
              part: wanted.path,
              path: [],
              at: before.text.length,
              remove: '',
              insert: wanted.text,
            },
          ]
        : [];
    default:
      return [];
  }
}

describe('parts', () => {
  it('are after any edits, undos, redos and restarts what a model of them says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 60 }), async (actions) => {
        const dir = tempFolder();
        let test: TestDrafts = await openTestDrafts(dir);
        const { clock } = test;
        const { id } = test.drafts.create({ kind: 'oracle.application', name: 'Model' });
        for (const wanted of actions) {
          const before = test.drafts.get(id);
          if (wanted.do === 'wait') clock.now += wanted.ms;
          else if (wanted.do === 'reopen') {
            test.close();
            test = await openTestDrafts(dir, clock);
            expect(test.drafts.get(id)).toEqual(before);
          } else if (wanted.do === 'undo' || wanted.do === 'redo') {
            const can = wanted.do === 'undo' ? before.canUndo : before.canRedo;
            const answer = test.drafts[wanted.do](id);
            expect(answer.edits.length > 0).toBe(can);
            if (!can) continue;
            // Its opposite gives back exactly what there was, and then it is done again.
            test.drafts[wanted.do === 'undo' ? 'redo' : 'undo'](id);
            expect(test.drafts.get(id).parts).toEqual(before.parts);
            test.drafts[wanted.do](id);
          } else {
            const edits = editsFor(before.parts, wanted);
            if (edits.length > 0) test.drafts.edit(id, before.rev, edits);
          }
        }
        const last = test.drafts.get(id);
        test.close();
        test = await openTestDrafts(dir, clock);
        expect(test.drafts.get(id)).toEqual(last);
        // Everything can be taken back to the first state.
        while (test.drafts.get(id).canUndo) test.drafts.undo(id);
        expect(documentOf(test.drafts.get(id).parts, 'listing')).toMatchObject({ name: 'Model' });
        expect(Object.keys(test.drafts.get(id).parts)).toEqual(['listing']);
        expect(documentOf(test.drafts.get(id).parts, 'listing')).not.toHaveProperty('headline');
        test.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('are written again only when the log has outgrown them', async () => {
    const { drafts, store } = await openTestDrafts(tempFolder());
    const { id } = drafts.create({ kind: 'oracle.application', name: 'Long' });
    const path = ['longDescription'];
    drafts.edit(id, 1, [{ op: 'set', part: 'listing', path, after: 'x'.repeat(300_000) }]);
    const partsRev = () => store.db.prepare<[], number>('SELECT parts_rev FROM drafts').pluck().get();
    const written = partsRev();
    for (let stroke = 0; stroke < 300; stroke += 1) {
      drafts.edit(id, 2 + stroke, [
        { op: 'splice', part: 'listing', path, at: stroke, remove: '', insert: 'y' },
      ]);
    }
    expect(partsRev()).toBe(written);
    const logged = store.db
      .prepare<[], number>('SELECT sum(length(edits)) FROM changes WHERE rev > 2')
      .pluck()
      .get();
    expect(logged).toBeLessThan(60_000);
    // And one typed into a short text for long is not replayed from its beginning.
    for (let stroke = 0; stroke < 300; stroke += 1) {
      const rev = drafts.get(id).rev;
      drafts.edit(id, rev, [
        { op: 'splice', part: 'listing', path, at: 0, remove: '', insert: 'z'.repeat(2_000) },
      ]);
    }
    expect(partsRev()).toBeGreaterThan(302);
  });
});
