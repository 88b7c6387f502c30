import type { ForeignBook, ForeignRelation, ForeignSheet, ForeignTab } from '../../foreign';
import { compact } from '../compact';
import type { WorkbookPackage } from '../package';
import { relationId } from '../package';
import { openings } from '../xml';
import { counted } from './counts';
import { lastWord, type Gatherer } from './gather';
import { BOOK_ELEMENTS, LOST, MODELLED, TABS } from './kinds';
import { childrenFrom, childrenOf, rootOf, selfContained } from './scan';
import { transitional } from './text';

/** What hangs on the workbook as a whole and is carried. @param sheets what hangs on its sheets, with their names */
export function readForeignBook(
  gatherer: Gatherer,
  { path, workbookXml }: WorkbookPackage,
  sheets: readonly ForeignSheet[],
): ForeignBook {
  const ofPackage = gatherer.relationsOf('');
  const ofBook = gatherer.relationsOf(path);
  const isCarried = (type: string) =>
    !MODELLED.has(lastWord(type)) && LOST[lastWord(type)] === undefined;
  const packageRelations = ofPackage.filter(({ type }) => isCarried(type));
  const relations = ofBook.filter(({ type }) => isCarried(type) && !TABS.has(lastWord(type)));
  const tabs = tabsOf(workbookXml, ofBook);
  for (const each of [...packageRelations, ...relations, ...tabs.map(({ relation }) => relation)]) {
    gatherer.take(each);
  }
  const known = new Set(relations.map(({ id }) => id));
  const isWhole = (piece: string) =>
    [...piece.matchAll(/\s\w+:id="([^"]*)"/g)].every(([, id = '']) => known.has(id));
  const { tag } = rootOf(workbookXml);
  const pieces = childrenOf(workbookXml).map(({ name, start, end }) => ({
    name,
    piece: transitional(selfContained(workbookXml.slice(start, end), tag)),
  }));
  return {
    parts: gatherer.parts,
    packageRelations,
    relations,
    elements: Object.fromEntries(
      pieces
        .filter(({ name, piece }) => BOOK_ELEMENTS.has(name) && isWhole(piece))
        .map(({ name, piece }) => [name, piece]),
    ),
    // Only those that lead to parts: the others tell of the program that wrote the file.
    extensions: pieces
      .filter(({ name }) => name === 'extLst')
      .flatMap(({ piece }) =>
        childrenFrom(piece, piece.indexOf('>') + 1).map(({ start, end }) =>
          selfContained(piece.slice(start, end), piece),
        ),
      )
      .filter((piece) => /\s\w+:id="/.test(piece) && isWhole(piece)),
    tabs,
    sheets: sheets.map(({ owner, name, holds }) => ({ id: owner, name, holds })),
    lost: counted(
      [...ofPackage, ...ofBook]
        .filter((relation) => !marksArraysOnly(gatherer, relation))
        .flatMap(({ type }) => LOST[lastWord(type)] ?? []),
    ),
  };
}

/** What says of formulas that they are dynamic arrays is written anew with them. */
const marksArraysOnly = (gatherer: Gatherer, { type, target }: ForeignRelation): boolean =>
  lastWord(type) === 'sheetMetadata' &&
  openings(gatherer.text(target), 'metadataType').every(({ name }) => name === 'XLDAPR');

function tabsOf(workbookXml: string, relations: ForeignBook['relations']): ForeignTab[] {
  const list = childrenOf(workbookXml).find(({ name }) => name === 'sheets');
  const sheets = openings(workbookXml.slice(list?.start, list?.end), 'sheet');
  return sheets.flatMap((sheet, index): ForeignTab[] => {
    const relation = relations.find(
      ({ id, type }) => id === relationId(sheet) && TABS.has(lastWord(type)),
    );
    if (relation === undefined) return [];
    const isSheet = (each: Readonly<Record<string, string>>) =>
      relations.some(({ id, type }) => id === relationId(each) && lastWord(type) === 'worksheet');
    const before = sheets.slice(0, index).map(isSheet).lastIndexOf(true);
    return [
      compact<ForeignTab>({
        name: sheet['name'] ?? '',
        state: sheet['state'],
        after: before < 0 ? undefined : `sheet-${before + 1}`,
        relation,
      }),
    ];
  });
}
