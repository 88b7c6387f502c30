import { changesOf, hasSameShape } from '../../plan/changes/changesOf';
import { revisionOf } from '../../plan/changes/revisionOf';
import type { Plan } from '../../plan/types';
import { blockNames } from '../../sheets/blocks/names';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { WorkbookError } from '../../workbook/errors';
import { refuseFiltered } from '../../workbook/readWorkbook';
import { readForRevision, type RevisionContents } from '../../workbook/revise/readForRevision';
import type { Session } from '../../workbook/run';
import { findBlock } from '../findBlock';
import { keptPlan } from '../keptPlan';
import { linkToBlock } from '../links';
import { populationBlock } from '../year/populations';
import { carried, type Carried } from './entries';
import { laidBlocks, laidOut } from './laidOut';
import { lookOf, patchesOf, type Patches } from './patches';
import type { SheetRevision } from './sheetRevision';
import type { RevisionDraft } from './types';

/** What is written where only cells change. */
export type PatchedRevision = SheetRevision & { readonly patches: Patches };
/** The new sheet with the entries of the old one, where it is laid out anew. */
export type RelaidRevision = SheetRevision & { readonly carried: Carried };

/** What a draft says, and what it was drawn from. */
export interface Drafted {
  readonly draft: RevisionDraft;
  readonly reading: RevisionContents;
  readonly made:
    | { readonly way: 'inPlace'; readonly sheets: readonly PatchedRevision[] }
    | { readonly way: 'relaid'; readonly sheets: readonly RelaidRevision[] };
}

/** One request. */
export function readRevision(session: Session, year: number): Promise<RevisionContents> {
  return readForRevision(
    session,
    [
      blockNames.plan(year),
      blockNames.population(year),
      blockNames.revisions(year),
      blockNames.explanations(year),
    ],
    laidBlocks(year),
  );
}

/**
 * Pure. Null: no plan of that year is in force, or nothing differs.
 * @throws WorkbookError `planUnreadable`, `targetMissing`, `blockDamaged`, `sheetFiltered`
 */
export function draftRevision(drafted: Plan, reading: RevisionContents): Drafted | null {
  const former = keptPlan(reading, drafted.year);
  if (former === null) return null;
  const next = revisionOf(former, drafted);
  const changes = changesOf(former, next);
  if (changes.length === 0) return null;
  const sheets = sheetsOf(former, next, reading);
  const isInPlace =
    hasSameShape(former, next) && sheets.every((sheet) => hasSameLook(sheet, reading));
  const shown = { former, next, changes };
  return { reading, ...(isInPlace ? inPlace(shown, sheets) : anew(shown, sheets, reading)) };
}

type Shown = Pick<RevisionDraft, 'former' | 'next' | 'changes'>;

function inPlace(shown: Shown, sheets: readonly SheetRevision[]): Omit<Drafted, 'reading'> {
  const patched = sheets.map((sheet) => ({
    ...sheet,
    patches: patchesOf(sheet.before.layout, sheet.after.layout, sheet.laid),
  }));
  const written = patched.filter(({ patches }) => patches.cells.length > 0);
  return {
    made: { way: 'inPlace', sheets: patched },
    draft: {
      ...shown,
      way: 'inPlace',
      sheets: written.map(({ block, patches: { cells, edited } }) => ({
        ...{ link: linkToBlock(block), cells: cells.length, edited },
      })),
      dropped: [],
      frozen: 0,
      obstacle: null,
    },
  };
}

function anew(
  shown: Shown,
  sheets: readonly SheetRevision[],
  { blocks }: RevisionContents,
): Omit<Drafted, 'reading'> {
  const { former, next } = shown;
  const relaid = sheets.map((sheet) => ({ ...sheet, carried: carried(former, next, sheet) }));
  return {
    made: { way: 'relaid', sheets: relaid },
    draft: {
      ...shown,
      way: 'relaid',
      sheets: relaid.map(({ block, carried: { figures } }) => ({
        ...{ link: linkToBlock(block), cells: figures, edited: 0 },
      })),
      dropped: relaid.flatMap(({ carried: { dropped } }) => dropped),
      frozen: relaid.reduce((sum, { carried: { frozen } }) => sum + frozen, 0),
      obstacle: blocks.has(blockNames.adjustments(next.year)) ? 'adjusted' : null,
    },
  };
}

function sheetsOf(former: Plan, next: Plan, reading: RevisionContents): SheetRevision[] {
  const tabOf = (name: string): string | null => reading.blocks.get(name)?.sheetName ?? null;
  const [before, after] = [former, next].map((plan) =>
    laidOut(plan, tabOf, populationsOf(plan, reading)),
  );
  if (before === undefined || before.length === 0) {
    throw new WorkbookError({ code: 'targetMissing', year: former.year });
  }
  return before.map((each, at) => {
    const [block, laid, then] = [
      reading.blocks.get(each.block),
      reading.laid.get(each.block),
      after?.[at],
    ];
    if (block === undefined || laid === undefined || then === undefined) {
      throw new RangeError(`${each.block} was not read`);
    }
    refuseFiltered(block);
    const place = each.table === null ? null : findBlock(block, former, each.table.rows);
    return { block, laid, place, before: each, after: then };
  });
}

/** A unit that is new has no population yet: its density's total then says so. */
function populationsOf(plan: Plan, reading: RevisionContents) {
  try {
    return populationBlock(plan, reading);
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/**
 * Whether cells alone make a sheet into what it is to be: nobody inserted, moved or took away a row or column of it, nor had
 * an earlier version other parts on it.
 */
function hasSameLook(
  { before, after, block, place }: SheetRevision,
  { names }: RevisionContents,
): boolean {
  if (!before.layout.names.every(({ name }) => names.includes(name))) return false;
  const area = before.layout.names[0]?.area;
  if (area?.row !== block.row || area.column !== block.column) return false;
  if (lookOf(before.layout) !== lookOf(after.layout)) return false;
  const fresh = before.table?.fresh;
  if (place === null || fresh === undefined) return true;
  return sameMap(place.rows, fresh.rows) && sameMap(place.columns, fresh.columns);
}

type Places = BlockMap['rows'] | BlockMap['columns'];

const sameMap = (a: Places, b: Places): boolean =>
  a.size === b.size &&
  [...a].every(([key, at]) => (b as ReadonlyMap<string, number>).get(key) === at);
