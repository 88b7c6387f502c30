import { createActions } from '../../../src/actions';
import { revisionActions } from '../../../src/actions/revision';
import type { RevisionDraft } from '../../../src/actions/revision/types';
import { summaryActions } from '../../../src/actions/summary';
import { periodOf } from '../../../src/plan/period';
import { plan2017 } from '../../sheets/plans';
import { populationsOf } from '../../sheets/summary/scenario';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import { counted } from '../budget';
import { at, readSheet, sheetNames } from '../cells';
import { fillPopulations } from '../summary/year';
import { changed } from './plans';

jest.setTimeout(600_000);

const actions = createActions();
const signed = { who: '王科', why: '改名', now: new Date(2017, 8, 20, 9, 30, 12) };
const populations = populationsOf(plan2017);

/** 海安 is called something else, by which nobody would know it again. */
const renamed = changed(plan2017, ({ districts }) => {
  const unit = districts.find(({ id }) => id === 'haian')!;
  Object.assign(unit, { name: '滨海新区', aliases: [] });
});
/** It goes to the end. */
const reordered = changed(renamed, ({ districts }) => {
  districts.push(...districts.splice(0, 1));
});
const swapped = changed(reordered, ({ districts }) => {
  districts.reverse();
});

describe('a unit is renamed, then moved, while targets are adjusted', () => {
  let book: OpenWorkbook;
  const revise = async (draft: RevisionDraft) => {
    const { result, requests } = await counted('a revision of units', book.host, () =>
      revisionActions.revise(draft, signed),
    );
    expect(result.kind).toBe('revised');
    expect(requests).toBeLessThanOrEqual(3);
  };
  const populationOf = async (unit: string): Promise<unknown> =>
    (await readSheet('基础数据')).values.find((line) => line.includes(unit))?.[2];
  const below = async (unit: string): Promise<unknown> => {
    const { values } = await readSheet('完成 2017-09');
    const heads = values.find((line) => line.includes('合计')) ?? [];
    return values.find((line) => line.includes('常住人口（万人）'))?.[heads.indexOf(unit)];
  };
  const adjustment = async (): Promise<unknown[]> =>
    (await readSheet('目标调整')).values[3]?.slice(1, 9) ?? [];

  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan2017, 'refuse');
    await summaryActions.createBase(2017, 'refuse');
    await fillPopulations(book, plan2017, populations);
    await book.host.typeInto('基础数据', 'C3', '2016');
    await book.host.typeInto('基础数据', 'E5', '统计年鉴');
    await actions.createPeriod(periodOf(2017, 9), 'refuse');
    await summaryActions.createAdjustments(2017, 'refuse');
    const typed = { B4: '海安县', C4: '1', F4: '3500', G4: '批准', H4: '2017-06-01' };
    for (const [address, text] of Object.entries(typed)) {
      await book.host.typeInto('目标调整', address, text);
    }
  });

  it('only cells are written for a new name: those in 基础数据 and 目标调整 among them', async () => {
    const draft = (await revisionActions.preview(renamed))!;
    expect(draft).toMatchObject({ way: 'inPlace', adjustments: [] });
    const sheets = new Map(draft.sheets.map(({ link, ...sheet }) => [link.sheetName, sheet]));
    expect(sheets.get('基础数据')).toEqual({ cells: 1, edited: 0 });
    expect(sheets.get('目标调整')?.edited).toBe(0);
    await revise(draft);
    expect(await adjustment()).toEqual(expect.arrayContaining(['滨海新区', '1', 3500, '有效']));
    expect(at(await readSheet('目标分解（调整后）'), '1', '滨海新区')).toBe(3500);
    expect(await populationOf('滨海新区')).toBe(populations['haian']);
    expect(await below('滨海新区')).toBe(populations['haian']);
    expect(await sheetNames()).not.toContain('基础数据（第1版）');
    expect((await actions.readStatus()).damages).toEqual([]);
  });

  it.each([
    ['a unit goes to the end', reordered, 2],
    ['all units are turned round', swapped, 3],
  ])(
    '%s: populations, their year and source, and adjustments go along',
    async (_, plan, version) => {
      const draft = (await revisionActions.preview(plan))!;
      expect(draft).toMatchObject({ way: 'relaid', adjustments: [], dropped: [], frozen: 0 });
      await revise(draft);
      expect(await sheetNames()).toContain(`基础数据（第${version}版）`);
      for (const { id, name } of plan.districts) {
        expect([name, await populationOf(name)]).toEqual([name, populations[id]]);
        expect([name, await below(name)]).toEqual([name, populations[id]]);
      }
      const { values } = await readSheet('基础数据');
      expect(values[2]?.[2]).toBe(2016);
      expect(values.find((line) => line.includes('滨海新区'))?.[4]).toBe('统计年鉴');
      expect(await adjustment()).toEqual(expect.arrayContaining(['滨海新区', '1', 3500, '有效']));
      expect(at(await readSheet('目标分解（调整后）'), '1', '滨海新区')).toBe(3500);
      expect((await actions.readStatus()).damages).toEqual([]);
    },
  );

  it('where rows of 基础数据 stand elsewhere, they are found, and a figure is corrected in place', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('基础数据');
      sheet.protection.unprotect();
      sheet.getRange('6:6').insert('Down');
      await context.sync();
    });
    const corrected = changed(swapped, ({ indicators }) => {
      const [measure] = indicators[0]!.measures;
      measure!.targets['haimen'] = 4200;
      measure!.total = Number(measure!.total) + 200;
    });
    const draft = (await revisionActions.preview(corrected))!;
    expect(draft.way).toBe('inPlace');
    expect(draft.sheets.map(({ link }) => link.sheetName)).not.toContain('基础数据');
    await revise(draft);
    expect(await below('滨海新区')).toBe(populations['haian']);
  });
});
