const NO_NAMES: ReadonlySet<string> = new Set();

/** Texts, and sheets in quotes: `'C:\年报\[汇总.xlsx]表 1'!A1`, `'汇总.xlsx'!总数`. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?/g;
/** `[1]表1!A1` or `[汇总.xlsx]表1!A1`; the brackets of a table's columns stand behind its name, or before no sheet. */
const OTHER_FILE = /(?:^|[^\p{L}\p{N}_.\][])\[[^[\]]+\][\p{L}\p{N}_.:\\?]*!/u;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

/**
 * Whether a formula takes something from another file.
 *
 * @param names defined names that do, in lower case
 */
export function leadsOutside(formula: string, names: ReadonlySet<string> = NO_NAMES): boolean {
  let outside = false;
  const bare = formula.replace(QUOTED, (quoted) => {
    if (quoted.endsWith("'!") && /[[\]]|\.xl\w+'!$/i.test(quoted)) outside = true;
    return quoted.endsWith('!') ? '' : '""';
  });
  if (outside || OTHER_FILE.test(bare)) return true;
  if (names.size === 0) return false;
  return (bare.match(NAME) ?? []).some((name) => names.has(name.toLowerCase()));
}
