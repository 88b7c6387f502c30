export interface Token {
  readonly kind:
    | 'text'
    | 'number'
    | 'error'
    | 'sheet'
    | 'cells'
    | 'call'
    | 'word'
    | 'operator'
    | 'percent'
    | 'mark';
  readonly text: string;
  readonly at: number;
}

const PATTERNS: readonly (readonly [Token['kind'] | 'blank', RegExp])[] = [
  ['blank', /\s+/u],
  ['text', /"(?:[^"]|"")*"/u],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/u],
  ['sheet', /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u],
  [
    'cells',
    /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d+:\$?\d+/u,
  ],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][-+]?\d+)?/u],
  // A list of constants is one value.
  ['number', /\{\d+(?:,\d+)*\}/u],
  ['call', /[\p{L}_][\p{L}\p{N}_.]*\(/u],
  ['word', /[\p{L}_\\][\p{L}\p{N}_.\\?]*/u],
  ['percent', /%/u],
  ['operator', /<=|>=|<>|[-+*/^&=<>:]/u],
  ['mark', /[(),]/u],
];
/** All of them in their order, each as a group of its own: a look at each place, and not one for each pattern. */
const ANY = new RegExp(PATTERNS.map(([, { source }]) => `(${source})`).join('|'), 'uy');

/** The words of a formula as a file has it; `rest` from the first letter on that no file may have. */
export function tokensOf(formula: string): { tokens: Token[]; rest: string } {
  const tokens: Token[] = [];
  let at = 0;
  ANY.lastIndex = 0;
  for (let found = ANY.exec(formula); found !== null; found = ANY.exec(formula)) {
    const text = found[0];
    const [kind] = PATTERNS[found.indexOf(text, 1) - 1]!;
    if (kind !== 'blank') tokens.push({ kind, text, at });
    at += text.length;
  }
  return { tokens, rest: formula.slice(at) };
}
