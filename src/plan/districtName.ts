/**
 * What two spellings of a district's name have in common: width, case and blanks do not count.
 * `海 安` (with blanks of any width) and `海安` have the same key, `海安县` has another.
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '')
    .toLowerCase();
}

/** A key without its rank: 海安县 and 海安市 are both 海安. One character alone (蓟县) is no name. */
export function stemOf(key: string): string {
  return key.length > 2 ? key.replace(/[市县区]$/u, '') : key;
}
