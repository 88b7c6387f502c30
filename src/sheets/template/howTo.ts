import { measuresOf } from '../../plan/measures';
import type { Indicator, Plan, Source } from '../../plan/types';
import { templateTexts } from './labels';

/**
 * How to fill a template in, line by line; examples come from the plan's own rows.
 *
 * @param fed rows whose figures come from ledgers in the same file
 */
export function howTo(plan: Plan, fed: readonly string[] = []): readonly string[] {
  const lines = [
    '只填「本期累计」一列：黄底的格还没有填，填好变白；红底的须更正，或在「说明」栏写明原因。填从年初到本期末的累计数，不是当月数。',
    '只填数字，不带单位、逗号、百分号；75% 填 75。确实为零填 0，未统计出来留空。',
    ...compoundLine(plan),
    ...computedLine(plan),
    ...growthLine(plan),
    ...ledgerLine(fed),
    '灰底“/”表示不适用，不用填。数字比上期小、超出目标很多等特殊情况，请在「说明」栏写明原因。',
    `「自动检查」全部为“通过”后保存，把本文件发回${templateTexts.gatherer(plan)}；不要改文件里的行、列和名称。`,
  ];
  return lines.map((line, index) => `${index + 1}. ${line}`);
}

function computedLine(plan: Plan): string[] {
  const rows = rowsOf(plan, 'computed');
  if (rows === '') return [];
  return [`第${rows}项由表格自动计算，不用填；数不对的，请核对计算所用的两行。`];
}

function ledgerLine(fed: readonly string[]): string[] {
  return fed.length === 0
    ? []
    : [
        `绿底的第${fed.join('、')}项由后面的台账工作表自动数出，请填台账；还没有台账的，可以直接填数。`,
      ];
}

function growthLine(plan: Plan): string[] {
  const rows = rowsOf(plan, 'growth');
  if (rows === '') return [];
  return [`第${rows}项与上年同期比较得出，${templateTexts.workedOutBy(plan)}，不用填。`];
}

const rowsOf = (plan: Plan, kind: Source['kind']): string =>
  measuresOf(plan)
    .filter(({ source }) => source.kind === kind)
    .map(({ id }) => id)
    .join('、');

function compoundLine(plan: Plan): string[] {
  const compounds = plan.indicators.filter(({ measures }) => measures.length === 2);
  const [first] = compounds;
  if (first === undefined) return [];
  const numbers = compounds.map(({ number }) => number).join('、');
  return [
    `第${numbers}项各分两行填写，如 ${example(plan, first)}；请勿在一格里填“${slashed(plan, first)}”，表格会把它变成日期。`,
  ];
}

/** The first district's targets of a compound indicator, as an example of what goes where. */
function parts(plan: Plan, { measures }: Indicator): { value: string; unit: string }[] {
  const district = plan.districts[0]?.id ?? '';
  return measures.map(({ targets, unit }) => {
    const target = targets[district];
    return { value: target?.kind === 'number' ? String(target.value) : '/', unit };
  });
}

function example(plan: Plan, indicator: Indicator): string {
  return parts(plan, indicator)
    .map(({ value, unit }) => `${value} ${unit}填一行`)
    .join('、');
}

function slashed(plan: Plan, indicator: Indicator): string {
  return parts(plan, indicator)
    .map(({ value }) => value)
    .join('/');
}
