import type { ForeignKind, ForeignRelation, ForeignSheet } from '../../foreign';
import type { ChartExtras } from '../../snapshot';
import { compact } from '../compact';
import type { GridNotes } from '../notes';
import { openings } from '../xml';
import { readColumns } from './columns';
import { counted, holdings } from './counts';
import { lastWord, type Gatherer } from './gather';
import { CONTROLS, LOST, MODELLED, READ_EXTENSIONS, SHEET_ELEMENTS } from './kinds';
import { behindCells, childrenFrom, rootOf, selfContained } from './scan';
import { transitional } from './text';

/** A sheet as the reader knows it. */
export interface ReadSheet {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly path: string;
  readonly xml: string;
  readonly charts: readonly ChartExtras[];
  readonly notes: GridNotes | undefined;
}

/** What hangs on a sheet and is carried. */
export function readForeignSheet(
  gatherer: Gatherer,
  { id, name, number, path, xml, charts, notes }: ReadSheet,
  stylesXml: string,
): ForeignSheet {
  const all = gatherer.relationsOf(path);
  const { pieces, extensions, lost } = piecesOf(xml);
  const legacy = idIn(pieces['legacyDrawing']);
  const header = idIn(pieces['legacyDrawingHF']);
  const isNote = (one: ForeignRelation) =>
    one.id === legacy || ['comments', 'threadedComment'].includes(lastWord(one.type));
  const ofNotes = all.filter(isNote);
  const relations = all.filter((one) => {
    const word = lastWord(one.type);
    if (isNote(one)) return false;
    return one.id === header || (!MODELLED.has(word) && LOST[word] === undefined);
  });
  for (const relation of [...relations, ...ofNotes]) gatherer.take(relation);
  const known = new Set(relations.map((relation) => relation.id));
  const isWhole = (piece: string) =>
    [...piece.matchAll(/\s(?:\w+:)id="([^"]*)"/g)].every(([, each = '']) => known.has(each));
  const columns = readColumns(xml, stylesXml);
  return compact<ForeignSheet>({
    owner: id,
    name,
    number,
    shifts: [],
    relations,
    elements: Object.fromEntries(
      Object.entries(pieces).filter(([each, piece]) => SHEET_ELEMENTS.has(each) && isWhole(piece)),
    ),
    extensions: extensions.filter(isWhole),
    charts: Object.fromEntries(charts.map((chart) => [chart.id, chart])),
    notes: ofNotes.length === 0 ? undefined : { relations: ofNotes, asRead: noteTexts(notes) },
    columns: columns.length === 0 ? undefined : columns,
    lost: counted([
      ...all.flatMap(({ type }) => LOST[lastWord(type)] ?? []),
      ...queriesOf(gatherer, all),
      ...lost,
      ...(xml.match(/<(?:\w+:)?colorFilter[\s/]/g) ?? []).map((): ForeignKind => 'colorFilter'),
      ...withMetadata(xml).map((): ForeignKind => 'cellMetadata'),
    ]),
    holds: counted(holdings([...relations, ...ofNotes], gatherer.parts)),
  });
}

/** Cells with more to them than a value: but a formula of dynamic arrays is the host's own. */
const withMetadata = (xml: string): string[] =>
  (
    xml.match(/<(?:\w+:)?c\s[^>]*?\s[cv]m="[^>]*>(?:\s*<(?:\w+:)?f\s[^>]*?t="array")?/g) ?? []
  ).filter((cell) => /^[^>]*\svm="/.test(cell) || !/t="array"$/.test(cell));

/** Tables are the host's own; what they are fetched by is not. */
const queriesOf = (gatherer: Gatherer, relations: readonly ForeignRelation[]): ForeignKind[] =>
  relations
    .filter(({ type, isExternal }) => lastWord(type) === 'table' && isExternal !== true)
    .flatMap(({ target }) => gatherer.relationsOf(target))
    .filter(({ type }) => lastWord(type) === 'queryTable')
    .map(() => 'queryTable');

function piecesOf(xml: string) {
  const { tag } = rootOf(xml);
  const pieces: Record<string, string> = {};
  const extensions: string[] = [];
  const lost: ForeignKind[] = [];
  for (const { name, start, end } of behindCells(xml)) {
    const piece = transitional(selfContained(xml.slice(start, end), tag));
    if (name === 'AlternateContent' && openings(piece, 'legacyDrawing').length > 0) {
      pieces['legacyDrawing'] = piece.slice(piece.search(/<(?:\w+:)?legacyDrawing\b/));
      continue;
    }
    if (name !== 'extLst') {
      pieces[name] = (pieces[name] ?? '') + piece;
      continue;
    }
    for (const each of childrenFrom(piece, piece.indexOf('>') + 1)) {
      const extension = selfContained(piece.slice(each.start, each.end), piece);
      const uri = (openings(extension, 'ext')[0]?.['uri'] ?? '').toUpperCase();
      const read = READ_EXTENSIONS[uri];
      if (read === undefined) extensions.push(extension);
      else if (read !== null) lost.push(read);
    }
  }
  return { pieces, extensions, lost };
}

const idIn = (piece: string | undefined): string | undefined =>
  /\s(?:\w+:)?id="([^"]*)"/.exec(piece ?? '')?.[1];

export const hasControls = (relations: readonly ForeignRelation[]): boolean =>
  relations.some(({ type }) => CONTROLS.has(lastWord(type)));

/** What the notes of a sheet say and where, to tell whether they are still the same. */
export const noteTexts = (notes: GridNotes | undefined): string =>
  JSON.stringify(
    Object.values(notes ?? {})
      .flatMap((row) => Object.values(row).map(({ row, col, note }) => [row, col, note] as const))
      .sort(([row, col], [otherRow, otherCol]) => row - otherRow || col - otherCol),
  );
