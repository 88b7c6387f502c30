import type { FormulaContext } from './formula/formulaFaults';
import type { Parts } from './parts';
import { childOf, childrenOf, named, type Element } from './xml';

export interface BookSheet {
  readonly name: string;
  readonly id: number;
  readonly state: string;
  readonly path: string | undefined;
  readonly root: Element | undefined;
}

/** What the checks of a workbook's parts look at. */
export interface Book {
  readonly parts: Parts;
  /** Path of the main part. */
  readonly main: string;
  readonly root: Element;
  readonly sheets: readonly BookSheet[];
  /** What its formulas may name. */
  readonly context: FormulaContext;
  /** Shared strings, each without its markup. */
  readonly strings: readonly string[];
  readonly styles: { readonly path: string; readonly root: Element | undefined };
}

/** @throws where there is no main part */
export function bookOf(parts: Parts): Book {
  const main = parts.relations('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const root = parts.xml.get(main);
  if (root === undefined) throw new Error('no main part');
  const own = parts.relations(main);
  const pathOf = (type: string) => own.find((each) => each.type === type)?.target ?? '';
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').map(({ attributes }): BookSheet => {
    const path = own.find(({ id }) => id === attributes['r:id'])?.target;
    return {
      name: attributes['name'] ?? '',
      id: Number(attributes['sheetId']),
      state: attributes['state'] ?? 'visible',
      path,
      root: path === undefined ? undefined : parts.xml.get(path),
    };
  });
  const defined = childrenOf(childOf(root, 'definedNames'), 'definedName');
  const strings = childrenOf(parts.xml.get(pathOf('sharedStrings')), 'si').map((item) =>
    named(item, 't')
      .map(({ text }) => text)
      .join(''),
  );
  return {
    parts,
    main,
    root,
    sheets,
    strings,
    styles: { path: pathOf('styles'), root: parts.xml.get(pathOf('styles')) },
    context: {
      sheets: new Set(sheets.map(({ name }) => name)),
      names: new Set(defined.map(({ attributes }) => attributes['name']!.toLowerCase())),
    },
  };
}
