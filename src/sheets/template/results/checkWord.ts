import { fitsDecimals } from '../../../figures/plainNumber';
import { dateSuspected, isFarOver } from '../../../figures/plausible';
import { isAboveOne, isCumulative } from '../../../plan/kinds';
import { measureById } from '../../../plan/measures';
import { grownOf, isWorkedOut } from '../../../plan/source';
import type { Measure } from '../../../plan/types';
import { boundWords } from '../../formulas/templateCheck';
import type { TemplateContent } from '../content';
import { checkWords } from '../labels';
import { relatedMeasures } from '../related';
import { isAsked } from './asked';
import { contentOf } from './contentOf';

/** What 自动检查 says of a measure's cell; the twin of `templateCheck`, `computedCheck` and `slashCheck`. */
export function checkWord(content: TemplateContent, measure: Measure): string {
  const { district } = content;
  const target = measure.targets[district.id];
  if (target?.kind !== 'number') return checkWords.notDue;
  if (grownOf(measure) !== null) return checkWords.pass;
  const value = contentOf(content, measure);
  if (typeof value === 'number') {
    return (
      boundWord(measure, value) ??
      relationWord(content, measure, value) ??
      doubtWord(content, measure, value, target.value) ??
      (isAsked(content, measure) ? checkWords.returned : null) ??
      checkWords.pass
    );
  }
  if (isWorkedOut(measure, district.id)) return checkWords.pass;
  if (value === null || value === '') return checkWords.missing;
  return String(value).includes('/') ? checkWords.slash : checkWords.text;
}

function boundWord(measure: Measure, value: number): string | null {
  const { least, most, decimals } = measure.quantity;
  const said = boundWords(measure);
  if (least !== null && value < least) return said.low(least);
  if (!fitsDecimals(value, decimals)) return said.decimals;
  if (most !== null && value > most) return said.high(most);
  return isAboveOne(measure) && value > 0 && value < 1 ? checkWords.belowOne : null;
}

function relationWord(content: TemplateContent, measure: Measure, value: number): string | null {
  for (const { kind, id } of relatedMeasures(content, measure.id)) {
    const related = measureById(content.plan, id);
    const other = related === null ? null : contentOf(content, related);
    if (typeof other !== 'number') continue;
    if (kind === 'atMost' && value > other) return checkWords.above(id);
    if (kind === 'atLeast' && value < other) return checkWords.below(id);
    if (kind === 'bothZeroOrNeither' && value > 0 !== other > 0) return checkWords.halves(id);
  }
  return null;
}

/** A reason in 说明 settles these. */
function doubtWord(
  { plan, previous, remarks, farOver }: TemplateContent,
  measure: Measure,
  value: number,
  target: number,
): string | null {
  const { id } = measure;
  // As TRIM has it: blanks alone are none.
  if ((remarks.get(id) ?? '').replaceAll(' ', '') !== '') return null;
  if (dateSuspected(value, measure, target, plan.year) !== null) return checkWords.maybeDate;
  if (isFarOver(value, target, farOver(id))) return checkWords.farOver(farOver(id));
  if (isAboveOne(measure) && value === 1) return checkWords.oneOrAll;
  const before = previous.get(id);
  const isLower = isCumulative(measure) && before !== undefined && value < before;
  return isLower ? checkWords.lower : null;
}
