import { fedMeasures } from '../../../src/plan/ledgers';
import type { DistrictId, Ledger, MeasureId } from '../../../src/plan/types';
import type { KeptRow } from '../../../src/ledgers/types';
import { evidenceTable, listedRows } from '../../progress/twins/evidence';
import type { Expectation } from '../casebook';
import { at, page } from '../summary/expecting';
import * as shown from '../summary/shownText';
import type { EvidenceBook } from './evidenceBook';

/** Written out here, so that a slip in the page's own words is seen. */
const WORDS = { agrees: '一致', differs: '不一致', none: '无台账', cleared: '已清空' } as const;
const LISTED = 15;

/** What 佐证情况 must say, by the twin. */
export function expectedEvidence({ book, year }: EvidenceBook): Expectation[] {
  const { plan } = book;
  const figures = book.figures.at(-1)!;
  const { period } = figures;
  const on = page(book, `佐证情况 ${period}`);
  const cell = (measure: MeasureId, unit: DistrictId) =>
    shown.actual(figures.figure(measure, unit).actual);
  const reported = (measure: MeasureId, unit: DistrictId): number | null => {
    const value = cell(measure, unit);
    return typeof value === 'number' ? value : null;
  };
  const table = evidenceTable(year, period, reported);
  const fed = fedMeasures(plan);
  const first = on.row('序号', 0);
  const matrix = on.row('序号', 0, first + 1);
  const list = on.row('台账', 0);
  const total = on.row(plan.whole.label, 0);
  const heads = ['已报', '一致', '不一致', '无台账', '已清空', '计入行数', '剔除行数'];
  const counts = heads.map((head) => on.column(head, first));
  const numbers = table.map(({ statuses, rows, struck }) => {
    const of = (word: keyof typeof WORDS) =>
      [...statuses.values()].filter((status) => status === word).length;
    const words = (['agrees', 'differs', 'none', 'cleared'] as const).map(of);
    return [statuses.size, ...words, rows, struck];
  });
  const ledgers = [...new Set(fed.map(({ ledger }) => ledger))];
  const listed = ledgers.flatMap((ledger) => listedRows(year, ledger, period));
  const struck = ledgers.flatMap((ledger) =>
    listedRows(year, ledger, period)
      .filter((row) => row.struck !== '')
      .map((row) => [ledger, row] as const),
  );
  const sums = [0, 1, 2, 3, 4].map((column) =>
    numbers.reduce((sum, line) => sum + (line[column] ?? 0), 0),
  );
  const totals = [...sums, listed.length - struck.length, struck.length];
  const [all, agree, differ, none, cleared, rows, out] = totals;
  const gone = cleared === 0 ? '' : `，已清空${cleared}项`;
  const columns = ['台账', '单位', '名称', '月份', '剔除原因'].map((head) => on.column(head, list));
  const more = struck.length - LISTED;
  return [
    at(
      on,
      1,
      0,
      'overview',
      `应附台账的数据已报${all}项：与台账一致${agree}项，不一致${differ}项，无台账${none}项${gone}；台账计入${rows}行，剔除${out}行。`,
    ),
    ...numbers.flatMap((line, index) =>
      line.map((value, column) =>
        at(on, first + 1 + index, counts[column]!, `${table[index]!.measure} ${column}`, value),
      ),
    ),
    ...totals.map((value, column) => at(on, total, counts[column]!, `total ${column}`, value)),
    ...table.flatMap(({ measure, statuses, given }, index) =>
      plan.districts.flatMap(({ id }, unit) => {
        const row = matrix + 1 + 2 * index;
        const status = statuses.get(id);
        const value = cell(measure, id);
        const { decimals } = fed[index]!.measure.quantity;
        const held = given.get(id);
        const both = (what: string) => `${what}/${(held ?? 0).toFixed(decimals)}`;
        const upper =
          typeof value === 'number'
            ? status === 'agrees'
              ? value
              : held === undefined
                ? `${value.toFixed(decimals)}/—`
                : both(value.toFixed(decimals))
            : value === '' && held !== undefined
              ? both('—')
              : '';
        const lower = status === undefined ? (value === '' ? '—' : value) : WORDS[status];
        return [
          at(on, row, 3 + unit, `figure ${measure} ${id}`, upper),
          at(on, row + 1, 3 + unit, `status ${measure} ${id}`, lower),
        ];
      }),
    ),
    ...Array.from({ length: LISTED }, (_, index) => {
      const line = struck[index];
      const texts =
        line === undefined
          ? [index === 0 ? '无剔除' : '', '', '', '', '']
          : struckLine(book, ...line);
      return texts.map((text, part) =>
        at(on, list + 1 + index, columns[part]!, `struck ${index} ${part}`, text),
      );
    }).flat(),
    at(on, list + 1 + LISTED, 0, 'more', more > 0 ? `另有${more}行，见各台账。` : ''),
    at(on, list + 2 + LISTED, 0, 'unjudged', ''),
  ];
}

/** The unit as the sheet has it, and a year and month of six digits apart. */
function struckLine(
  { ledgers }: EvidenceBook['book'],
  ledger: Ledger,
  row: KeptRow & { readonly at?: number },
): string[] {
  const { area } = ledgers!.get(ledger.id)!.names[0]!;
  const lines = ledgers!.get(ledger.id)!.cells.slice(area.row);
  const heading = lines[0]!.map((cell) =>
    cell !== null && typeof cell === 'object' && 'text' in cell ? cell.text : '',
  );
  const unit = lines[row.at ?? -1]![heading.indexOf('填报单位')];
  const label = ledger.columns.find(({ type }) => type !== 'date' && type !== 'amount')!;
  const month = (number: number) => `${String(number).slice(0, 4)}-${String(number).slice(4)}`;
  return [
    ledger.title,
    unit !== null && typeof unit === 'object' && 'text' in unit! ? unit.text : '',
    String(row.values[label.key] ?? ''),
    `${month(row.from)}${row.to === null ? '起' : `至${month(row.to)}`}`,
    row.struck,
  ];
}
