import type { IWorkbookData } from '@univerjs/core';
import { parseArea } from '../../engine/address';
import { shiftedArea } from '../../engine/shift';
import type { ForeignBook, ForeignCounts, ForeignKind, ForeignSheet } from '../../foreign';
import type { SheetExtras, WorkbookExtras } from '../../snapshot';
import type { GridNotes } from '../notes';
import { readResource } from '../resources';
import { lastWord } from './gather';
import { hasControls, noteTexts } from './readSheet';

/** Something of the opened file that is not in the file which would be saved now. */
export interface Loss {
  /** Where it was; null for the workbook as a whole. */
  readonly sheet: string | null;
  readonly kind: ForeignKind;
  readonly count: number;
  /** It cannot be written at all, its sheet is gone, or the cells it needs as they were have changed. */
  readonly why: 'unknown' | 'sheetGone' | 'changed';
}

/** What saving the workbook would lose of the file that it was opened from, in the order of its sheets. */
export function lossesOf(snapshot: IWorkbookData): Loss[] {
  const { foreign } = (snapshot.custom ?? {}) as WorkbookExtras;
  if (foreign === undefined) return [];
  const notes = readResource(snapshot, 'SHEET_NOTE_PLUGIN');
  const gone = foreign.sheets.filter(({ id }) => snapshot.sheets[id] === undefined);
  return [
    ...told(null, foreign.lost, 'unknown'),
    ...snapshot.sheetOrder.flatMap((id) => {
      const sheet = foreignOf(snapshot, id);
      if (sheet === undefined) return [];
      const name = snapshot.sheets[id]?.name ?? sheet.name;
      return [
        ...told(name, sheet.lost, 'unknown'),
        ...told(name, changed(sheet, foreign, notes[id]), 'changed'),
      ];
    }),
    ...gone.flatMap(({ name, holds }) => told(name, holds, 'sheetGone')),
    ...(losesSlicers(snapshot, foreign) ? told(null, slicersOf(snapshot), 'changed') : []),
  ];
}

/** What a sheet carries of the file; a copy of a sheet has lost nothing that it ever had. */
export function foreignOf(snapshot: IWorkbookData, id: string): ForeignSheet | undefined {
  const { foreign } = (snapshot.sheets[id]?.custom ?? {}) as SheetExtras;
  return foreign?.owner === id ? foreign : undefined;
}

function told(sheet: string | null, counts: ForeignCounts, why: Loss['why']): Loss[] {
  return (Object.entries(counts) as [ForeignKind, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ sheet, kind, count, why }));
}

function changed(
  sheet: ForeignSheet,
  { parts }: ForeignBook,
  notes: GridNotes | undefined,
): ForeignCounts {
  const torn = sheet.relations.filter((relation) => isTorn(sheet, parts[relation.target]?.text));
  if (keepsNotes(sheet, notes)) return { pivotTable: torn.length };
  return {
    pivotTable: torn.length,
    threadedComment: sheet.holds.threadedComment ?? 0,
    control: hasControls(sheet.relations) ? (sheet.holds.control ?? 1) : 0,
  };
}

/** The notes are those of the file, on the cells where they were: then their parts can be written as they stand. */
export function keepsNotes({ notes, shifts }: ForeignSheet, now: GridNotes | undefined): boolean {
  return notes !== undefined && shifts.length === 0 && noteTexts(now) === notes.asRead;
}

/** Lines came or went within a pivot table, which Excel itself refuses. */
export function isTorn({ shifts }: ForeignSheet, text: string | undefined): boolean {
  const ref = /<(?:\w+:)?location\b[^>]*?\sref="([^"]*)"/.exec(text ?? '')?.[1];
  let area = ref === undefined ? null : parseArea(ref);
  for (const shift of shifts) {
    if (area === null) return false;
    const next = shiftedArea(area, { ...shift, sheetId: '' });
    if (next === null || next.rows !== area.rows || next.columns !== area.columns) return true;
    area = next;
  }
  return false;
}

/** Slicers hang together across sheets and pivot tables: where one of these is gone, none of them is sound. */
export function losesSlicers(snapshot: IWorkbookData, { sheets, parts }: ForeignBook): boolean {
  return sheets.some(({ id, holds }) => {
    const sheet = foreignOf(snapshot, id);
    if (sheet === undefined) return (holds.pivotTable ?? 0) + (holds.slicer ?? 0) > 0;
    return sheet.relations.some(({ target }) => isTorn(sheet, parts[target]?.text));
  });
}

function slicersOf(snapshot: IWorkbookData): ForeignCounts {
  const slicer = snapshot.sheetOrder
    .flatMap((id) => foreignOf(snapshot, id)?.relations ?? [])
    .filter(({ type }) => /^(?:slicer|timeline)$/.test(lastWord(type))).length;
  return { slicer };
}
