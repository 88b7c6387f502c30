import { writeBook } from '../../../src/files/write/writeBook';
import { columns, FIRST_ROW } from '../../../src/sheets/adjusted/places';
import { districtMeant, measureMeant } from '../../../src/sheets/adjusted/spellings';
import { describeWith } from '../../support/programs';
import { recalculated } from '../../support/recalculated';
import { plan2017 as plan } from '../plans';
import { filledYear, populationsOf } from '../summary/scenario';
import { yearBook } from '../summary/yearBook';

type Typed = readonly [
  unit: string,
  item: string,
  district: string | undefined,
  measure: string | undefined,
];

/** What is typed for unit and item, and what it means; undefined: nothing. */
const TYPED: readonly Typed[] = [
  ['海安\u200b', '7', 'haian', '7'],
  ['海安\n', '7.', 'haian', '7'],
  ['\t海安', '7、', 'haian', '7'],
  ['\ufeff海\u2060安县\u200d', '７．', 'haian', '7'],
  ['\r\n如东\u2003县', '*7。', 'rudong', '7'],
  ['南通市\n海门区', '\t第7项：', 'haimen', '7'],
  ['启\u202f东', '14a）', 'qidong', '14a'],
  ['海\u2009安', '7\n', 'haian', '7'],
  ['海安', '专利申请量（件）、', 'haian', '1'],
  ['海安', '1.4', 'haian', undefined],
  ['海安', '7.5', 'haian', undefined],
  ['海安', '7..', 'haian', undefined],
  ['海安', '.', 'haian', undefined],
  ['海安.', '7', undefined, '7'],
];

it.each(TYPED)('%j and %j are read', (unit, item, district, measure) => {
  expect([districtMeant(plan, unit), measureMeant(plan, item)]).toEqual([district, measure]);
});

describeWith(['libreoffice'], 'the formulas of the sheet', () => {
  it('mean the same', async () => {
    const periods = filledYear(plan, 1);
    const book = yearBook({ plan, periods, populations: populationsOf(plan), adjustments: [] });
    const sheets = book.base.map((sheet) => {
      if (sheet.name !== '目标调整') return sheet;
      const cells = sheet.cells.map((row) => [...row]);
      TYPED.forEach(([unit, item], index) => {
        const row = cells[FIRST_ROW + index]!;
        row[columns.district] = { text: unit };
        row[columns.measure] = { text: item };
        row[columns.adjusted] = 20;
        row[columns.reason] = { text: '核减' };
        row[columns.date] = 42917;
      });
      return { ...sheet, cells };
    });
    const rows = (await recalculated(await writeBook(sheets))).get('目标调整') ?? [];
    const said = TYPED.map((_, index) => rows[FIRST_ROW + index]?.[columns.check]);
    expect(said).toEqual(
      TYPED.map(([, , district, measure], index) => {
        if (district === undefined) return '有误：没有这个单位';
        if (measure === undefined) return '有误：没有这项指标';
        const later = TYPED.slice(index + 1).some(
          (one) => one[2] === district && one[3] === measure,
        );
        return later ? '已被后续调整取代' : '有效';
      }),
    );
  }, 300_000);
});
