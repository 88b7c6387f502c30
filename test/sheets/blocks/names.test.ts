import { periodOf } from '../../../src/plan/period';
import {
  areaAddress,
  cellRef,
  columnLetters,
  pinnedArea,
  pinnedRef,
  rangeRef,
} from '../../../src/sheets/layout/address';
import { blockNames, parseBlockName } from '../../../src/sheets/blocks/names';

describe('names of blocks', () => {
  const september = periodOf(2017, 9);

  it('are stable, they stand in workbooks that exist', () => {
    expect(blockNames.target(2017)).toBe('ipt_target_2017');
    expect(blockNames.measures(2017, 2)).toBe('ipt_measures_2017_2');
    expect(blockNames.plan(2017)).toBe('ipt_plan_2017');
    expect(blockNames.actual(september)).toBe('ipt_actual_2017_09');
    expect(blockNames.completion(september, 3)).toBe('ipt_completion_2017_09_3');
  });

  it('are read back, whatever kind of block and in any case', () => {
    const yearly = [
      ...['target', 'measures', 'plan', 'population', 'adjustments', 'adjusted'],
      ...['explanations', 'submissions', 'snapshots', 'formerPlan', 'revisions', 'cleared'],
    ];
    const byUnit = ['brief', 'template'];
    const { page: _, journal, planDraft, draftRest, ledger, ...kinds } = blockNames;
    for (const [kind, name] of Object.entries({ journal, planDraft, draftRest })) {
      expect(parseBlockName(name())).toEqual({ kind, copy: 1 });
    }
    for (const copy of [1, 2, 12]) {
      const says = { kind: 'ledger', year: 2017, ledger: 'first-patents', copy };
      const made = ledger(2017, 'first-patents', copy).toUpperCase();
      expect(parseBlockName(made)).toEqual(says);
      for (const [kind, name] of Object.entries(kinds)) {
        const make = name as (...parts: unknown[]) => string;
        const [made, says] = yearly.includes(kind)
          ? [make(2017, copy), { year: 2017 }]
          : byUnit.includes(kind)
            ? [make('xi-an', september, copy), { district: 'xi-an', period: september }]
            : [make(september, copy), { period: september }];
        expect(parseBlockName(made.toUpperCase())).toEqual({ kind, ...says, copy });
      }
    }
    expect(blockNames.page('trend', september)).toBe('ipt_trend_2017_09');
  });

  it.each([
    'ipt_target',
    'ipt_actual_2017_13',
    'my_ipt_target_2017',
    'ipt_target_2017_x',
    'Print_Area',
  ])('%s is none', (name) => expect(parseBlockName(name)).toBeNull());
});

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

  it('refuses what is no column', () => {
    expect(() => columnLetters(-1)).toThrow(RangeError);
    expect(() => columnLetters(1.5)).toThrow(RangeError);
  });

  it('quotes every sheet', () => {
    expect(cellRef(0, 2)).toBe('C1');
    expect(cellRef(3, 2, '完成 2017-09')).toBe("'完成 2017-09'!C4");
    expect(pinnedRef(3, 2, "O'Neil")).toBe("'O''Neil'!$C$4");
    const area = { row: 2, column: 0, rows: 26, columns: 12 };
    expect(rangeRef(area, '目标')).toBe("'目标'!A3:L28");
    expect(pinnedArea(area, '目标')).toBe("'目标'!$A$3:$L$28");
    expect(areaAddress({ ...area, rows: 1, columns: 1 })).toBe('A3');
  });
});
