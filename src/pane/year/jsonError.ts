type Expectation = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/** White space, then a mark, a string or a word; unrolled so that long strings do not pile up backtracking. */
const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/**
 * Where a text stops being JSON, as a 1-based line, or null when it is JSON. Browsers name the place in their own
 * words, or not at all; people who mend a plan by hand need the line.
 */
export function jsonErrorLine(text: string): number | null {
  const at = errorAt(text);
  return at === null ? null : text.slice(0, at).split('\n').length;
}

function errorAt(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let expected: Expectation = 'value';
  let at = 0;
  while (expected !== 'nothing') {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const next: Expectation | null =
      token === null ? null : step(expected, token[1], token[2] !== undefined, open);
    if (next === null) return afterSpace(text, at);
    expected = next;
    at = TOKEN.lastIndex;
  }
  const rest = afterSpace(text, at);
  return rest === text.length ? null : rest;
}

/** What may follow a token, or null where the token is out of place. Keeps `open` up to date. */
function step(
  expected: Expectation,
  mark: string | undefined,
  isString: boolean,
  open: ('{' | '[')[],
): Expectation | null {
  if (expected === 'colon') return mark === ':' ? 'value' : null;
  if (isEnd(expected, mark, open)) {
    open.pop();
    return afterValue(open);
  }
  if (expected === 'commaOrEnd') {
    if (mark !== ',') return null;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (expected === 'key' || expected === 'keyOrEnd') return isString ? 'colon' : null;
  if (mark === undefined) return afterValue(open);
  if (mark !== '{' && mark !== '[') return null;
  open.push(mark);
  return mark === '{' ? 'keyOrEnd' : 'valueOrEnd';
}

function isEnd(expected: Expectation, mark: string | undefined, open: readonly string[]): boolean {
  if (expected === 'value' || expected === 'key') return false;
  return (mark === '}' && open.at(-1) === '{') || (mark === ']' && open.at(-1) === '[');
}

function afterValue(open: readonly string[]): Expectation {
  return open.length === 0 ? 'nothing' : 'commaOrEnd';
}

function afterSpace(text: string, at: number): number {
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  return at;
}
