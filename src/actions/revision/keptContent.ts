import type { CellValue } from '../../figures/types';
import type { Content } from '../../sheets/journal/content';
import { sheetsIn } from '../../sheets/journal/references';
import type { LayoutCell } from '../../sheets/layout/layout';

/** What was typed, as it is said on a sheet that is laid out anew. */
export interface Kept {
  readonly cell: LayoutCell;
  /** It was a formula that would lead to other cells there, and is what it gave. */
  readonly isFrozen: boolean;
}

/**
 * @param result what the cell shows
 * @param anew tabs that are laid out anew, in small letters: their rows and columns stand elsewhere
 */
export function keptContent(said: Content, result: CellValue, anew: ReadonlySet<string>): Kept {
  const isFrozen =
    'formula' in said &&
    (refersToOwnSheet(said.formula) || [...sheetsIn(said.formula)].some((tab) => anew.has(tab)));
  return { cell: contentCell(isFrozen ? { value: result } : said), isFrozen };
}

/** A reference without a sheet's name. */
function refersToOwnSheet(formula: string): boolean {
  const others = formula
    .replace(/"(?:[^"]|"")*"/g, '')
    .replace(
      /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/giu,
      '',
    );
  return /\$?\b[A-Z]{1,3}\$?\d+\b/i.test(others);
}

/** A content as a layout says it. */
export function contentCell(content: Content): LayoutCell {
  if ('formula' in content) return { formula: content.formula };
  const { value } = content;
  if (typeof value === 'number') return value;
  return value === null || value === '' ? null : { text: String(value) };
}

export const isNothing = (said: Content): boolean => 'value' in said && (said.value ?? '') === '';
