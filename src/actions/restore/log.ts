import { measureById } from '../../plan/measures';
import type { Period } from '../../plan/period';
import { parseBlockName } from '../../sheets/blocks/names';
import type { LogLine } from '../../sheets/submissionLog/logLine';
import { changesText, timeText } from '../logLines';
import type { RestoreDraft } from './types';

/** A line of 报送记录 for each district whose figures go back. */
export function restoredLines(
  { entry, plan, cells }: RestoreDraft,
  who: string,
  now: Date,
): LogLine[] {
  if (plan === null) return [];
  return plan.districts.flatMap(({ id, name }): LogLine[] => {
    const own = cells.filter(({ district }) => district === id);
    const period = periodOfBlock(own[0]?.block) ?? entry.facts.period ?? null;
    if (own.length === 0 || period === null) return [];
    const changes = own.map(({ block, row, now: before, then }) => ({
      measure: parseBlockName(block)?.kind === 'target' ? `目标 ${row}` : row,
      before,
      after: then,
    }));
    return [
      {
        at: timeText(now),
        period,
        district: name,
        way: 'restored',
        file: '',
        taken: own.filter(({ row }) => measureById(plan, row) !== null).length,
        changes: changesText(plan, changes),
        explanations: '',
        filledBy: '',
        who,
        why: `撤回 ${timeText(new Date(entry.id))} 的写入`,
        hash: '',
      },
    ];
  });
}

function periodOfBlock(name: string | undefined): Period | null {
  const block = parseBlockName(name ?? '');
  return block !== null && 'period' in block ? block.period : null;
}
