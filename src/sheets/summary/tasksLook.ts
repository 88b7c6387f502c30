import type { Reconciliation } from '../../plan/reconcile';
import { growthUnit } from '../../plan/growthUnit';
import { measureById } from '../../plan/measures';
import type { BodyTarget, Plan } from '../../plan/types';
import { columnLetters, type CellRef } from '../layout/address';
import { signedFormat } from '../formulas/shown';
import { completionRules } from '../completion/completionLook';
import type { CellStyle, ColorRule, Paint } from '../layout/layout';
import { area, body, colors, entryFormat, headerRow, HEI, note, SONG, title } from '../layout/look';
import { isRated } from './ratedTask';
import type { SummarySources } from './sources';
import { FIRST, HEADER_ROW, reconciliationRow, taskColumns, WIDTH } from './tasks';

const left = { horizontal: 'left', wrap: true } as const;

export function tasksPaints(
  plan: Plan,
  links: readonly Reconciliation[],
  sources: Pick<SummarySources, 'compared'>,
): Paint[] {
  const tasks = plan.bodyTargets.length;
  const second = reconciliationRow(plan);
  const end = second + links.length;
  const isMeasured = (target: BodyTarget): boolean =>
    links.some(({ bodyTarget }) => bodyTarget === target);
  return [
    { area: area(0, 0, 1, WIDTH), style: { ...title, font: { ...title.font, size: 18 } } },
    { area: area(1, 0, 1, WIDTH), style: { ...note, horizontal: 'right' } },
    ...[
      { from: HEADER_ROW, rows: tasks + 1 },
      { from: second - 1, rows: links.length + 1 },
    ].flatMap(({ from, rows }) => [
      { area: area(from, 0, rows, WIDTH), style: { ...body, font: { name: SONG, size: 10 } } },
      {
        area: area(from, 0, 1, WIDTH),
        style: { ...headerRow, font: { ...headerRow.font, size: 10 }, fill: colors.header },
      },
      { area: area(from + 1, 2, Math.max(1, rows - 1), 1), style: left },
    ]),
    {
      area: area(FIRST, taskColumns.owner, Math.max(1, tasks), 1),
      style: { locked: false, wrap: true, numberFormat: '@' },
    },
    ...plan.bodyTargets.flatMap((target, index) => {
      const cell = (column: keyof typeof taskColumns, style: CellStyle): Paint => ({
        area: area(FIRST + index, taskColumns[column], 1, 1),
        style,
      });
      if (isMeasured(target)) {
        return [
          cell('completion', { numberFormat: '0.0%' }),
          // Rounded already; `0.####` would leave a bare point behind 890.
          cell('actual', { numberFormat: 'General' }),
        ];
      }
      return isRated(target, sources)
        ? [cell('actual', { numberFormat: rateFormat(plan, target) })]
        : [cell('state', { locked: false, wrap: true, numberFormat: '@' })];
    }),
    {
      area: area(second - 2, 0, 1, WIDTH),
      style: { font: { name: HEI, size: 14 }, horizontal: 'center', vertical: 'center' },
    },
    ...links.map(({ measure }, index) => ({
      area: area(second + index, 7, 1, 1),
      style: { numberFormat: signedFormat(measure.quantity.decimals) },
    })),
    { area: area(end, 0, 2, WIDTH), style: { ...note, font: { size: 9 } } },
    { area: area(end + 2, 0, 1, WIDTH), style: { ...note, font: { name: SONG, size: 11 } } },
  ];
}

/** Of points as many digits as the measure has. */
function rateFormat(plan: Plan, { growthOf }: BodyTarget): string {
  const measure = growthOf === null ? null : measureById(plan, growthOf);
  const isPoints = measure !== null && growthUnit(measure) === '百分点';
  return entryFormat(isPoints ? measure.quantity.decimals : 1);
}

/** Tasks by their state; in the comparison, whatever differs. */
export function tasksColors(plan: Plan, links: readonly Reconciliation[]): ColorRule[] {
  const tasks = plan.bodyTargets.length;
  const second = reconciliationRow(plan);
  const status = `$${columnLetters(taskColumns.state)}${FIRST + 1}` as CellRef;
  return [
    ...(tasks === 0 ? [] : completionRules(area(FIRST, taskColumns.completion, tasks, 2), status)),
    ...(links.length === 0
      ? []
      : [
          {
            area: area(second, 7, links.length, 2),
            formula: `=N($${columnLetters(7)}${second + 1})<>0`,
            bold: true,
            color: colors.lateText,
          },
        ]),
  ];
}
