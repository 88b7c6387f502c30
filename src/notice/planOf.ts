import { PLAN_FORMAT } from '../plan/decodePlan';
import {
  aggregationJson,
  bodyTargetJson,
  ledgersJson,
  programmeJson,
  sourceField,
} from '../plan/serialisePlan';
import { feeding } from '../plan/ledgers';
import { printedTarget } from '../plan/target';
import type { DraftRow, PlanDraft } from './draft';

/**
 * The draft as the JSON of a plan. `parsePlan` is the judge of it: where something is not decided, it stands as null or is
 * missing, and is told there by its place.
 */
export function planOf(draft: PlanDraft): unknown {
  const { header, units, rows, bodyTargets, relations, successions, thresholds, weights } = draft;
  const { programme } = draft;
  const ledgers = feeding(draft.ledgers, new Set(rows.map(({ key }) => key)));
  const { year, id, version, whole, wording, issuers, documentNumber, issuedOn } = header;
  return {
    format: PLAN_FORMAT,
    ...{ id, version, year, whole, wording, issuers, documentNumber, issuedOn },
    title: header.title,
    footnote: header.footnote,
    districts: units,
    successions,
    indicators: indicatorsOf(rows),
    relations,
    bodyTargets: bodyTargets.map((target) => bodyTargetJson(target)),
    ...(programme && { programme: programmeJson(programme) }),
    ...(ledgers.length > 0 && { ledgers: ledgersJson(ledgers) }),
    ...(Object.keys(thresholds).length > 0 && { thresholds }),
    weights,
  };
}

/** Rows of one number are the halves of a pair. */
function indicatorsOf(rows: readonly DraftRow[]): unknown[] {
  const indicators: {
    number: number;
    starred: boolean;
    name: string;
    measures: unknown[];
  }[] = [];
  for (const row of rows) {
    const { number, starred, label } = row;
    const open = indicators.at(-1);
    if (open?.number === number) open.measures.push(measureJson(row));
    else indicators.push({ number, starred, name: label, measures: [measureJson(row)] });
  }
  return indicators;
}

function measureJson(row: DraftRow): unknown {
  const { key, name, unit, quantity, nature, polarity, targets, total, totalRule } = row;
  return {
    ...{ key, name, unit, quantity, nature, polarity },
    aggregation: aggregationJson(row.aggregation),
    ...sourceField(row.source),
    targets: Object.fromEntries(
      [...targets].map(([unitId, target]) => [unitId, target && printedTarget(target)]),
    ),
    total: total && printedTarget(total),
    totalRule,
  };
}
