import { createActions } from '../../src/actions';
import { createCheckActions } from '../../src/actions/check';
import { editsFor } from '../../src/actions/check/edits';
import { isOpen } from '../../src/actions/check/findings';
import type { PeriodCheck, PlacedFinding } from '../../src/actions/check/types';
import { openWorkbook } from '../../src/host/node';
import { builtInPlans } from '../../src/plan/builtIn';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import { counted } from './budget';
import { addressOf, at, place, readSheet } from './cells';
import { close } from './close';

jest.setTimeout(60_000);

const plan = builtInPlans[0] as Plan;
const september = periodOf(2017, 9);
const actions = createActions();
const checks = createCheckActions(() => new Date(2017, 9, 10));
const ENTRIES = '完成 2017-09';

/** Three quarters of every target, as September would have it; shares and densities reach theirs. */
function goodFigure(measure: string, district: string): number | '/' {
  const found = measuresOf(plan).find(({ id }) => id === measure);
  const target = found?.targets[district];
  if (found === undefined || target?.kind !== 'number') return '/';
  if (found.valueType === 'percentage') return 100;
  if (found.valueType === 'density') return target.value;
  const index = plan.districts.findIndex(({ id }) => id === district);
  const figure = Math.max(1, Math.floor(target.value * 0.75) - index);
  // Loans between 50 and 2000 万元 each, whatever the targets are.
  if (measure === '14b') return 100 * Number(goodFigure('14a', district));
  return figure;
}

/** The 27 × 9 block as it would be pasted from another sheet. */
export function goodBlock(): (number | string)[][] {
  return measuresOf(plan).map(({ id }) => plan.districts.map((d) => goodFigure(id, d.id)));
}

const kinds = ({ findings }: PeriodCheck): string[] =>
  findings
    .filter(({ finding }) => finding.severity !== 'info')
    .map(({ finding }) => `${finding.rule} ${finding.district} ${finding.measure}`);

describe('an officer has the entries of September checked', () => {
  let book: Awaited<ReturnType<typeof openWorkbook>>;

  beforeAll(async () => {
    book = await openWorkbook();
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.createPeriod(september, 'refuse');
  });
  afterAll(() => close(book));

  it('nobody has reported yet: nothing is wrong', async () => {
    const { result, requests } = await counted('check an empty period', book.host.stats, () =>
      checks.check(september),
    );
    console.log(JSON.stringify(book.host.stats.log.slice(-requests), null, 1));
    expect(requests).toBeLessThanOrEqual(2);
    expect(result.findings).toEqual([]);
    expect(result.unreported).toHaveLength(9);
    expect(result.marks).toBe('shown');
  });

  it('a good block gives hints at most', async () => {
    const grid = await readSheet(ENTRIES);
    await book.host.paste(ENTRIES, addressOf(grid, '1', '海安'), goodBlock());
    const result = await checks.check(september);
    expect(kinds(result)).toEqual([]);
    expect(result.unreported).toEqual([]);
  });
});
