import { areaAddress } from '../sheets/layout/address';
import { KINDS, type SheetPurpose } from '../sheets/kinds';
import type { SheetLayout } from '../sheets/layout/layout';
import { parseBlockName } from '../sheets/blocks/names';
import { applyLayouts } from '../workbook/applyLayouts';
import type { AddedRow } from '../sheets/journal/entry';
import { WorkbookError } from '../workbook/errors';
import type { WorkbookContents } from '../workbook/namedBlocks';
import type { Session } from '../workbook/run';
import type { Change } from '../workbook/write/change';
import { record, type NewJournalEntry } from './journal/record';
import type { OnExisting, Preview, Report, SheetLink } from './types';

/** A sheet that would be written, under a name that is free in the workbook. */
export interface SheetDraft {
  readonly wished: string;
  readonly layout: SheetLayout;
  /** What is there already in its place, or under its name. Hidden sheets get another name without a question. */
  readonly existing: SheetLink | null;
}

/** All that an action would write. */
export interface Draft {
  readonly sheets: readonly SheetDraft[];
  /** Names left over from blocks that are gone; they make room for the new ones. */
  readonly staleNames: readonly string[];
  /** Rows that are inserted into sheets which are there already. */
  readonly rows?: readonly AddedRow[];
  /** What is done before them: sheets that make room. */
  readonly before?: readonly Change[];
  /** What is done beside the new sheets, in the same request; it may cost one more to see what is there. */
  readonly also?: (session: Session) => Promise<readonly Change[]>;
}

export function draftOf(sheets: readonly SheetDraft[], reading: WorkbookContents): Draft {
  const taken = new Set(reading.names.map((name) => name.toLowerCase()));
  const wanted = sheets.flatMap(({ layout }) => layout.names.map(({ name }) => name));
  return { sheets, staleNames: wanted.filter((name) => taken.has(name.toLowerCase())) };
}

export function previewOf({ sheets }: Draft): Preview {
  return {
    sheets: sheets.map(({ wished, layout, existing }) => ({
      purpose: purposeOf(layout),
      name: wished,
      visible: layout.visibility === 'visible',
      rows: layout.cells.length,
      columns: layout.cells[0]?.length ?? 0,
      existing,
      copyName: layout.name,
    })),
  };
}

/** @throws WorkbookError `workbookProtected`, or `sheetExists` where that is not to become a numbered copy */
export function refuseIfInTheWay(
  { sheets }: Draft,
  reading: WorkbookContents,
  onExisting: OnExisting,
): void {
  if (reading.structureProtected) throw new WorkbookError({ code: 'workbookProtected' });
  if (onExisting === 'numberedCopy') return;
  for (const { existing, layout } of sheets) {
    if (existing === null) continue;
    const [name, copyName] = [existing.sheetName, layout.name];
    throw new WorkbookError({ code: 'sheetExists', name, copyName });
  }
}

/** @param journalEntry what the journal is to say of it */
export async function writeDraft(
  session: Session,
  { sheets, staleNames, rows = [], before, also }: Draft,
  reading: WorkbookContents,
  journalEntry: Pick<NewJournalEntry, 'action' | 'facts' | 'who' | 'now'>,
): Promise<Report> {
  const layouts = sheets.map(({ layout }) => layout);
  const facts = { ...journalEntry.facts, sheets: layouts.length };
  const { id, write } = await record(reading, { ...journalEntry, facts, layouts, rows });
  const beside = (await also?.(session)) ?? [];
  const applied = await applyLayouts(session, layouts, staleNames, write, beside, before);
  return {
    entry: id,
    written: sheets.map(({ layout }, index) => ({
      purpose: purposeOf(layout),
      link: {
        sheetId: applied[index]?.id ?? '',
        sheetName: layout.name,
        address: addressOf(layout),
      },
    })),
  };
}

/** What a sheet is for follows from the kind of its first block. */
export function purposeOf({ name, names: [block] }: SheetLayout): SheetPurpose {
  const parsed = parseBlockName(block?.name ?? '');
  if (parsed === null || !('purpose' in KINDS[parsed.kind])) {
    throw new RangeError(`no kind of sheet that a preview explains: ${name}`);
  }
  return parsed.kind as SheetPurpose;
}

function addressOf({ names: [block] }: SheetLayout): string {
  return block === undefined ? 'A1' : areaAddress(block.area);
}
