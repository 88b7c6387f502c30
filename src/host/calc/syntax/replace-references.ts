import { readArea } from './area-text';
import { partsOf, type Part } from './parts';
import { runsOn } from './replace-sheet';
import { NotUnderstood } from './token';

/**
 * A formula in which references are replaced, and nothing else: neither the sheet before them nor a space is touched.
 * What is not understood, and references that run through several sheets, stay as they are.
 *
 * @param replace of an address without its sheet, as it is written (`$A$1:B2`), and the plain name of its sheet, null where
 *   none is said; null leaves it
 */
export function replaceReferences(
  formula: string,
  replace: (address: string, sheet: string | null) => string | null,
): string {
  try {
    return replaced(formula, partsOf(formula), replace);
  } catch (error) {
    if (error instanceof NotUnderstood) return formula;
    throw error;
  }
}

function replaced(
  formula: string,
  parts: readonly Part[],
  replace: (address: string, sheet: string | null) => string | null,
): string {
  let result = '';
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as Part;
    if (part.kind !== 'word') {
      result += formula.slice(part.at, part.to);
      continue;
    }
    const last = lastOf(formula, parts, index);
    const address = last === null ? null : formula.slice(part.at, (parts[last] as Part).to);
    const before = parts[index - 1];
    const sheet = before?.kind === 'sheet' ? before : null;
    const isOne = sheet === null || !runsOn(formula, sheet.at);
    const other = address !== null && isOne ? replace(address, sheet?.name ?? null) : null;
    result += other ?? address ?? part.name;
    index = last ?? index;
  }
  return result;
}

/** The last piece of the address that begins with this word, `A1`, `A1:B2`, `A:C` or `1:4`; null where it is none. */
function lastOf(formula: string, parts: readonly Part[], index: number): number | null {
  const [first, colon, second] = parts.slice(index, index + 3);
  if (first === undefined) return null;
  const isPair =
    colon !== undefined && second?.kind === 'word' && formula.slice(first.to, second.at) === ':';
  if (isPair && isAddress(formula.slice(first.at, second.to))) return index + 2;
  return isAddress(first.name) ? index : null;
}

const isAddress = (text: string): boolean => readArea(text, null, 0, 0) !== null;
