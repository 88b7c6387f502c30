import type { CellValue } from '../../src/figures/types';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import type { MeasureId } from '../../src/plan/types';
import { sheetEntries } from '../../src/sheets/period/sheetEntries';
import { submissionsIn } from '../../src/year/submissions';
import { shares as plan } from '../sheets/shares';
import { yearWith } from './years';

const period = periodOf(2021, 9);

/** What the unit 东区 is taken to have submitted, where its cells hold this; null: nothing. */
function submission(cells: Readonly<Record<MeasureId, CellValue>>) {
  const entries = sheetEntries(plan, null, (id, unit) =>
    unit === 'east' ? (cells[id] ?? '') : '',
  );
  const year = yearWith(plan, [], { periods: [{ period, entries }] });
  return submissionsIn(year, period).find(({ district }) => district === 'east') ?? null;
}

it('is made of what was typed; what formulas give is no report', () => {
  expect(submission({})).toBeNull();
  const own = submission({ '1': 95, '2': 190, '3': 200 })!;
  expect(own.overtyped).toEqual({});
  expect(Object.keys(own.entries)).toEqual(
    measuresOf(plan).flatMap(({ id, source }) => (source.kind === 'entered' ? [id] : [])),
  );
});

it('tells what was typed over a formula, be it in the column of a unit that is silent', () => {
  expect(submission({ '1': 94, '2': 190, '3': 200 })?.overtyped).toEqual({ '1': 94 });
  expect(submission({ '1': '', '2': 190, '3': 200 })?.overtyped).toEqual({ '1': '' });
  expect(submission({ '1': 94 })?.overtyped).toEqual({ '1': 94 });
});

it('leaves it at the sides where these are wrong, or the figure is', () => {
  expect(submission({ '1': '有误', '2': -1, '3': 200 })?.overtyped).toEqual({});
  expect(submission({ '1': 120, '2': 240, '3': 200 })?.overtyped).toEqual({});
});
