import { cellKey } from '../../plan/cellKey';
import { writeEntries } from '../../workbook/entries/writeEntries';
import { inWorkbook } from '../../workbook/run';
import type { RunOptions } from '../types';
import { readGathering } from './readContext';
import { changesText, timeText } from '../logLines';
import { batchOf, wantedCells } from './record';
import type { Correction, GatherContext, WriteOptions, WriteOutcome } from './types';
import { nameOf } from './writeGathering';

/**
 * Corrects one figure on the bureau's own account; 报送记录 keeps the old one, who, when and why. One request to
 * see that the old figure still is as shown, one to write.
 */
export function correctFigure(
  shown: GatherContext,
  { measure, district, value, why }: Correction,
  { who, now }: WriteOptions,
  options: RunOptions = {},
): Promise<WriteOutcome> {
  return inWorkbook(options, async (session) => {
    const reading = await readGathering(session, shown.period);
    const { context } = reading;
    const key = cellKey(measure, district);
    const before = context.cells.get(key)?.value ?? '';
    if (before !== (shown.cells.get(key)?.value ?? '')) return { kind: 'changed', context };
    if (before === value) return { kind: 'written', cells: 0, rows: 0, entry: null, context };
    const line = {
      at: timeText(now),
      period: context.period,
      district: nameOf(context.plan, district),
      way: 'corrected',
      file: '',
      taken: 1,
      changes: changesText(context.plan, [{ measure, before, after: value }]),
      explanations: '',
      filledBy: '',
      who,
      why,
      hash: '',
    } as const;
    const wanted = wantedCells(reading, [{ measure, district, content: { value } }]);
    const journalEntry = { action: 'corrected', who, now } as const;
    const { entry, batch } = await batchOf(reading, wanted, [line], journalEntry);
    await writeEntries(session, batch);
    return { kind: 'written', cells: wanted.length, rows: 0, entry, context };
  });
}
