import { measuresOf } from '../../plan/measures';
import { isToFill } from '../../plan/source';
import { monthsElapsed } from '../../plan/period';
import { rangeRef } from '../layout/address';
import { expression, formulaCell } from '../formulas/text';
import type { LayoutCell } from '../layout/layout';
import { area, put } from '../layout/look';
import type { TemplateContent } from './content';
import { columnOf, templateRows } from './grid';
import { checkWords, templateTexts } from './labels';
import { selfCheckText } from './results/selfCheckText';

/** Who filled it in, with what telephone, and until when; people write behind the labels. */
export function fillPeople({ due, mendBy, people }: TemplateContent, cells: LayoutCell[][]): void {
  PEOPLE.forEach((part, index) =>
    put(cells, templateRows.people, 2 * index, {
      text: `${templateTexts[part]}${people?.[part] ?? ''}`,
    }),
  );
  const days = mendBy === undefined ? templateTexts.due(due) : templateTexts.mendBy(mendBy);
  put(cells, templateRows.people, 7, days);
}

const PEOPLE = ['filledBy', 'telephone', 'reviewer'] as const;

/** How many are filled, how many are wrong, in one line under the names. */
export function fillSelfCheck(content: TemplateContent, cells: LayoutCell[][]): void {
  const { plan, district, period } = content;
  const rows = measuresOf(plan).length;
  const checks = rangeRef(area(templateRows.firstMeasure, columnOf('check'), rows, 1));
  const due = measuresOf(plan).filter((measure) => isToFill(measure, district.id));
  const missing = `COUNTIF(${checks},"${checkWords.missing}")`;
  const good = `COUNTIF(${checks},"${checkWords.pass}")+COUNTIF(${checks},"${checkWords.notDue}")`;
  const wrong = `${rows}-(${good})-${missing}`;
  const { filled, toMend, toFill, ready } = templateTexts.selfChecked;
  put(
    cells,
    templateRows.selfCheck,
    0,
    formulaCell(
      expression(
        `"${templateTexts.selfCheck}${filled(joined(`${due.length}-${missing}`), due.length)}"&` +
          `IF(${wrong}>0,"${toMend(joined(wrong))}",` +
          `IF(${missing}>0,"${toFill(joined(missing))}","${ready}"))`,
      ),
      selfCheckText(content),
    ),
  );
  put(cells, templateRows.selfCheck, 7, templateTexts.month);
  put(cells, templateRows.selfCheck, 8, monthsElapsed(period));
}

/** A number in the midst of a formula's text. */
const joined = (number: string): string => `"&(${number})&"`;
