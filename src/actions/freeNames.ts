import { parseBlockName, type ParsedBlockName } from '../sheets/blocks/names';
import { cut, LONGEST } from '../sheets/layout/tabName';

/** The first copy number from `from` on for which none of the names is taken; case makes no difference. */
export function freeCopy(
  namesOf: (copy: number) => readonly string[],
  taken: readonly string[],
  from = 1,
): number {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let copy = from;
  while (namesOf(copy).some((name) => lower.has(name.toLowerCase()))) copy += 1;
  return copy;
}

type YearKind = Extract<ParsedBlockName, { readonly year: number }>['kind'];

/**
 * A workbook may go on from year to year: the sheets of the first have their plain names, those of others their year.
 *
 * @param names the workbook's defined names
 */
export function nameOfYear(
  name: string,
  kind: YearKind,
  year: number,
  names: readonly string[],
): string {
  const isOther = names.some((each) => {
    const block = parseBlockName(each);
    return block?.kind === kind && block.year !== year;
  });
  return isOther ? `${name} ${year}` : name;
}

/** The first of 目标, 目标 (2), 目标 (3) … that no sheet has; the number counts among the signs of a name. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const copyOf = (copy: number): string => {
    const behind = copy === 1 ? '' : ` (${copy})`;
    return cut(wished, LONGEST - behind.length) + behind;
  };
  return copyOf(freeCopy((copy) => [copyOf(copy)], taken));
}
