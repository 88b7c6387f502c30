import { createActions } from '../../src/actions';
import { createCheckActions } from '../../src/actions/check';
import { gatherActions } from '../../src/actions/gather';
import { draftGathering } from '../../src/actions/gather/draft';
import { NO_CHOICES } from '../../src/actions/gather/types';
import { summaryActions } from '../../src/actions/summary';
import { templateActions } from '../../src/actions/templates';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import { readBook } from '../../src/files/read/readBook';
import { findingText, messagesFor } from '../../src/messages';
import { parsePlan } from '../../src/plan/parsePlan';
import { periodOf } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import { spawnInThread } from '../files/gather/nodeWorker';
import { goodFigures } from '../files/submissions';
import { templateBytes } from '../files/templates';
import { dueIn, plan2017 } from '../sheets/plans';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { anotherCity } from './another-city/plan';
import { counted } from './budget';
import { readSheet, sheetNames } from './cells';
import { wholeChoice } from './summary/year';

jest.setTimeout(600_000);

const actions = createActions();
const checks = createCheckActions(() => new Date(2019, 3, 10));
const march = periodOf(2019, 3);
const by = { who: '王科', now: new Date(2019, 3, 9) };

/** What no text of this city's may say. */
const ELSEWHERE = /南通|县（市、区）|区域|知识产权|附件|2017|海门/;
const foreign = (texts: readonly unknown[]): string[] =>
  texts.map(String).filter((text) => ELSEWHERE.test(text));

describe('another city, another year, an indicator more: nothing but data', () => {
  let book: OpenWorkbook;
  let plan: Plan;

  beforeAll(async () => {
    book = await openSharedBook();
  });

  it('its plan is read', () => {
    const parsed = parsePlan(anotherCity());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    ({ plan } = parsed);
    expect(plan.indicators.at(-1)?.number).toBe(plan2017.indicators.length + 1);
  });

  it('is put into a workbook, with a month', async () => {
    const { requests } = await counted('insert the target sheet', book.host, () =>
      actions.insertTargetSheet(plan, 'refuse'),
    );
    expect(requests).toBeLessThanOrEqual(2);
    await actions.createPeriod(march, 'refuse');
    expect((await actions.readStatus()).plan).toEqual(plan);
  });

  it('sends out templates in its own words', async () => {
    const order = await templateActions.orderTemplates(march, '4月10日');
    const { name, bytes } = await templateActions.templateFile(order, plan.districts[0]!);
    const outcome = readBook(bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const texts = outcome.book.sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap((row) => [...row.values()].map(({ value }) => value)),
    );
    expect(texts).toContain('品牌服务站数');
    expect(foreign([name, ...texts])).toEqual([]);
  });

  it('gathers what comes back', async () => {
    const sources = await Promise.all(
      plan.districts.map(async ({ id, name }) => {
        const content = await templateBytes(id, goodFigures(id, plan), { plan, period: march });
        const bytes = async () => content.slice();
        return { name: `${name}_2019-03_填报.xlsx`, size: content.length, bytes };
      }),
    );
    const readings = await gatherFiles(sources, plan, { spawn: spawnInThread, workers: 1 });
    const { result, requests } = await counted('gather', book.host, async () => {
      const shown = await gatherActions.readContext(march);
      return gatherActions.writeGathering(shown, draftGathering(shown, readings, NO_CHOICES), by);
    });
    expect(result).toMatchObject({ kind: 'written', cells: dueIn(plan) });
    expect(requests).toBeLessThanOrEqual(3);
  });

  it('is checked and told in its own words', async () => {
    const entries = await gatherActions.readContext(march);
    const id = plan.districts[1]!.id;
    const change = {
      measure: plan.indicators.at(-1)!.measures[0].id,
      district: id,
      value: 99_999,
      why: '核对',
    } as const;
    await gatherActions.correctFigure(entries, change, by);
    const { findings } = await checks.check(march);
    expect(findings.map(({ finding }) => finding.rule)).toContain('overCompletion');
    const told = (['zh-CN', 'en'] as const).flatMap((locale) =>
      findings.flatMap(({ finding }) =>
        Object.values(findingText(messagesFor(locale).findings, plan, finding)),
      ),
    );
    expect(foreign(told)).toEqual([]);
    await checks.writeFindings(await checks.check(march));
  });

  it('is summed up in three requests, pages of all units included', async () => {
    await summaryActions.createBase(2019, 'refuse');
    await summaryActions.createAdjustments(2019, 'refuse');
    const { result, requests } = await counted('write the summary', book.host, () =>
      summaryActions.createSummary(march, wholeChoice(plan), 'refuse'),
    );
    expect(requests).toBeLessThanOrEqual(3);
    expect(result.written).toHaveLength(9 + plan.districts.length);
    const { bulletin } = await summaryActions.readView(march);
    expect(foreign([JSON.stringify(bulletin)])).toEqual([]);
  });

  it('and no sheet says a word of the other city', async () => {
    const names = await sheetNames();
    expect(foreign(names)).toEqual([]);
    for (const name of names) {
      const { values } = await readSheet(name);
      expect([name, foreign(values.flat())]).toEqual([name, []]);
    }
  });
});
