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

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/y],
  ['sheet', /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy],
  [
    'cells',
    /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d+:\$?\d+/uy,
  ],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:E[-+]?\d+)?/iy],
  // A list of constants is one value.
  ['number', /\{\d+(?:,\d+)*\}/y],
  ['call', /[\p{L}_][\p{L}\p{N}_.]*\(/uy],
  ['word', /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ['percent', /%/y],
  ['operator', /<=|>=|<>|[-+*/^&=<>:]/y],
  ['mark', /[(),]/y],
];

/** The words of a formula as a file has it; null from the first letter on that no file may have. */
export function tokensOf(formula: string): { tokens: Token[]; rest: string } {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    if (/\s/.test(formula[at]!)) {
      at += 1;
      continue;
    }
    const token = tokenAt(formula, at);
    if (token === null) break;
    tokens.push(token);
    at += token.text.length;
  }
  return { tokens, rest: formula.slice(at) };
}

function tokenAt(formula: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text, at };
  }
  return null;
}
