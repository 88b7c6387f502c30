import type { CellValue } from '../../figures/types';
import { namingColumns } from '../../ledgers/figures';
import { ledgerById } from '../../plan/ledgers';
import type { Plan } from '../../plan/types';
import { parseBlockName } from '../../sheets/blocks/names';
import { own } from '../../sheets/ledger/kept/keptTable';
import { isUntouched, type Content } from '../../sheets/journal/content';
import type { CellChange, NewLines } from '../../sheets/journal/entry';
import { cellIn } from '../../workbook/check/cells';
import type { CellBlock } from '../../workbook/check/readForCheck';
import { contentOf } from './contentOf';
import { ledgerMap } from './ledgerMap';

/** Lines of a list that go again, all that stands in them. */
export interface GoingLines {
  readonly block: CellBlock;
  /** Lines of the block, from 0, in their order on the sheet. */
  readonly at: readonly number[];
  /** How many of them are not as they were written. */
  readonly edited: number;
}

export interface FoundLines {
  readonly going: readonly GoingLines[];
  /** Lines that somebody wrote more into than what came with them: only that goes, as changes of their cells. */
  readonly kept: readonly CellChange[];
  /** How many are gone already. */
  readonly lost: number;
}

/** The lines that a write put below lists, wherever they went. */
export function findLines(
  lines: readonly NewLines[],
  plan: Plan | null,
  blocks: ReadonlyMap<string, CellBlock>,
): FoundLines {
  const going: GoingLines[] = [];
  const kept: CellChange[] = [];
  let lost = 0;
  for (const written of lines) {
    const block = blocks.get(written.block);
    const places = block === undefined || plan === null ? null : placesIn(plan, block);
    if (block === undefined || places === null) {
      lost += written.lines.length;
      continue;
    }
    const ours = [...places.columns.values()].map((column) => column - block.column);
    const at: number[] = [];
    let edited = 0;
    for (const line of written.lines) {
      const row = places.rows.get(String(line[0]));
      const changes = changesOf(written, line);
      if (row === undefined || !isMeant(changes, places, block, row)) {
        lost += 1;
        continue;
      }
      const cells = block.values[row - block.row] ?? [];
      if (cells.some((value, column) => value !== '' && !ours.includes(column))) {
        kept.push(...changes);
        continue;
      }
      at.push(row - block.row);
      if (changes.some((change) => isEdited(change, block, row, places.columns))) edited += 1;
    }
    if (at.length > 0) going.push({ block, at: at.sort((a, b) => a - b), edited });
  }
  return { going, kept, lost };
}

function placesIn(plan: Plan, block: CellBlock) {
  const name = parseBlockName(block.name);
  if (name?.kind !== 'ledger') return null;
  const ledger = ledgerById(plan, name.ledger);
  const map = ledgerMap(plan, name.ledger, block);
  return ledger === null || map === null
    ? null
    : { ...map, naming: namingColumns(ledger).map(own) };
}

const isBlank = (content: Content): boolean => 'value' in content && (content.value ?? '') === '';

type Places = NonNullable<ReturnType<typeof placesIn>>;

/** A number is given again once its row was deleted: the row is still the unit's, and one of the values that name it is left. */
function isMeant(
  changes: readonly CellChange[],
  { columns, naming }: Places,
  block: CellBlock,
  row: number,
): boolean {
  const isLeft = (change: CellChange): boolean =>
    columns.has(change.district) && !isEdited(change, block, row, columns);
  const ofUnit = changes.find(({ district }) => district === 'unit');
  const names = changes.filter(
    ({ district, after }) => naming.includes(district) && !isBlank(after),
  );
  return (ofUnit === undefined || isLeft(ofUnit)) && (names.length === 0 || names.some(isLeft));
}

/** A line as the changes of its cells: each was empty before. */
const changesOf = (
  { block, columns }: NewLines,
  [id, ...values]: readonly [id: number, ...cells: CellValue[]],
): CellChange[] =>
  ['id', ...columns].map((district, at): CellChange => ({
    ...{ block, row: String(id), district },
    before: { value: '' },
    after: { value: at === 0 ? id : (values[at - 1] ?? '') },
  }));

function isEdited(
  { district, after }: CellChange,
  { grid }: CellBlock,
  row: number,
  columns: ReadonlyMap<string, number>,
): boolean {
  const column = columns.get(district);
  const facts = column === undefined ? null : cellIn(grid, row, column);
  return facts !== null && !isUntouched(contentOf(facts), after);
}
