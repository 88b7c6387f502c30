import type { Book, BookSheet } from './book';
import { readIdentity, sameIdentity, type Identity } from '../template/identity';
import { marks } from '../template/marks';

/**
 * What a file says it is. It says so in up to three places, and any of them may have been lost; places that
 * disagree make it none, for then somebody put two templates together.
 */
export type FoundIdentity =
  | { readonly kind: 'found'; readonly identity: Identity }
  | { readonly kind: 'none' }
  | { readonly kind: 'conflict'; readonly identities: readonly Identity[] };

export function findIdentity(book: Book): FoundIdentity {
  const said = [fromProperties(book), fromNames(book), ...fromSheets(book)].filter(
    (identity) => identity !== null,
  );
  const [first] = said;
  if (first === undefined) return { kind: 'none' };
  const different = said.filter((other) => !sameIdentity(first, other));
  return different.length === 0
    ? { kind: 'found', identity: first }
    : { kind: 'conflict', identities: [first, ...different] };
}

function fromProperties({ properties }: Book): Identity | null {
  return readIdentity([...properties].map(([name, value]) => [unprefixed(name), value]));
}

/** Names that stand for a text: `"nantong-2017"`. */
function fromNames({ names }: Book): Identity | null {
  return readIdentity(
    names.flatMap(({ name, refersTo }): [string, string][] => {
      const text = /^=?"(.*)"$/s.exec(refersTo)?.[1];
      return text === undefined ? [] : [[unprefixed(name), text.replaceAll('""', '"')]];
    }),
  );
}

/** The hidden sheet, by its name or, where it was renamed, by what it holds. */
function fromSheets({ sheets }: Book): (Identity | null)[] {
  return sheets
    .filter((sheet) => sheet.name.startsWith(marks.identitySheet) || sheet.visibility !== 'visible')
    .map((sheet) => readIdentity(pairsOf(sheet)));
}

/** The first two cells of each row, as text. */
export function pairsOf({ rows }: BookSheet): [string, string][] {
  return [...rows.values()].flatMap((row): [string, string][] => {
    const [key, value] = [row.get(0)?.value, row.get(1)?.value];
    return typeof key === 'string' ? [[key, String(value ?? '')]] : [];
  });
}

function unprefixed(name: string): string {
  const plain = name.toLowerCase();
  if (!plain.startsWith(marks.prefix)) return '';
  const key = name.slice(marks.prefix.length);
  // Some programs change the case of defined names.
  return key.toLowerCase() === 'planversion' ? 'planVersion' : key.toLowerCase();
}
