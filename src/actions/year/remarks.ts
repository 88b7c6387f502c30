import type { DistrictId } from '../../plan/types';
import type { Explanation, Submission } from '../../rules/submission';
import {
  EXPLANATIONS_SHEET,
  explanationsSheet,
  explanationsTable,
} from '../../sheets/explanations/explanationsSheet';
import { blockNames } from '../../sheets/blocks/names';
import type { LogLine } from '../../sheets/submissionLog/logLine';
import type { WorkbookContents } from '../../workbook/namedBlocks';
import type { Answer } from '../../year/types';
import { nameOfYear } from '../freeNames';
import { listWrite, type LogWrite } from '../logLines';

/** In place of a rule: what a unit wrote of itself, about whatever is asked of the measure. No rule is called so. */
const REMARK = '*';

/** What a unit wrote in a file, to be kept beside the answers of the bureau; the file's line of record has its time. */
export function remarkRows(
  { period, district, explanations = [] }: Submission,
  at: string,
): Answer[] {
  return explanations.map(({ measure, text }) => ({
    ...{ period, district, measure, rule: REMARK, text, at },
  }));
}

/** The answers of the bureau alone. */
export function answersAmong(kept: readonly Answer[]): Answer[] {
  return kept.filter(({ rule }) => rule !== REMARK);
}

/** The remarks of files; of one without any it had none, or was gathered by an earlier version. */
export function remarksAmong(
  kept: readonly Answer[],
): (line: LogLine, unit: DistrictId) => readonly Explanation[] {
  const files = new Map<string, Explanation[]>();
  for (const { period, district, measure, rule, text, at } of kept) {
    if (rule !== REMARK) continue;
    const file = `${at} ${period} ${district}`;
    files.set(file, [...(files.get(file) ?? []), { measure, text }]);
  }
  return ({ at, period }, unit) => files.get(`${at} ${period} ${unit}`) ?? [];
}

/**
 * Rows put below 「_说明」, or the sheet itself where there is none yet. A workbook that takes no sheet goes without: 报送记录
 * has the remarks as text.
 *
 * @param reading with the block of 「_说明」, if there is one
 */
export function remarksWrite(
  year: number,
  rows: readonly Answer[],
  reading: WorkbookContents,
): LogWrite {
  const name = blockNames.explanations(year);
  if (rows.length === 0 || (!reading.blocks.has(name) && reading.structureProtected)) {
    return { lists: [], added: [], staleNames: [] };
  }
  return listWrite(reading, name, explanationsTable, rows, {
    tab: nameOfYear(EXPLANATIONS_SHEET, 'explanations', year, reading.names),
    layOut: (sheet) => explanationsSheet(year, sheet, rows),
  });
}
