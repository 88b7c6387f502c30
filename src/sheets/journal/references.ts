/** Sheets that a formula refers to, also those it only names in a link's text. */
export function sheetsIn(formula: string): Set<string> {
  const found = new Set<string>();
  for (const [, quoted, plain] of formula.matchAll(REFERENCE)) {
    const name = quoted?.replaceAll("''", "'") ?? plain ?? '';
    // 'A:B'! is every sheet from A to B; no sheet's name has a colon.
    for (const part of name.split(':')) found.add(part.toLowerCase());
  }
  return found;
}

/** The sheet that a defined name leads to, by its formula; null where that is gone. */
export function sheetOfName(formula: string): string | null {
  if (formula.includes('#REF!')) return null;
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/u.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

const REFERENCE = /'((?:[^']|'')+)'!|([^\s'"!(),;+\-*/^&=<>{}[\]%#]+)!/gu;
