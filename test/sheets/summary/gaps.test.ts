import { strFromU8, unzipSync } from 'fflate';
import { writeBook } from '../../../src/files/write/writeBook';
import { convert } from '../../support/libreoffice';
import { describeWith } from '../../support/programs';
import { plan2017, withDistricts } from '../plans';
import { filledYear, populationsOf, type FilledPeriod } from './scenario';
import { yearBook } from './yearBook';

/** The same month without a figure of a unit. */
const silentIn = ({ period, contents }: FilledPeriod, unit: string): FilledPeriod => ({
  period,
  contents: Object.fromEntries(
    Object.entries(contents).map(([id, row]) => [
      id,
      { ...row, [unit]: row[unit] === '/' ? '/' : null },
    ]),
  ),
});

describeWith(['libreoffice'], 'lines of the year where a unit was silent', () => {
  it.each([
    ['no month', []],
    ['a month in between', [1]],
    ['the first and the last month', [0, 2]],
  ])('have gaps in LibreOffice as in Excel: %s', async (_, months) => {
    const plan = withDistricts(plan2017, 3);
    const { id } = plan.districts[1]!;
    const periods = filledYear(plan, 5).map((each, index) =>
      (months as number[]).includes(index) ? silentIn(each, id) : each,
    );
    const { summary, base } = yearBook({ plan, periods, populations: populationsOf(plan) });
    const saved = await convert(await writeBook([...summary, ...base]), 'xlsx');
    const charts = Object.values(
      unzipSync(saved, { filter: ({ name }) => /charts\/chart\d+\.xml$/.test(name) }),
    ).map((bytes) => strFromU8(bytes));
    const line = charts.find((xml) => xml.includes('<c:lineChart>'));
    // LibreOffice says here how it draws cells without a number.
    expect(line).toMatch(/<c:dispBlanksAs val="gap"\/>/);
  });
});
