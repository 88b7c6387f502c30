import { writeBook } from '../../../src/files/write/writeBook';
import type { Plan } from '../../../src/plan/types';
import { tooBig } from '../../support/fit';
import { recalculated } from '../../support/recalculated';
import { describeWith } from '../../support/programs';
import { withProgramme } from '../../plan/programmes';
import { yearAfter } from '../lastYear/years';
import { longNames, plan2017 } from '../plans';
import { townPlan } from '../townPlan';
import { largeBefore, largeNow } from './largeAmounts';
import { lastYearOf, plan2018 } from './lastYears';
import { filledYear, populationsOf, type Flaws } from './scenario';
import { yearBook } from './yearBook';

describeWith(['libreoffice'], 'texts of the summary', () => {
  it.each([
    ['nearly everything reported, a programme', withProgramme(plan2017), { blanks: 4 }, null],
    [
      'a silent district and nonsense',
      plan2017,
      { silent: 'rudong', blanks: 9, nonsense: 5 },
      null,
    ],
    ['long names', longNames, { blanks: 4 }, null],
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

  it('fit their cells: a population is missing', async () => {
    const { haian: _, ...populations } = populationsOf(plan2018);
    const book = yearBook({
      plan: plan2018,
      periods: filledYear(plan2018, 20171107),
      populations,
      openFindings: 12,
      lastYear: lastYearOf(plan2017, 20171107, {}, [3, 6, 9]),
    });
    const results = await recalculated(await writeBook([...book.summary, ...book.base]));
    const found = (name: string) => results.get(name) ?? [];
    expect(found('汇总 2018-09').flat()).toContain('缺人口数');
    expect(book.summary.flatMap((layout) => tooBig(layout, found(layout.name)))).toEqual([]);
  }, 300_000);

  it('fit their cells: amounts from 1 亿元 on, against the last year', async () => {
    const plan = yearAfter(plan2017);
    const last = lastYearOf(plan2017, 20171107, {}, [9]);
    const book = yearBook({
      plan,
      periods: largeNow(plan, filledYear(plan, 20171107, {}, [6, 9]), '14b'),
      populations: populationsOf(plan),
      lastYear: { ...last, periods: largeBefore(plan2017, last.periods, '14b') },
    });
    const sheets = [...book.summary, ...book.base];
    const results = await recalculated(await writeBook(sheets));
    expect(sheets.flatMap((layout) => tooBig(layout, results.get(layout.name) ?? []))).toEqual([]);
  }, 300_000);
});
