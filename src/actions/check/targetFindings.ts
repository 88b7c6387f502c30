import { readFigure } from '../../figures/readFigure';
import { readPair } from '../../figures/readPair';
import type { Candidate, Refusal } from '../../figures/reading';
import type { DistrictId, Indicator, Plan } from '../../plan/types';
import type { Finding } from '../../rules/finding';
import { indicatorKey } from '../../sheets/layout/tableGrid';
import { printed, targetOf } from '../../sheets/target/targetCells';
import type { CellFacts } from '../../workbook/check/cells';
import { asCell, entryContext } from './readEntry';

export interface TargetFinding {
  readonly finding: Finding;
  readonly cell: CellFacts;
  /** The target as issued. */
  readonly suggestion: Candidate;
}

/** Names one cell of 目标: row and district. */
export function targetKey(indicator: Indicator, district: DistrictId): string {
  return `${indicatorKey(indicator.number)} ${district}`;
}

/**
 * Cells of 目标 that no longer say what was issued, above all compound targets that became a date: no total and no
 * completion can be right with them.
 */
export function targetFindings(plan: Plan, cells: ReadonlyMap<string, CellFacts>): TargetFinding[] {
  return plan.indicators.flatMap((indicator) =>
    plan.districts.flatMap(({ id }): TargetFinding[] => {
      const cell = cells.get(targetKey(indicator, id));
      const issued = printed(indicator.measures.map((measure) => targetOf(measure, id)));
      const expected =
        typeof issued === 'object' && issued !== null && 'text' in issued ? issued.text : issued;
      if (cell === undefined || cell.value === expected) return [];
      const finding = findingAt(plan, indicator, id, cell, String(expected));
      return [{ finding, cell, suggestion: asIssued(indicator, id) }];
    }),
  );
}

function findingAt(
  plan: Plan,
  indicator: Indicator,
  district: DistrictId,
  cell: CellFacts,
  expected: string,
): Finding {
  const [measure] = indicator.measures;
  const place = { severity: 'error', district, measure: measure.id, period: null } as const;
  const suggestion = asIssued(indicator, district);
  const refusal = refusalOf(plan, indicator, district, cell);
  if (refusal !== null && refusal.reason.code !== 'missing') {
    const { reason, raw } = refusal;
    return {
      rule: 'unreadable',
      ...place,
      suggestion,
      // What was issued is known, so nothing else needs to be asked.
      facts: { reason, raw: cell.text === '' ? raw : cell.text, candidates: [suggestion] },
    };
  }
  return {
    rule: 'altered',
    ...place,
    suggestion,
    facts: { part: 'target', measure: measure.id, found: cell.text, expected },
  };
}

function refusalOf(
  plan: Plan,
  { measures: [left, right] }: Indicator,
  district: DistrictId,
  facts: CellFacts,
): Refusal | null {
  const context = entryContext(plan, left, district);
  const reading =
    right === undefined
      ? readFigure(asCell(facts), left, context)
      : readPair(asCell(facts), context.pair ?? { left, right }, context);
  return reading.ok ? null : reading;
}

function asIssued({ measures }: Indicator, district: DistrictId): Candidate {
  const values = measures.flatMap((measure) => {
    const target = targetOf(measure, district);
    return target.kind === 'number' ? [target.value] : [];
  });
  const [left, right] = values;
  if (left === undefined) return { kind: 'notApplicable' };
  return right === undefined
    ? { kind: 'number', value: left }
    : { kind: 'pair', values: [left, right] };
}
