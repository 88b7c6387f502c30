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

const copyOf = (name: string, copy: number): string => (copy === 1 ? name : `${name} (${copy})`);

/** The first of 目标, 目标 (2), 目标 (3) … that no sheet has. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  return copyOf(
    wished,
    freeCopy((copy) => [copyOf(wished, copy)], taken),
  );
}
