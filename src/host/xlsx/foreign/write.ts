import type { IWorkbookData } from '@univerjs/core';
import type { ForeignBook, ForeignRelation, ForeignSheet } from '../../foreign';
import type { ChartExtras, SheetExtras, WorkbookExtras } from '../../snapshot';
import { openings } from '../xml';
import type { Archive } from '../zip/archive';
import { carriedCharts, placeDrawing } from './drawing';
import { Follower, type CarryingSheet } from './follow';
import { lastWord } from './gather';
import { BOOK_ORDER, COPIED, SHEET_ORDER } from './kinds';
import { isTorn, losesSlicers } from './losses';
import { Placer } from './place';
import { rewrittenPiece } from './rewrite';
import { behindCells, childrenOf, inOrder } from './scan';
import { writeColumns } from './writeColumns';
import { addTabs } from './tabs';

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const BOOK = 'xl/workbook.xml';
const SLICER = /slicer|timeline|timeslicer/i;

/** Writes what is carried of the opened file into a workbook that is otherwise complete. */
export function addForeign(
  archive: Archive,
  snapshot: IWorkbookData,
  /** Sheets whose notes are written as the file had them, by their ids. */
  asRead: ReadonlySet<string>,
): void {
  const { foreign } = (snapshot.custom ?? {}) as WorkbookExtras;
  if (foreign === undefined) return;
  const sheets = snapshot.sheetOrder.map((id, index): CarryingSheet => {
    const { foreign: own } = (snapshot.sheets[id]?.custom ?? {}) as SheetExtras;
    return { id, name: snapshot.sheets[id]?.name ?? id, number: index + 1, foreign: own };
  });
  const follower = new Follower(foreign, sheets);
  const placer = new Placer(archive, foreign.parts, follower);
  const without = losesSlicers(snapshot, foreign) ? SLICER : null;
  addToBook(archive, placer, foreign, without);
  for (const { id, number, foreign: own } of sheets) {
    if (own === undefined) continue;
    const isCopy = own.owner !== id;
    if (isCopy) placer.anew();
    const { charts = [] } = (snapshot.sheets[id]?.custom ?? {}) as SheetExtras;
    addToSheet(archive, placer, foreign, isCopy ? ofCopy(own) : own, {
      path: `xl/worksheets/sheet${number}.xml`,
      charts,
      withNotes: asRead.has(id),
      follower,
      without,
    });
  }
  addTabs(archive, placer, foreign, snapshot.sheetOrder);
}

function addToBook(
  archive: Archive,
  placer: Placer,
  foreign: ForeignBook,
  without: RegExp | null,
): void {
  const isKept = ({ type }: ForeignRelation) => without?.test(lastWord(type)) !== true;
  const instead = (list: readonly ForeignRelation[], word: string, at: string) => {
    const found = list.find(({ type }) => lastWord(type) === word);
    if (found !== undefined && archive.has(at)) placer.place(found.target, [], at);
    return list.filter(({ type }) => type !== found?.type);
  };
  const ofPackage = instead(foreign.packageRelations, 'core-properties', 'docProps/core.xml');
  placer.relate('', ofPackage, [], (id) => `carried${id}`);
  const ofBook = instead(foreign.relations, 'theme', 'xl/theme/theme1.xml').filter(isKept);
  const ids = placer.relate(BOOK, ofBook, [], (id) => `carried${id}`);
  let xml = archive.text(BOOK);
  for (const [name, piece] of Object.entries(foreign.elements)) {
    xml = inOrder(xml, childrenOf(xml), BOOK_ORDER, name, withIds(piece, ids));
  }
  const extensions = foreign.extensions.filter((piece) => without?.test(piece) !== true);
  if (extensions.length > 0) {
    const list = extensions.map((piece) => withIds(piece, ids)).join('');
    const element = `<extLst xmlns="${SHEETS}">${list}</extLst>`;
    xml = inOrder(xml, childrenOf(xml), BOOK_ORDER, 'extLst', element);
  }
  archive.set(BOOK, xml);
}

interface Target {
  readonly path: string;
  readonly charts: readonly ChartExtras[];
  readonly withNotes: boolean;
  readonly follower: Follower;
  readonly without: RegExp | null;
}

function addToSheet(
  archive: Archive,
  placer: Placer,
  foreign: ForeignBook,
  sheet: ForeignSheet,
  { path, charts, withNotes, follower, without }: Target,
): void {
  let xml = archive.text(path);
  const put = (name: string, element: string) => {
    const place = name === 'AlternateContent' ? 'controls' : name;
    xml = inOrder(xml, behindCells(xml), SHEET_ORDER, place, element);
  };
  const own = ownDrawing(archive, xml, path);
  const relations = sheet.relations.filter(
    (one) =>
      without?.test(lastWord(one.type)) !== true &&
      !(lastWord(one.type) === 'pivotTable' && isTorn(sheet, foreign.parts[one.target]?.text)) &&
      (withNotes || !/^(?:control|ctrlProp|oleObject|package)$/.test(lastWord(one.type))),
  );
  const drawing = relations.find(({ type }) => lastWord(type) === 'drawing');
  const others = relations.filter((one) => one !== drawing);
  if (drawing !== undefined) {
    const kept = carriedCharts(sheet, charts);
    const tools = { archive, placer, own, without };
    const placed = placeDrawing(drawing.target, sheet, foreign.parts, kept, tools);
    if (placed !== null) {
      placer.relate(path, [drawing], sheet.shifts, () => 'carriedDrawing');
      put('drawing', `<drawing xmlns:r="${RELATIONS}" r:id="carriedDrawing"/>`);
    }
  }
  const ids = placer.relate(path, others, sheet.shifts, (id) => `carried${id}`);
  for (const [name, piece] of Object.entries(sheet.elements)) {
    if (![...piece.matchAll(/\s\w+:id="([^"]*)"/g)].every(([, id = '']) => ids.has(id))) continue;
    put(name, withIds(rewrittenPiece(piece, follower, sheet.shifts), ids));
  }
  const printer = others.find(({ type }) => lastWord(type) === 'printerSettings');
  if (printer !== undefined) {
    xml = xml.replace(
      /<pageSetup\b/,
      `<pageSetup xmlns:r="${RELATIONS}" r:id="${ids.get(printer.id) ?? ''}"`,
    );
  }
  if (withNotes && sheet.notes !== undefined) {
    const ofNotes = placer.relate(path, sheet.notes.relations, sheet.shifts, (id) => `notes${id}`);
    const vml = sheet.notes.relations.find(({ type }) => lastWord(type) === 'vmlDrawing');
    if (vml !== undefined) {
      const id = ofNotes.get(vml.id) ?? '';
      put('legacyDrawing', `<legacyDrawing xmlns:r="${RELATIONS}" r:id="${id}"/>`);
    }
  }
  const extensions = sheet.extensions
    .filter((piece) => without?.test(piece) !== true)
    .map((piece) => withIds(rewrittenPiece(piece, follower, sheet.shifts), ids));
  if (extensions.length > 0) put('extLst', `<extLst>${extensions.join('')}</extLst>`);
  archive.set(path, xml);
  if (sheet.columns !== undefined) writeColumns(archive, path, sheet.columns, sheet.shifts);
}

function ownDrawing(archive: Archive, xml: string, path: string): string | undefined {
  const id = /<drawing r:id="([^"]*)"\/>/.exec(xml)?.[1];
  if (id === undefined) return undefined;
  const relations = archive.text(path.replace(/([^/]+)$/, '_rels/$1.rels'));
  const target = openings(relations, 'Relationship').find(({ Id }) => Id === id)?.['Target'] ?? '';
  return `xl/${target.replace('../', '')}`;
}

/** What may be there twice in a workbook. */
const ofCopy = (sheet: ForeignSheet): ForeignSheet => {
  const relations = sheet.relations.filter(({ type }) => COPIED.has(lastWord(type)));
  return { ...sheet, relations, extensions: [] };
};

const withIds = (piece: string, ids: ReadonlyMap<string, string>): string =>
  piece.replace(
    /(\s\w+:id=")([^"]*)/g,
    (_, open: string, id: string) => open + (ids.get(id) ?? id),
  );
