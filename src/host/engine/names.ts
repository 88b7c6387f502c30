import { parseArea, splitSheet } from './address';
import type { Area } from './area';
import type { Engine } from './engine';
import { findSheet } from './sheets';
import { IDefinedNamesService, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from './univer';

/** A defined name as Univer keeps it. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** A reference without `=` (`目标!$A$1:$B$2`) or a formula with it. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly sheetId: string | null;
}

/** In the order of their names, as Excel lists them. */
export function definedNames(engine: Engine): DefinedName[] {
  const service = engine.get<IDefinedNamesService>(IDefinedNamesService);
  return Object.values(service.getDefinedNameMap(engine.unitId) ?? {})
    .map((item) => ({
      id: item.id,
      name: item.name,
      formula: item.formulaOrRefString,
      comment: item.comment ?? '',
      visible: item.hidden !== true,
      sheetId:
        item.localSheetId === undefined || item.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME
          ? null
          : item.localSheetId,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names compare without regard to case. */
export const findName = (
  engine: Engine,
  name: string,
  sheetId: string | null,
): DefinedName | null =>
  definedNames(engine).find(
    (item) => item.sheetId === sheetId && item.name.toLowerCase() === name.toLowerCase(),
  ) ?? null;

export const nameById = (engine: Engine, id: string): DefinedName | null =>
  definedNames(engine).find((item) => item.id === id) ?? null;

/** Adds a name, or changes the one of the same id. */
export function putName(engine: Engine, name: DefinedName): void {
  const { id, params } = namePut(engine, name);
  engine.run(id, params);
}

/** What puts a name, in Univer's words. */
export const namePut = (engine: Engine, name: DefinedName) => ({
  id: 'formula.mutation.set-defined-name',
  params: {
    unitId: engine.unitId,
    id: name.id,
    name: name.name,
    formulaOrRefString: name.formula,
    comment: name.comment,
    hidden: !name.visible,
    localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  },
});

export const removeName = (engine: Engine, name: DefinedName): boolean =>
  engine.run('formula.mutation.remove-defined-name', { ...name });

/** Excel's rules for a name: letters, digits, `_ . \ ?`, and no look of a cell's address. */
export const isName = (text: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) &&
  text.length <= 255 &&
  !/^[rc]$/i.test(text) &&
  parseArea(text) === null &&
  !/^r\d*c\d*$/i.test(text);

/** The cells a name stands for; null where it stands for something else or its cells are gone. */
export function nameTarget(
  engine: Engine,
  name: DefinedName,
): { sheetId: string; area: Area } | null {
  const { sheet, rest } = splitSheet(name.formula.replace(/^=/, ''));
  if (sheet === null) return null;
  const area = parseArea(rest);
  const found = findSheet(engine, sheet);
  return area === null || found === null ? null : { sheetId: found.getSheetId(), area };
}
