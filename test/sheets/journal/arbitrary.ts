import fc from 'fast-check';
import { periodOf } from '../../../src/plan/period';
import type { Content } from '../../../src/sheets/journal/content';
import { journalActions, type JournalEntry } from '../../../src/sheets/journal/entry';

const period = fc.integer({ min: 1, max: 12 }).map((month) => periodOf(2017, month));
const plain = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true }).map((n) => n + 0),
  fc.boolean(),
);
const id = fc.stringMatching(/^[a-z0-9-]{1,8}$/);

const content: fc.Arbitrary<Content> = fc.oneof(
  plain.map((value) => ({ value })),
  fc.string().map((text) => ({ formula: `=${text}` })),
);

const answer = fc.option(fc.record({ text: fc.string({ unit: 'binary' }), at: fc.string() }));

/** Any entry that could be written, with texts that no cell likes. */
export const anyEntry: fc.Arbitrary<JournalEntry> = fc.record({
  id: fc
    .date({ min: new Date(2017, 0), max: new Date(2030, 0), noInvalidDate: true })
    .map((date) => date.toISOString()),
  action: fc.constantFrom(...journalActions),
  who: fc.string(),
  facts: fc.record(
    {
      year: fc.integer({ min: 2000, max: 2100 }),
      period,
      district: id,
      copy: fc.integer({ min: 1, max: 9 }),
      districts: fc.nat(3000),
      cells: fc.nat(81_000),
      sheets: fc.nat(40),
      of: fc.record({ id: fc.string(), action: fc.constantFrom(...journalActions) }),
    },
    { requiredKeys: [] },
  ),
  cells: fc.array(
    fc
      .record({
        block: id,
        row: id,
        district: id,
        before: content,
        after: content,
        formats: fc.option(fc.tuple(fc.string(), fc.string())),
      })
      .map(({ formats, ...cell }) => (formats === null ? cell : { ...cell, formats })),
    { maxLength: 8 },
  ),
  sheets: fc.array(
    fc.record({
      name: fc.string(),
      blocks: fc.array(id, { maxLength: 3 }),
      isVisible: fc.boolean(),
      constants: fc.array(fc.array(plain, { maxLength: 4 }), { maxLength: 4 }),
    }),
    { maxLength: 3 },
  ),
  rows: fc.array(fc.record({ block: id, period }), { maxLength: 3 }),
  answers: fc.array(
    fc.record({
      period,
      district: id,
      measure: fc.option(id),
      rule: id,
      before: answer,
      after: answer,
    }),
    { maxLength: 3 },
  ),
});
