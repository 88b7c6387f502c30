import { createActions } from '../../src/actions';
import { restoreActions } from '../../src/actions/restore';
import { gatherActions } from '../../src/actions/gather';
import { createCheckActions } from '../../src/actions/check';
import { editsFor } from '../../src/actions/check/edits';
import type { CheckedPeriod, PlacedFinding, AppliedEdits } from '../../src/actions/check/types';
import { readBook } from '../../src/files/read/readBook';
import { messagesFor } from '../../src/messages';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import { wantsSomething } from '../../src/year/open';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { counted } from './budget';
import { addressOf, gridOf, readSheet, sheetNames, type Grid } from './cells';
import { blockWith, expected, FAULTS, figureAt, goodBlock, headingsOf } from './check/block';
import { plan2017 as plan } from '../sheets/plans';

jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();
const checks = createCheckActions(() => new Date(2017, 9, 10));
const ENTRIES = '完成 2017-09';
const candidate = messagesFor('zh-CN').findings.candidate;

const name = (district: string): string =>
  plan.districts.find(({ id }) => id === district)?.name ?? district;

/** Hints apart, as a finding would be named. */
const found = ({ findings }: CheckedPeriod): string[] =>
  findings
    .filter(({ finding }) => wantsSomething(finding))
    .map(({ finding }) => `${finding.rule} ${finding.district} ${finding.measure}`);

const one = (check: CheckedPeriod, key: string): PlacedFinding => {
  const placed = check.findings.find((each) => each.key.startsWith(key));
  if (placed === undefined) throw new Error(`${key} is not among ${found(check).join(', ')}`);
  return placed;
};

/** What the marks behind the table say, cell by cell: `1 haian 错误`. */
async function marks(): Promise<string[]> {
  return Excel.run(async (context) => {
    const named = (key: string) => context.workbook.names.getItem(key).getRange().load('values');
    const [block, table] = [named('ipt_marks_2017_09'), named('ipt_actual_2017_09')];
    await context.sync();
    return block.values.slice(1).flatMap((row, index) =>
      row.flatMap((word, column) => {
        const id = String(table.values[index + 1]?.[0]).replace('*', '');
        return word === '' ? [] : [`${id} ${plan.districts[column]?.id} ${word}`];
      }),
    );
  });
}

describe('an officer has the entries of September checked', () => {
  let book: OpenWorkbook;
  let grid: Grid;
  let last: CheckedPeriod;
  let taken: AppliedEdits;

  const type = async (id: string, district: string, text: string): Promise<void> =>
    book.host.typeInto(ENTRIES, addressOf(grid, id, name(district)), text);

  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.createPeriod(september, 'refuse');
    grid = headingsOf(await readSheet(ENTRIES));
  });

  it('nobody has reported yet: nothing is wrong', async () => {
    const { result, requests } = await counted('check an empty period', book.host, () =>
      checks.check(september),
    );
    expect(requests).toBeLessThanOrEqual(2);
    expect(result.findings).toEqual([]);
    expect(result.unreported).toHaveLength(9);
    expect(result.marks).toBe('shown');
  });

  it('a whole table is pasted, and nothing is wrong with it', async () => {
    await book.host.paste(ENTRIES, addressOf(grid, '1', '海安'), goodBlock());
    last = await checks.check(september);
    expect(last.findings.map(({ key }) => key)).toEqual([]);
    expect(last.unreported).toEqual([]);
  });

  it('ten faults give exactly ten findings, each with its cell', async () => {
    await book.host.paste(ENTRIES, addressOf(grid, '1', '海安'), blockWith(FAULTS));
    const { result, requests } = await counted('check and mark', book.host, () =>
      checks.check(september),
    );
    last = result;
    expect(requests).toBeLessThanOrEqual(3);
    expect(found(last).sort()).toEqual(expected(FAULTS).sort());
    expect(last.findings).toHaveLength(10);
    for (const { rule, measure, foundAt = measure, district, suggested } of FAULTS) {
      const { cell, suggestion } = one(last, `${rule} ${district} ${foundAt}`);
      expect(cell).toMatchObject({
        sheetName: ENTRIES,
        address: addressOf(grid, foundAt, name(district)),
      });
      expect(suggestion === null ? null : candidate(suggestion)).toBe(suggested);
    }
  });

  it('each cell is marked by what was found, and no other', async () => {
    expect((await marks()).sort()).toEqual(
      FAULTS.map(({ rule, measure, foundAt = measure, district }) => {
        const isDoubt = ['looksLikeDate', 'farOver'].includes(rule);
        return `${foundAt} ${district} ${isDoubt ? '疑问' : '错误'}`;
      }).sort(),
    );
  });

  it('the sheet itself says so, without the add-in: a date where 8/2000 was typed is doubted', async () => {
    const { values } = await readSheet(ENTRIES);
    const check = values.flatMap((row) => row.map(String)).indexOf('检查') % values[0]!.length;
    const said = (id: string) =>
      values.find(([first]) => String(first).replace('*', '') === id)?.[check];
    expect([said('14a'), said('13'), said('3')]).toEqual(['疑1项', '疑1项', '有误']);
  });

  it('a click leads to the cell', async () => {
    const { cell } = one(last, 'farOver gangzha 13');
    if (cell === null) throw new Error('no cell');
    await checks.show(cell);
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(selected.slice(selected.lastIndexOf('!') + 1)).toBe(addressOf(grid, '13', '港闸'));
  });

  it('suggestions are shown as old and new, and taken in one batch', async () => {
    const offered = last.findings.filter(({ suggestion }) => suggestion !== null);
    const atOnce = editsFor(last, offered);
    // A pair fills both of its rows; where it would go over a figure, somebody has to say so.
    expect([atOnce.edits.length, atOnce.contested]).toEqual([3, 1]);
    const pair = editsFor(last, [one(last, 'looksLikeDate rudong 14a')]);
    const edits = [...atOnce.edits, ...pair.edits];
    expect(edits.map(({ before, after }) => [before.text, after])).toEqual(
      expect.arrayContaining([
        ['36739', 8],
        ['400.00', 2000],
        ['约１２００', 1200],
        ['5', '/'],
      ]),
    );
    expect(edits).toHaveLength(5);
    const { result, requests } = await counted('take suggestions', book.host, () =>
      checks.applyEdits(last, edits),
    );
    expect(requests).toBeLessThanOrEqual(3);
    taken = result;
    last = taken.check;
    const rest = FAULTS.filter(({ suggested }) => suggested === null);
    expect(found(last).sort()).toEqual(expected(rest).sort());
    expect(await marks()).toHaveLength(rest.length);
    const now = await readSheet(ENTRIES);
    expect(figureAt(now, grid, '14a', '如东')).toBe(8);
    expect(figureAt(now, grid, '14b', '如东')).toBe(2000);
    expect(figureAt({ ...now, values: now.text }, grid, '3', '如皋')).toBe('75.00');
    expect(figureAt(now, grid, '18', '市开发区')).toBe('/');
  });

  it('and can be taken back, formats included', async () => {
    const [latest] = await restoreActions.list();
    expect(latest!.head.id).toBe(taken.entry);
    const draft = await restoreActions.preview(latest!);
    expect(draft.cells).toHaveLength(taken.edits.length);
    const { requests } = await counted('take back', book.host, () =>
      restoreActions.restore(draft, { who: '王科', now: new Date(2017, 9, 10) }),
    );
    expect(requests).toBe(2);
    last = await checks.check(september);
    expect(found(last).sort()).toEqual(expected(FAULTS).sort());
    const now = await readSheet(ENTRIES);
    expect(figureAt(now, grid, '4', '海门')).toBe('约１２００');
    expect(figureAt({ ...now, values: now.text }, grid, '14a', '如东')).toBe(
      taken.edits.find(({ measure }) => measure === '14a')!.before.text,
    );
    ({ check: last } = await checks.applyEdits(last, taken.edits));
  });

  it('a doubt that is explained no longer waits, here and for whoever opens the workbook', async () => {
    const { finding } = one(last, 'farOver gangzha 13');
    const { result, requests } = await counted('explain', book.host, () =>
      checks.explain(last, finding, ' 本年新增国认证 '),
    );
    expect(requests).toBeLessThanOrEqual(3);
    expect(one(result, 'farOver gangzha 13').finding.explained).toBe('本年新增国认证');
    expect(await marks()).not.toContain('13 gangzha 疑问');
    last = await checks.check(september);
    expect(one(last, 'farOver gangzha 13').finding.explained).toBe('本年新增国认证');
    const hidden = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('_说明').load('visibility');
      await context.sync();
      return sheet.visibility;
    });
    expect(hidden).toBe('VeryHidden');
  });

  it('a second answer is kept beside the first, and an empty one withdraws', async () => {
    const lowered = one(last, 'farOver gangzha 13').finding;
    last = await checks.explain(last, lowered, '改过的说明');
    expect(one(last, 'farOver gangzha 13').finding.explained).toBe('改过的说明');
    last = await checks.explain(last, lowered, '');
    expect(one(last, 'farOver gangzha 13').finding.explained).toBeUndefined();
    expect(await marks()).toContain('13 gangzha 疑问');
  });

  it('the list goes onto a sheet whose links lead to the cells', async () => {
    const { result, requests } = await counted('write 问题清单', book.host, () =>
      checks.writeFindings(last),
    );
    expect(requests).toBeLessThanOrEqual(2);
    expect(result.link.sheetName).toBe('问题清单 2017-09');
    const list = await readSheet('问题清单 2017-09');
    const rows = list.values.slice(3);
    expect(rows).toHaveLength(last.findings.length);
    const slip = rows.find((row) => row[2] === '港闸');
    expect(slip).toMatchObject({ 1: '疑问', 3: 13, 7: addressOf(grid, '13', '港闸') });
    const formula = list.formulas.flat().find((text) => String(text).includes('HYPERLINK'));
    expect(formula).toContain(`#'${ENTRIES}'!`);
    expect((await checks.writeFindings(last)).link.sheetName).toBe('问题清单 2017-09 (2)');
    expect(await sheetNames()).toContain('问题清单 2017-09');
  });

  it('and into a file', async () => {
    const { name: file, bytes } = await checks.exportFindings(last);
    expect(file).toBe('问题清单 2017-09.xlsx');
    const outcome = readBook(bytes);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    const { values } = gridOf(outcome.book, '问题清单 2017-09');
    expect(values.flat()).toContain(addressOf(grid, '13', '港闸'));
    expect(values.slice(3)).toHaveLength(last.findings.length);
  });

  it('once the rest is corrected nothing is left, and the totals are right', async () => {
    for (const { measure, district, mended, suggested } of FAULTS) {
      if (suggested === null) await type(measure, district, String(mended));
    }
    last = await checks.check(september);
    expect(found(last)).toEqual([]);
    expect(await marks()).toEqual([]);
    const now = await readSheet(ENTRIES);
    for (const { id, aggregation } of measuresOf(plan)) {
      if (aggregation.kind !== 'sum') continue;
      const figures = plan.districts.map((district) => figureAt(now, grid, id, district.name));
      const numbers = figures.filter((figure) => typeof figure === 'number');
      expect(figureAt(now, grid, id, '合计')).toBe(
        numbers.reduce((sum, figure) => sum + figure, 0),
      );
    }
  });

  it('what only a reader understands is offered as the number that formulas understand', async () => {
    await type('4', 'tongzhou', '1,234件');
    last = await checks.check(september);
    expect(one(last, 'unreadable tongzhou 4').finding.facts).toMatchObject({
      reason: { code: 'notPlain' },
      raw: '1,234件',
    });
    ({ check: last } = await checks.applyEdits(last, editsFor(last, last.findings).edits));
    expect(found(last)).toEqual([]);
    expect(figureAt(await readSheet(ENTRIES), grid, '4', '通州')).toBe(1234);
  });

  it('suggestions that contradict each other, or would go over a sound figure, are left to be taken one by one', async () => {
    const grown = await readSheet(ENTRIES);
    const was = ['14a', '14b'].map((id) => String(figureAt(grown, grid, id, '启东')));
    const [, sound] = ['14a', '14b'].map((id) => figureAt(grown, grid, id, '海安'));
    const [loans] = was;
    await type('14a', 'qidong', `'8/2000`);
    await type('14b', 'qidong', '4千左右');
    await type('14a', 'haian', `'8/2000`);
    await type('4', 'tongzhou', '1,234件');
    last = await checks.check(september);
    const offered = last.findings.filter(({ suggestion }) => suggestion !== null);
    const { edits, contested } = editsFor(last, offered);
    expect(edits.map(({ measure, district, after }) => [measure, district, after])).toEqual([
      ['4', 'tongzhou', 1234],
    ]);
    expect(contested).toBe(offered.length - 1);
    // One by one somebody sees what would go.
    const alone = editsFor(last, [one(last, 'unreadable haian 14a')]);
    expect(alone.edits.map(({ measure, before, after }) => [measure, before.value, after])).toEqual(
      [
        ['14a', '8/2000', 8],
        ['14b', sound, 2000],
      ],
    );
    await type('14a', 'qidong', loans!);
    await type('14b', 'qidong', was[1]!);
    await type('14a', 'haian', String(figureAt(grown, grid, '14a', '海安')));
    await type('4', 'tongzhou', '1234');
    last = await checks.check(september);
    expect(found(last)).toEqual([]);
  });

  it('what was pasted with its own lock and format is opened, mended and closed again', async () => {
    const address = addressOf(grid, '14a', '海门');
    // What somebody chose to allow on the sheet is theirs.
    const allowed = {
      ...{ allowAutoFilter: true, allowSort: true, allowFormatCells: true },
      ...{ allowInsertHyperlinks: true, selectionMode: 'Unlocked' as const },
    };
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ENTRIES);
      sheet.protection.unprotect();
      const cell = sheet.getRange(address);
      cell.numberFormat = [['m"月"d"日"']];
      cell.values = [[42865]];
      cell.format.protection.locked = true;
      sheet.protection.protect(allowed);
      await context.sync();
    });
    last = await checks.check(september);
    const placed = one(last, 'unreadable haimen 14a');
    expect(placed.suggestion).toEqual({ kind: 'pair', values: [5, 10] });
    const { result, requests } = await counted('take on a locked cell', book.host, () =>
      checks.applyEdits(last, editsFor(last, [placed]).edits),
    );
    expect(requests).toBeLessThanOrEqual(4);
    expect(found(result.check).filter((key) => key.includes('unreadable'))).toEqual([]);
    const protectedAs = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(ENTRIES);
      protection.load('protected,options');
      await context.sync();
      return { isProtected: protection.protected, options: protection.options };
    });
    expect(protectedAs).toMatchObject({
      isProtected: true,
      options: { ...allowed, allowFormatColumns: false, allowDeleteRows: false },
    });
    expect(figureAt(await readSheet(ENTRIES), grid, '14a', '海门')).toBe(5);
  });

  it('the first of a month in which December is typed may be 8/1 or 8/2018: no click makes a pair of it', async () => {
    const before = figureAt(await readSheet(ENTRIES), grid, '14a', '如皋');
    for (const [serial, pair] of [
      ['43313', null],
      ['42948', null],
      ['43230', [5, 10]],
      ['36739', [8, 2000]],
    ] as const) {
      await type('14a', 'rugao', serial);
      const { suggestion } = one(await checks.check(september), 'looksLikeDate rugao 14a');
      expect(suggestion).toEqual(pair && { kind: 'pair', values: pair });
    }
    await type('14a', 'rugao', String(before));
  });

  it('a mark goes with its figure, also when that is mended or taken back elsewhere', async () => {
    await type('4', 'tongzhou', '约千件');
    await type('5', 'haian', '约百件');
    await checks.check(september);
    const marked = ['4 tongzhou 错误', '5 haian 错误'];
    expect(await marks()).toEqual(expect.arrayContaining(marked));
    const options = { who: '王科', now: new Date(2017, 9, 11) };
    const correction = { measure: '4', district: 'tongzhou', value: 1234, why: '电话核对' };
    const shown = await gatherActions.readContext(september);
    const { requests } = await counted('correct a marked figure', book.host, () =>
      gatherActions.correctFigure(shown, correction, options),
    );
    expect(requests).toBe(2);
    expect(await marks()).not.toContain(marked[0]);
    expect(await marks()).toContain(marked[1]);
    // Taken back, it is wrong again, and marked once it was checked; taken back once more, it is right.
    for (const isWrong of [true, false]) {
      const [latest] = await restoreActions.list();
      const draft = await restoreActions.preview(latest!);
      await restoreActions.restore(draft, options);
      expect(await marks()).not.toContain(marked[0]);
      if (isWrong) await checks.check(september);
      expect((await marks()).includes(marked[0]!)).toBe(isWrong);
    }
  });
});
