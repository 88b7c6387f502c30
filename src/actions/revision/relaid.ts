import { blockNames, parseBlockName } from '../../sheets/blocks/names';
import type { Plan } from '../../plan/types';
import { kindOf } from '../../sheets/kinds';
import { sheetNames } from '../../sheets/labels';
import { sheetOfName } from '../../sheets/journal/references';
import type { SheetLayout } from '../../sheets/layout/layout';
import { layOutSheets, type StaleName } from '../../workbook/layOutSheets';
import { placedSheet } from '../../workbook/revise/placedSheet';
import { takenNames } from '../../workbook/revise/takenNames';
import { retiredSheet } from '../../workbook/revise/retiredSheet';
import type { Change } from '../../workbook/write/change';
import type { RevisionContents } from '../../workbook/revise/readForRevision';
import { freeSheetName } from '../freeNames';
import type { RelaidRevision } from './draft';

/** Sheets that make room for others, and those others. */
export interface Relaid {
  /** Before anything is added: they have the names that the others get. */
  readonly retired: readonly Change[];
  readonly added: readonly SheetLayout[];
  /** Each new sheet gets the names of the old one, and goes where that was. */
  readonly placed: readonly Change[];
}

/**
 * Names of a year that lead to what a former plan laid out: its tables, what is beside them, and summaries of them.
 *
 * @param laid names of the blocks that are laid out anew
 */
export function namesGone(
  names: readonly string[],
  year: number,
  laid: readonly string[],
): string[] {
  return names.filter((name) => {
    if (laid.includes(name.toLowerCase())) return true;
    const block = parseBlockName(name);
    if (block === null || block.kind === 'formerActual') return false;
    const isOfYear =
      'period' in block
        ? block.period.startsWith(`${year}-`)
        : 'year' in block && block.year === year;
    if (!isOfYear) return false;
    const { page, scope } = kindOf(block.kind);
    return page !== undefined || scope === 'unit' || TABLES.has(block.kind);
  });
}

const TABLES: ReadonlySet<string> = new Set([
  'target',
  'measures',
  'adjustments',
  'adjusted',
  'actual',
  'completion',
  'adjustedCompletion',
  'marks',
  'verdicts',
  'weights',
  // Compared with what the former plan laid out; they are made anew as summaries are.
  'lastYear',
  'yearOnYear',
  'differences',
  'taskFigures',
]);

/** @param gone the names that lead to them, with what they refer to */
export function relaid(
  former: Plan,
  reading: RevisionContents,
  sheets: readonly RelaidRevision[],
  gone: readonly StaleName[],
): Relaid {
  const tabs = reading.sheets.map(({ name }) => name);
  const order = new Map(reading.sheets.map(({ id, visible }, at) => [id, { at, visible }]));
  const inOrder = [...sheets].sort(
    (a, b) => (order.get(a.block.sheetId)?.at ?? 0) - (order.get(b.block.sheetId)?.at ?? 0),
  );
  const layouts = inOrder.map(({ carried: { layout } }) => layout);
  const known = new Set(gone.map(({ name }) => name));
  const taken = new Set(
    layouts.flatMap(({ names }) => names.map(({ name }) => name)).filter((name) => known.has(name)),
  );
  const own = new Set(inOrder.map(({ block }) => block.sheetName.toLowerCase()));
  const retired = inOrder.map(({ block, before }) => {
    const after = freeSheetName(sheetNames.former(block.sheetName, former.version), tabs);
    tabs.push(after);
    const area = { row: block.row, column: block.column, ...sizeOf(block.values) };
    const names = gone.filter((name) => tabOf(name) === block.sheetName.toLowerCase());
    return retiredSheet({
      sheetId: block.sheetId,
      before: block.sheetName,
      after,
      isVisible: order.get(block.sheetId)?.visible === true,
      names,
      dropped: names.map(({ name }) => name).filter((name) => !taken.has(name)),
      added:
        before.entries === null
          ? null
          : { name: blockNames.formerActual(before.entries, former.version), area },
    });
  });
  // Pages of summaries stay where they are; they are nobody's any more.
  const others = gone.filter((name) => !own.has(tabOf(name) ?? ''));
  return {
    retired: [...retired, layOutSheets([], others)],
    added: layouts.map((layout) => ({
      ...layout,
      names: layout.names.filter(({ name }) => !taken.has(name)),
    })),
    placed: [
      takenNames(layouts, [...taken]),
      ...inOrder.map(({ block }, at) =>
        placedSheet(block.sheetName, (order.get(block.sheetId)?.at ?? 0) + at),
      ),
    ],
  };
}

const tabOf = ({ formula }: StaleName): string | null =>
  sheetOfName(formula)?.toLowerCase() ?? null;

const sizeOf = (values: readonly (readonly unknown[])[]) => ({
  rows: values.length,
  columns: values[0]?.length ?? 1,
});
