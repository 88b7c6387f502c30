import { yearOf } from '../../plan/period';
import type { JournalEntry } from '../../sheets/journal/entry';
import { blockNames, parseBlockName } from '../../sheets/blocks/names';
import type { Wanted } from '../../workbook/check/readForCheck';

/** The year that an entry is about; null where it is about none. */
export function yearOfEntry({ facts, cells, answers, rows }: JournalEntry): number | null {
  if (facts.year !== undefined) return facts.year;
  const block = parseBlockName(cells[0]?.block ?? '');
  if (block !== null && 'year' in block) return block.year;
  const period =
    facts.period ??
    (block !== null && 'period' in block ? block.period : undefined) ??
    answers[0]?.period ??
    rows[0]?.period;
  return period === undefined ? null : yearOf(period);
}

/** The blocks that say how things stand that an entry is about. */
export function wantedFor(entry: JournalEntry): Wanted {
  const { cells, sheets, rows, lines = [] } = entry;
  const year = yearOfEntry(entry);
  const marks = sheets.flatMap(({ blocks }) =>
    blocks.filter((name) => parseBlockName(name)?.kind === 'marks'),
  );
  return {
    facts: [
      ...new Set([
        ...cells.map(({ block }) => block),
        ...lines.map(({ block }) => block),
        ...rows.map(({ period }) => blockNames.actual(period)),
      ]),
    ],
    values: [
      ...(year === null
        ? []
        : [blockNames.plan(year), blockNames.submissions(year), blockNames.explanations(year)]),
      ...sheets.flatMap(({ blocks: [first] }) => (first === undefined ? [] : [first])),
      ...marks,
      ...cells.flatMap(({ block }) => marksOf(block) ?? []),
      ...rows.flatMap(({ block, period }) => [block, blockNames.marks(period)]),
    ].filter((name, index, all) => all.indexOf(name) === index),
  };
}

/** The marks beside a period's entries; null: the block has none. */
export function marksOf(block: string): string | null {
  const parsed = parseBlockName(block);
  return parsed?.kind === 'actual' && parsed.copy === 1 ? blockNames.marks(parsed.period) : null;
}
