import { isWord, wordEnd } from './characters';
import type { TableNode } from './nodes';
import { readTable } from './table-text';
import { NotUnderstood } from './token';
import { inQuotes } from './words';

/** A formula with every reference to a table replaced; one that is not understood stays as it is. */
export function replaceTables(formula: string, replace: (node: TableNode) => string): string {
  if (!formula.includes('[')) return formula;
  try {
    return replaced(formula, replace);
  } catch (error) {
    if (error instanceof NotUnderstood) return formula;
    throw error;
  }
}

function replaced(formula: string, replace: (node: TableNode) => string): string {
  let result = '';
  let at = 0;
  while (at < formula.length) {
    const to = partEnd(formula, at);
    const name = formula.slice(at, to);
    const isNamed = isWord(formula.charCodeAt(at));
    if ((isNamed || to === at) && formula[to] === '[') {
      const [behind, node] = readTable(formula, to, isNamed ? name : null);
      // `[1]甲!A1` lies in another workbook.
      const isOther = isWord(formula.charCodeAt(behind));
      result += isOther ? formula.slice(at, behind) : replace(node);
      at = behind;
    } else {
      result += name;
      at = to;
    }
  }
  return result;
}

/** A text, a quoted sheet, a word or one sign; a bracket begins something else. */
function partEnd(formula: string, at: number): number {
  const code = formula.charCodeAt(at);
  if (code === 34 || code === 39) return inQuotes(formula, at, 'a text is not closed')[0];
  if (code === 91) return at;
  return isWord(code) ? wordEnd(formula, at) : at + 1;
}
