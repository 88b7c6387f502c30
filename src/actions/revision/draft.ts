import { changesOf, hasSameShape } from '../../plan/changes/changesOf';
import { revisionOf } from '../../plan/changes/revisionOf';
import type { Plan } from '../../plan/types';
import { blockNames } from '../../sheets/blocks/names';
import { readForRevision, type RevisionContents } from '../../workbook/revise/readForRevision';
import type { Session } from '../../workbook/run';
import { keptPlan } from '../keptPlan';
import { linkToBlock } from '../links';
import { carried } from './carried';
import { laidBlocks } from './laidOut';
import { lookOf, patchesOf, type Patches } from './patches';
import type { Carried, SheetRevision } from './sheetRevision';
import { sheetsOf } from './sheetsOf';
import { typedLayouts } from './typedLines';
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
    [blockNames.plan(year), blockNames.revisions(year), blockNames.explanations(year)],
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
  return { reading, ...(isInPlace ? inPlace(shown, sheets) : anew(shown, sheets)) };
}

type Shown = Pick<RevisionDraft, 'former' | 'next' | 'changes'>;

function inPlace(shown: Shown, sheets: readonly SheetRevision[]): Omit<Drafted, 'reading'> {
  const patched = sheets.map((sheet) => ({
    ...sheet,
    patches: patchesOf(...typedLayouts(sheet), sheet.laid),
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
      adjustments: sheets.flatMap(({ list }) => list?.changes ?? []),
      frozen: 0,
    },
  };
}

function anew(shown: Shown, sheets: readonly SheetRevision[]): Omit<Drafted, 'reading'> {
  const { former, next } = shown;
  const tabs = new Set(sheets.map(({ block }) => block.sheetName.toLowerCase()));
  const relaid = sheets.map((sheet) => ({ ...sheet, carried: carried(former, next, sheet, tabs) }));
  return {
    made: { way: 'relaid', sheets: relaid },
    draft: {
      ...shown,
      way: 'relaid',
      sheets: relaid.map(({ block, carried: { figures } }) => ({
        ...{ link: linkToBlock(block), cells: figures, edited: 0 },
      })),
      dropped: relaid.flatMap(({ carried: { dropped } }) => dropped),
      adjustments: sheets.flatMap(({ list }) => list?.changes ?? []),
      frozen: relaid.reduce((sum, { carried: { frozen } }) => sum + frozen, 0),
    },
  };
}

/**
 * Whether cells alone make a sheet into what it is to be: nobody inserted, moved or took away a row or column of it, nor had
 * an earlier version other parts on it.
 */
function hasSameLook(
  { before, after, block, isInPlace }: SheetRevision,
  { names }: RevisionContents,
): boolean {
  if (!before.layout.names.every(({ name }) => names.includes(name))) return false;
  const area = before.layout.names[0]?.area;
  if (area?.row !== block.row || area.column !== block.column) return false;
  return isInPlace && lookOf(before.layout) === lookOf(after.layout);
}
