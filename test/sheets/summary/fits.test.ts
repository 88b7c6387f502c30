import { writeBook } from '../../../src/files/write/writeBook';
import type { Plan } from '../../../src/plan/types';
import type { CellStyle, SheetLayout } from '../../../src/sheets/layout/layout';
import { paintedStyles } from '../../../src/sheets/layout/painted';
import { recalculated, type Value } from '../../support/recalculated';
import { describeWith } from '../../support/programs';
import { withProgramme } from '../../plan/programmes';
import { yearAfter } from '../lastYear/years';
import { plan2017 } from '../plans';
import { townPlan } from '../townPlan';
import { lastYearOf, plan2018 } from './lastYears';
import { filledYear, populationsOf, type Flaws } from './scenario';
import { yearBook } from './yearBook';

/**
 * Whether texts fit their cells, reckoned by the faces that offices have (宋体, 黑体, 仿宋: a full-width character is as
 * wide as its size, an ASCII one half of it). LibreOffice's own print cannot prove it where those faces are missing.
 */
const PADDING = 5;
const LINE = 1.25;

function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, c) => sum + (c < '\u0100' ? 0.5 : 1) * size, 0);
}

function formatted(value: Value, format: string | undefined): string {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  const digits = /\.(0+)/.exec(format ?? '')?.[1]?.length ?? 0;
  const sign = format?.startsWith('+') === true && value > 0 ? '+' : '';
  const unit = /"(.+?)"/.exec(format ?? '')?.[1] ?? '';
  if (format?.includes('%') === true) return `${sign}${(value * 100).toFixed(digits)}%`;
  if (format?.includes('0') === true) return sign + value.toFixed(digits) + unit;
  return String(Math.round(value * 1e6) / 1e6);
}

function tooBig(layout: SheetLayout, values: readonly (readonly Value[])[]): string[] {
  const print = layout.print?.printArea;
  if (print === undefined) return [];
  const styles = paintedStyles(layout);
  const merged = new Map(layout.merges.map((area) => [`${area.row},${area.column}`, area]));
  const found: string[] = [];
  for (let row = print.row; row < print.row + print.rows; row += 1) {
    for (let column = print.column; column < print.column + print.columns; column += 1) {
      const key = `${row},${column}`;
      const style: CellStyle = styles.get(key) ?? {};
      const text = formatted(values[row]?.[column] ?? null, style.numberFormat);
      if (text === '' || (layout.hiddenColumns?.includes(column) ?? false)) continue;
      const area = merged.get(key) ?? { row, column, rows: 1, columns: 1 };
      const size = style.font?.size ?? 11;
      const wide =
        sum(layout.columnWidths.slice(area.column, area.column + area.columns)) - PADDING;
      const high = sum(layout.rowHeights.slice(area.row, area.row + area.rows));
      const lines = text
        .split('\n')
        .map((line) => (style.wrap === true ? Math.ceil(widthOf(line, size) / wide) : 1));
      const needed = Math.max(...text.split('\n').map((line) => widthOf(line, size)));
      if (style.wrap !== true && needed > wide)
        found.push(`${layout.name} ${key} too wide: ${text}`);
      // The last point of leading may go.
      if (sum(lines) * size * LINE > high + size * 0.25 + 1) {
        found.push(`${layout.name} ${key} too high (${sum(lines)} lines in ${high}): ${text}`);
      }
    }
  }
  return found;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describeWith(['libreoffice'], 'texts of the summary', () => {
  it.each([
    ['nearly everything reported, a programme', withProgramme(plan2017), { blanks: 4 }, null],
    [
      'a silent district and nonsense',
      plan2017,
      { silent: 'rudong', blanks: 9, nonsense: 5 },
      null,
    ],
    ['three towns', townPlan(), { blanks: 4 }, null],
    ['against the last year', plan2018, { blanks: 4 }, plan2017],
    ['three towns against the last year', yearAfter(townPlan()), {}, townPlan()],
  ] as [string, Plan, Flaws, Plan | null][])(
    'fit their cells: %s',
    async (_name, plan, flaws, last) => {
      const book = yearBook({
        plan,
        periods: filledYear(plan, 20171107, flaws),
        populations: populationsOf(plan),
        openFindings: 12,
        ...(last && { lastYear: lastYearOf(last, 20171107, { blanks: 5 }, [3, 6, 9]) }),
        adjustments: [
          {
            district: plan.districts[0]!.id,
            measure: '1',
            target: 5500,
            reason: '市政府专题会议纪要〔2017〕12号',
            date: '2017-06-30',
          },
        ],
      });
      const results = await recalculated(await writeBook([...book.summary, ...book.base]));
      const mine = [
        ...book.summary,
        ...book.base.filter(
          ({ name }) => /基础|调整|^完成 |^上年同期|^同比/.test(name) && !name.startsWith('完成率'),
        ),
      ];
      expect(mine.flatMap((layout) => tooBig(layout, results.get(layout.name) ?? []))).toEqual([]);
    },
    300_000,
  );

  it('would be found if they did not', () => {
    const layout: SheetLayout = {
      name: 'x',
      visibility: 'visible',
      cells: [],
      columnWidths: [40],
      rowHeights: [14],
      merges: [],
      paints: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, style: { font: { size: 10 } } }],
      validations: [],
      colorRules: [],
      names: [],
      protected: false,
      print: {
        orientation: 'portrait',
        fitWide: 1,
        fitTall: 1,
        printArea: { row: 0, column: 0, rows: 1, columns: 1 },
      },
      showGridlines: false,
    };
    expect(tooBig(layout, [['合计']])).toEqual([]);
    expect(tooBig(layout, [['专利申请量']])).toHaveLength(1);
    const wrapped = [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, style: { wrap: true } }];
    expect(tooBig({ ...layout, paints: wrapped }, [['专利申请量']])).toHaveLength(1);
  });
});
