import fc from 'fast-check';
import { periodOf } from '../../../src/plan/period';
import { logTable, readLog, type LogLine } from '../../../src/sheets/submissionLog/logLine';
import { append, layOut } from '../../../src/tables/layOut';
import { valuesOf } from '../../tables/valuesOf';

const text = fc.string();
const aLine: fc.Arbitrary<LogLine> = fc.record({
  at: fc.constant('2017-10-08 09:30:12'),
  period: fc.integer({ min: 1, max: 12 }).map((month) => periodOf(2017, month)),
  way: fc.constantFrom('gathered', 'corrected', 'restored'),
  taken: fc.nat(),
  ...{ district: text, file: text, changes: text, explanations: text },
  ...{ filledBy: text, who: text, why: text, hash: text },
});

it('gives back what was written, also below what was there', () => {
  fc.assert(
    fc.property(fc.array(aLine), fc.array(aLine), (first, later) => {
      const there = valuesOf(layOut(logTable, first));
      expect(readLog([...there, ...valuesOf(append(logTable, there, later).cells)])).toEqual([
        ...first,
        ...later,
      ]);
    }),
  );
});

it('writes below into the columns where they stand by now', () => {
  const [line] = fc.sample(aLine, { numRuns: 1, seed: 1 }) as [LogLine];
  const there = valuesOf(layOut(logTable, [line])).map((row) => [...row].reverse());
  expect(readLog([...there, ...valuesOf(append(logTable, there, [line]).cells)])).toEqual([
    line,
    line,
  ]);
});

it('cuts off what nobody would read, and says so', () => {
  const [line] = fc.sample(aLine, { numRuns: 1, seed: 1 }) as [LogLine];
  const [read] = readLog(valuesOf(layOut(logTable, [{ ...line, changes: '改'.repeat(5000) }])));
  expect(read?.changes).toBe(`${'改'.repeat(4000)}…`);
});

it('passes over lines that say no period', () => {
  const [titles = [], line = []] = valuesOf(
    layOut(logTable, fc.sample(aLine, { numRuns: 1, seed: 1 })),
  );
  const other = line.map((cell, at) => (at === 1 ? '九月' : cell));
  expect(readLog([titles, other, ['合计'], line])).toHaveLength(1);
});

it.each([
  ['撤回', 'restored'],
  ['恢复', 'restored'],
  ['更正', 'corrected'],
])('reads %s, as this version or a former one wrote it', (word, way) => {
  const [line] = fc.sample(aLine, { numRuns: 1, seed: 1 }) as [LogLine];
  const [titles = [], cells = []] = valuesOf(layOut(logTable, [line]));
  const written = cells.map((cell, index) => (titles[index] === '方式' ? word : cell));
  expect(readLog([titles, written])).toMatchObject([{ way }]);
});
