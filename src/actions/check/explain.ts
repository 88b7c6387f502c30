import { yearOf } from '../../plan/period';
import type { Finding } from '../../rules/finding';
import {
  EXPLANATIONS_SHEET,
  explanationsSheet,
  LONGEST_EXPLANATION,
  readExplanations,
} from '../../sheets/explanations/explanationsSheet';
import { blockNames } from '../../sheets/blocks/names';
import { applyLayouts } from '../../workbook/applyLayouts';
import { replaceBlock } from '../../workbook/check/replaceBlock';
import { WorkbookError } from '../../workbook/errors';
import type { Session } from '../../workbook/run';
import { freeSheetName, nameOfYear } from '../freeNames';
import { record, type NewJournalEntry } from '../journal/record';
import { isAt } from '../restore/answers';
import { answersAmong } from '../year/remarks';
import { readAsNow } from './check';
import { finish } from './finish';
import type { CheckedPeriod } from './types';

/**
 * Keeps an answer in the very hidden sheet of answers, which is added with the first one. Two requests, and one
 * where a mark changes. An empty text withdraws the answer.
 */
export async function explain(
  session: Session,
  last: CheckedPeriod,
  finding: Finding,
  text: string,
  { who, now }: Pick<NewJournalEntry, 'who' | 'now'>,
): Promise<CheckedPeriod> {
  const { district, measure, rule } = finding;
  if (district === null) return last;
  const year = yearOf(last.period);
  const name = blockNames.explanations(year);
  // Read anew: a list that somebody else has added to must not lose what they wrote, and marks go where the rows
  // stand by now.
  const { now: checked, reading } = await readAsNow(session, last.period);
  const block = reading.blocks.get(name);
  const place = { period: last.period, district, measure, rule };
  const kept = readExplanations(block?.values ?? []);
  const former = kept.find((each) => isAt(each, place));
  const others = kept.filter((each) => each !== former);
  const answer = text.trim().slice(0, LONGEST_EXPLANATION);
  const after = answer === '' ? null : { text: answer, at: now.toISOString() };
  const explanations = after === null ? others : [...others, { ...place, ...after }];
  const before = former === undefined ? null : { text: former.text, at: former.at };
  const { write } = await record(reading, {
    action: 'explained',
    facts: { period: last.period, district },
    who,
    now,
    answers: [{ ...place, before, after }],
  });

  if (block === undefined) {
    if (reading.structureProtected) throw new WorkbookError({ code: 'workbookProtected' });
    const taken = reading.sheets.map((sheet) => sheet.name);
    const wished = nameOfYear(EXPLANATIONS_SHEET, 'explanations', year, reading.names);
    const layout = explanationsSheet(year, freeSheetName(wished, taken), explanations);
    await applyLayouts(session, [layout], reading.names.includes(name) ? [name] : [], write);
  } else {
    const layout = explanationsSheet(year, block.sheetName, explanations);
    await replaceBlock(session, block, layout, write);
  }
  return finish(session, {
    ...checked,
    year: { ...checked.year, answers: answersAmong(explanations) },
  });
}
