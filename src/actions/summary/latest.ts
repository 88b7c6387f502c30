import type { Period } from '../../plan/period';
import { parseBlockName } from '../../sheets/blocks/names';
import type { Block } from '../../workbook/block';
import type { SummaryContents } from '../../workbook/summary/readForSummary';

/** The year's latest summary that was typed into: what stands there goes on. */
export function latestOf(
  { blocks }: Pick<SummaryContents, 'blocks'>,
  kind: 'scores' | 'tasks' | 'taskFigures',
): { readonly block: Block; readonly period: Period } | null {
  const found = [...blocks.values()].flatMap((block) => {
    const parsed = parseBlockName(block.name);
    return parsed?.kind === kind && 'period' in parsed ? [{ block, period: parsed.period }] : [];
  });
  return found.sort((a, b) => a.period.localeCompare(b.period)).at(-1) ?? null;
}
