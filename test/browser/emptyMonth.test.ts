import { writeBook } from '../../src/files/write/writeBook';
import { messagesFor } from '../../src/messages';
import { measuresOf } from '../../src/plan/measures';
import { monthsElapsed, periodOf } from '../../src/plan/period';
import { isCumulative } from '../../src/plan/kinds';
import { workYear } from '../bench/host/year';
import { goodFigures } from '../files/submissions';
import { plan } from '../files/templates';
import { dueIn } from '../sheets/plans';
import type { Contents, FilledPeriod } from '../sheets/summary/scenario';
import { describeWith } from '../support/programs';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const messages = messagesFor('zh-CN');
const { pane: text } = messages;
/** The sentence names nobody. */
const NAMES: Parameters<typeof messages.findings.rules.lower>[1] = {
  district: String,
  measure: String,
  unit: String,
  bodyTarget: String,
};
/** Below what 海门 reported in July. */
const LOWER = 1;

/** July is reported, August was made and nobody filled it in, September has one figure that fell. */
function month(of: number): FilledPeriod {
  const period = periodOf(plan.year, of);
  const contents: Contents = Object.fromEntries(
    measuresOf(plan).map((measure) => [
      measure.id,
      Object.fromEntries(
        plan.districts.map(({ id }) => {
          const figure = goodFigures(id)[measure.id];
          if (figure === undefined) return [id, '/'];
          if (of === 8) return [id, null];
          if (of === 9 && id === 'haimen' && measure.id === '1') return [id, LOWER];
          const grown = Math.floor((figure * monthsElapsed(period)) / 9);
          return [id, isCumulative(measure) ? grown : figure];
        }),
      ),
    ]),
  );
  return { period, contents };
}

/** Not computed yet: the workbench computes what it opens. */
const saved = (): Promise<Uint8Array> =>
  writeBook(workYear({ plan, periods: [7, 8, 9].map(month) }));

describeWith(['chromium'], 'a year with a month that nobody filled in, in Chromium', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ today: '2017-10-09' });
    await workbench.openFile('2017.xlsx', await saved());
    // The pane is loaded anew with the workbook.
    await workbench.page.waitForFunction(() => document.title === '2017 · 工作台');
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name: text.pages.check }).click();
  });
  afterAll(() => workbench.close());

  it('holds September against July, the last month that was reported, and says that either may be wrong', async () => {
    const pane = await workbench.pane();
    await pane.getByText(messages.findings.titles.lower).first().waitFor();
    const before = Number(month(7).contents['1']?.['haimen']);
    const [value, since] = [LOWER, periodOf(2017, 7)];
    const { what } = messages.findings.rules.lower({ value, before, since }, NAMES, '1');
    const said = pane.getByText(what);
    await said.waitFor();
    expect(await pane.locator('main').textContent()).not.toContain('2017年8月的');
    await said.scrollIntoViewIfNeeded();
    await workbench.screenshot('empty-month-1-check');
  });

  it('shows the empty month as one that nobody has reported', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name: text.pages.year }).click();
    const august = pane.getByRole('listitem').filter({ hasText: '2017年8月' });
    await august.getByText(text.periods.filled(0, dueIn(plan))).waitFor();
    await workbench.screenshot('empty-month-2-year');
  });

  it('did all that without an error and without a request to elsewhere', () => {
    expect(workbench.complaints).toEqual([]);
  });
});
