import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import { gatherActions } from '../../../src/actions/gather';
import { draftGathering } from '../../../src/actions/gather/draft';
import { NO_CHOICES } from '../../../src/actions/gather/types';
import { restoreActions } from '../../../src/actions/restore';
import type { Restorable } from '../../../src/actions/restore/types';
import { revisionActions } from '../../../src/actions/revision';
import { summaryActions } from '../../../src/actions/summary';
import { gatherFiles } from '../../../src/files/gather/gatherFiles';
import { periodOf, yearOf, type Period } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import { sheetsIn } from '../../../src/sheets/journal/references';
import { spawnInThread } from '../../files/gather/nodeWorker';
import { goodFigures } from '../../files/submissions';
import { templateBytes } from '../../files/templates';
import { plan2018 } from '../../sheets/nextYear';
import { plan2017 } from '../../sheets/plans';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import { addressOf, at, readSheet, sheetNames } from '../cells';
import { addIndicator, changed } from '../revision/plans';
import { wholeChoice } from '../summary/year';
import { ofYear } from './ofYear';

// Two years are walked through.
jest.setTimeout(900_000);

const actions = createActions();
const checking = createCheckActions(() => new Date(2018, 9, 20));
const signed = { who: '王科', why: '增设一项', now: new Date(2018, 9, 20, 9, 30, 12) };
const september = (plan: Plan): Period => periodOf(plan.year, 9);

async function files(plan: Plan, period: Period) {
  return Promise.all(
    plan.districts.slice(0, 3).map(async ({ id, name }) => {
      const bytes = await templateBytes(id, goodFigures(id), { plan, period });
      const source = { name: `${name}.xlsx`, size: bytes.length };
      return { ...source, bytes: () => Promise.resolve(bytes.slice()) };
    }),
  );
}

/** Some units' files are gathered into September. */
async function gather(plan: Plan) {
  const period = september(plan);
  const context = await gatherActions.readContext(period);
  const read = await gatherFiles(await files(context.plan, period), context.plan, {
    spawn: spawnInThread,
    workers: 1,
  });
  const draft = draftGathering(context, read, NO_CHOICES);
  const outcome = await gatherActions.writeGathering(context, draft, signed);
  expect(outcome).toMatchObject({ kind: 'written', cells: draft.writes });
  expect(draft.writes).toBeGreaterThan(50);
}

/** A finding of September is answered. */
async function explain(plan: Plan) {
  const found = await checking.check(september(plan));
  const open = found.findings.find(({ finding }) => finding.severity === 'warning')!.finding;
  await checking.explain(found, open, '已核实');
}

async function correct(plan: Plan) {
  const context = await gatherActions.readContext(september(plan));
  const correction = { measure: '1', district: 'haian', value: 1234, why: '复核' };
  await gatherActions.correctFigure(context, correction, signed);
}

/** What a year's sheets are made of, and all that can be done in it, in the order of a year. */
const STEPS: Readonly<Record<string, (plan: Plan) => Promise<unknown>>> = {
  'the target sheet': (plan) => actions.insertTargetSheet(plan, 'refuse'),
  'base data': ({ year }) => summaryActions.createBase(year, 'refuse'),
  'adjusted targets': ({ year }) => summaryActions.createAdjustments(year, 'refuse'),
  'a month': (plan) => actions.createPeriod(september(plan), 'refuse'),
  gathering: gather,
  'a correction': correct,
  'an answer to a finding': explain,
  'a list of findings': async (plan) =>
    checking.writeFindings(await checking.check(september(plan))),
  'a summary': (plan) => summaryActions.createSummary(september(plan), wholeChoice(plan), 'refuse'),
};

const openOf = async (year: number, action: string): Promise<Restorable> => {
  const found = (await restoreActions.list()).find(
    ({ head, state }) =>
      head.action === action &&
      state === 'open' &&
      (head.facts.year ?? yearOf(head.facts.period!)) === year,
  );
  if (found === undefined) throw new Error(`nothing to take back: ${action} of ${year}`);
  return found;
};

describe('two plans of the same units and months in one workbook', () => {
  let book: OpenWorkbook;
  beforeAll(async () => {
    book = await openSharedBook();
  });

  it.each(Object.entries(STEPS))(
    '%s of 2017, then of 2018: the former stays as it is',
    async (_, step) => {
      const other = await ofYear(2018);
      await step(plan2017);
      expect(await ofYear(2018)).toEqual(other);
      const before = await ofYear(2017);
      await step(plan2018);
      expect(await ofYear(2017)).toEqual(before);
    },
  );

  it('each sheet tells by its name of which year it is, where there are two of its kind', async () => {
    const tabs = await sheetNames();
    for (const name of [
      '目标',
      '目标分解',
      '_计划',
      '基础数据',
      '目标调整',
      '目标分解（调整后）',
      '报送记录',
      '_说明',
    ])
      expect(tabs).toEqual(expect.arrayContaining([name, `${name} 2018`]));
    expect(tabs.filter((name) => /\(\d+\)/.test(name))).toEqual([]);
  });

  it('formulas of one year never look into the other', async () => {
    const all = [await ofYear(2017), await ofYear(2018)];
    const [former, next] = all.map(({ sheets }) => ({
      tabs: sheets.map(({ name }) => name.toLowerCase()),
      named: new Set(
        sheets.flatMap(({ formulas }) =>
          formulas.flat().flatMap((each) => [...sheetsIn(String(each))]),
        ),
      ),
    }));
    expect([...former!.named].length).toBeGreaterThan(5);
    expect(former!.tabs.filter((tab) => next!.named.has(tab))).toEqual([]);
    expect(next!.tabs.filter((tab) => former!.named.has(tab))).toEqual([]);
  });

  it('an edit in 2018 is no matter of a check of 2017, and the other way round', async () => {
    const checks = {
      2017: await checking.check(september(plan2017)),
      2018: await checking.check(september(plan2018)),
    };
    const tab = '完成 2018-09';
    const address = addressOf(await readSheet(tab), '1', '海安');
    await book.host.typeInto(tab, address, '约300');
    const sheetId = checks[2018].entries.sheetId;
    const area = checks[2018].entries.area;
    const change = { sheetId, kind: 'cells', areas: [area], isRemote: false } as const;
    expect(await checking.recheck(checks[2017], [change])).toBeNull();
    const next = await checking.recheck(checks[2018], [change]);
    expect(next?.findings.map(({ finding }) => finding.rule)).toContain('unreadable');
    const again = await checking.check(september(plan2017));
    expect(again.findings).toEqual(checks[2017].findings);
    await book.host.typeInto(tab, address, '1234');
  });

  it('a template of 2017 is not taken for 2018, and it is said of which year it is', async () => {
    const context = await gatherActions.readContext(september(plan2018));
    const read = await gatherFiles(await files(plan2017, september(plan2017)), context.plan, {
      spawn: spawnInThread,
      workers: 1,
    });
    const draft = draftGathering(context, read, NO_CHOICES);
    expect(draft).toMatchObject({ writes: 0, records: 0 });
    for (const { kind, file } of draft.files) {
      expect(kind).toBe('refused');
      expect(file).toMatchObject({ problem: { code: 'otherPlan', year: 2017 } });
    }
  });

  it('what is written in one year is taken back there alone', async () => {
    const former = await ofYear(2017);
    const draft = await restoreActions.preview(await openOf(2018, 'corrected'));
    expect(draft.cells).toMatchObject([{ sheetName: '完成 2018-09', now: 1234 }]);
    await restoreActions.restore(draft, signed);
    expect(await ofYear(2017)).toEqual(former);
    expect(at(await readSheet('完成 2018-09'), '1', '海安')).toBe(goodFigures('haian')['1']);
    expect(at(await readSheet('完成 2017-09'), '1', '海安')).toBe(1234);
  });

  it('sheets of 2018 are in nobody’s way when those of 2017 are to go, but their own are', async () => {
    const draft = await restoreActions.preview(await openOf(2017, 'target'));
    const named = draft.obstacles.flatMap((obstacle) =>
      'sheets' in obstacle ? obstacle.sheets : [],
    );
    expect(named).toContain('完成 2017-09');
    expect(named.filter((name) => name.includes('2018'))).toEqual([]);
  });

  it('a revision of 2018 that lays its tables out anew leaves 2017 as it is, and all of it to be taken back', async () => {
    const former = await ofYear(2017);
    const next = changed(plan2018, (file) => {
      addIndicator(file, 26, '地理标志', 2);
      Object.assign(file, { version: 2 });
    });
    const draft = (await revisionActions.preview(next))!;
    expect(draft).toMatchObject({ way: 'relaid', next: { year: 2018, version: 2 } });
    await revisionActions.revise(draft, signed);
    expect(await ofYear(2017)).toEqual(former);
    expect((await actions.readStatus({}, 2018)).plan?.indicators).toHaveLength(26);
    expect((await actions.readStatus({}, 2017)).plan).toEqual(plan2017);
    expect(await openOf(2017, 'gathered')).toMatchObject({ state: 'open' });
    await expect(openOf(2018, 'gathered')).rejects.toThrow();
  });

  it('and so does one of 2017 beside it', async () => {
    const other = await ofYear(2018);
    const next = changed(plan2017, (file) => {
      addIndicator(file, 26, '地理标志', 2);
      Object.assign(file, { version: 2 });
    });
    await revisionActions.revise((await revisionActions.preview(next))!, signed);
    expect(await ofYear(2018)).toEqual(other);
    const tabs = await sheetNames();
    expect(tabs).toEqual(
      expect.arrayContaining(['修订记录', '修订记录 2017', '_计划 第1版', '_计划 第1版 2017']),
    );
    expect((await actions.readStatus({}, 2017)).damages).toEqual([]);
  });
});
