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

/** The first of 目标, 目标 (2), 目标 (3) … that no sheet has; the number counts among the signs of a name. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const copyOf = (copy: number): string => {
    const behind = copy === 1 ? '' : ` (${copy})`;
    return cut(wished, LONGEST - behind.length) + behind;
  };
  return copyOf(freeCopy((copy) => [copyOf(copy)], taken));
}
