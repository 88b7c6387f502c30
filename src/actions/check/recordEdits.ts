import { findingText } from '../../messages';
// 报送记录 goes to the districts: it speaks Chinese, whatever the pane does.
import { findings as texts } from '../../messages/zh-CN/rules';
import { measureById } from '../../plan/measures';
import type { CellChange } from '../../sheets/journal/entry';
import { blockNames } from '../../sheets/blocks/names';
import type { LogLine } from '../../sheets/submissionLog/logLine';
import { indicatorKey } from '../../sheets/layout/tableGrid';
import { changesText } from '../logLines';
import { contentOf, setsFormat } from './placedEdit';
import type { Edit, CheckedPeriod } from './types';

/** What the journal keeps of an edit. */
export function changeOf({ plan, period, target }: CheckedPeriod, edit: Edit): CellChange {
  const { measure, district, sheetId, before, after, numberFormat } = edit;
  const indicator = measureById(plan, measure)?.indicator ?? 0;
  const place =
    sheetId === target?.sheetId
      ? { block: blockNames.target(plan.year), row: indicatorKey(indicator) }
      : { block: blockNames.actual(period), row: measure };
  return {
    ...place,
    district,
    before: contentOf(before),
    after: { value: after },
    ...(setsFormat(edit) && { formats: [before.numberFormat, numberFormat] as const }),
  };
}

/** A line for each district; on 目标 it is the district's target that goes back to what was issued. */
export function linesOf(
  { plan, period, target }: CheckedPeriod,
  edits: readonly Edit[],
  who: string,
  at: string,
): LogLine[] {
  return plan.districts.flatMap(({ id, name }): LogLine[] => {
    const own = edits.filter(({ district }) => district === id);
    if (own.length === 0) return [];
    const changes = own.map(({ measure, before, after, sheetId }) => ({
      measure: sheetId === target?.sheetId ? `目标 ${measure}` : measure,
      before: before.formula ?? before.value,
      after,
    }));
    const found = own.map(({ finding }) => findingText(texts, plan, finding).title);
    return [
      {
        at,
        period,
        district: name,
        way: 'corrected',
        file: '',
        taken: own.length,
        changes: changesText(plan, changes),
        explanations: '',
        filledBy: '',
        who,
        why: `采纳建议：${[...new Set(found)].join('；')}`,
        hash: '',
      },
    ];
  });
}
