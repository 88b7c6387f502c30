import { periodOf } from '../../../src/plan/period';
import { findingsSheet, type FindingRow } from '../../../src/sheets/findings/findingsSheet';
import { lintFormula } from '../formulaLint';
import { plan2017 } from '../plans';

const row: FindingRow = {
  severity: 'error',
  severityWord: '错误',
  district: '海门',
  row: 4,
  measure: '专利授权量（件）',
  title: '不是数',
  what: '“约1200”是约数。',
  mend: '请填核实后的确切数。',
  answer: '=HYPERLINK("http://x")',
  cell: { sheetName: "九月's 数", row: 6, column: 6 },
};
const options = { name: '问题清单', counts: '错误 1 项', on: '2017年10月10日', linked: true };
const layout = findingsSheet(plan2017, periodOf(2017, 9), [row], options);
const cells = layout.cells[3] ?? [];

describe('问题清单', () => {
  it('links to the cell, whatever its sheet is called', () => {
    expect(cells[7]).toEqual({ formula: `=HYPERLINK("#'九月''s 数'!G7","G7")` });
    expect(lintFormula(`=HYPERLINK("#'九月''s 数'!G7","G7")`)).toEqual([]);
  });

  it('has no link where it would lead nowhere', () => {
    const file = findingsSheet(plan2017, periodOf(2017, 9), [row], { ...options, linked: false });
    expect(file.cells[3]?.[7]).toEqual({ text: 'G7' });
  });

  it('keeps what a person wrote as text', () => {
    expect(cells[8]).toEqual({ text: '=HYPERLINK("http://x")' });
  });

  it('gives long texts the height they need', () => {
    const long = { ...row, what: '很长的一句话。'.repeat(20) };
    const { rowHeights } = findingsSheet(plan2017, periodOf(2017, 9), [row, long], options);
    expect(rowHeights[4]).toBeGreaterThan(3 * (rowHeights[3] ?? 0));
  });

  it('fits A4 in width, with its headings on every page', () => {
    expect(layout.print).toMatchObject({
      orientation: 'landscape',
      fitWide: 1,
      fitTall: null,
      titleRows: { first: 2, last: 2 },
    });
  });

  it('says so when there is nothing', () => {
    const empty = findingsSheet(plan2017, periodOf(2017, 9), [], options);
    expect(empty.cells.flat()).toContainEqual({ text: '没有问题。' });
    expect(empty.names[0]?.area.rows).toBe(2);
  });
});
