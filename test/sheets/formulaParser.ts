/** A formula as a tree; only as much of Excel's grammar as our own formulas use. */
export type Node =
  | { readonly kind: 'constant' }
  | { readonly kind: 'cell' | 'range'; readonly text: string }
  | { readonly kind: 'operation'; readonly operands: readonly Node[] }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Node[] };

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const PATTERNS = [
  ['space', String.raw`\s+`],
  ['text', String.raw`"(?:[^"]|"")*"`],
  ['reference', String.raw`(?:'(?:[^']|'')+'!)?${CELL}(?::${CELL})?(?![A-Za-z0-9_(])`],
  // A defined name of ours is of an area.
  ['block', String.raw`ipt_[a-z0-9_.]+`],
  ['number', String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`],
  ['name', String.raw`[A-Z][A-Z0-9.]*`],
  ['operator', String.raw`<>|<=|>=|[-+*/&=<>^%:]`],
  ['mark', String.raw`[(),]`],
] as const;
const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'uy');

interface Token {
  readonly kind: (typeof PATTERNS)[number][0];
  readonly text: string;
}

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (match === null) throw new Error(`at ${at}: ${formula.slice(at, at + 20)}`);
    const [text] = match;
    const kind = PATTERNS[match.indexOf(text, 1) - 1]?.[0];
    if (kind !== undefined && kind !== 'space') found.push({ kind, text });
  }
  return found;
}

/** Precedence does not matter to the lint: a chain of operators is one operation. */
export function parseFormula(formula: string): Node {
  if (!formula.startsWith('=')) throw new Error('no leading =');
  const list = tokens(formula.slice(1));
  let next = 0;

  const take = (text?: string): Token => {
    const token = list[next];
    if (token === undefined || (text !== undefined && token.text !== text)) {
      throw new Error(`expected ${text ?? 'more'}, found ${token?.text ?? 'the end'}`);
    }
    next += 1;
    return token;
  };
  const peek = (): string | undefined => list[next]?.text;

  const parseChain = (): Node => {
    const operands = [parseOperand()];
    while (list[next]?.kind === 'operator') {
      take();
      if (list[next] !== undefined && peek() !== ')' && peek() !== ',')
        operands.push(parseOperand());
    }
    const [only] = operands;
    return operands.length === 1 && only !== undefined ? only : { kind: 'operation', operands };
  };

  const parseOperand = (): Node => {
    const token = take();
    switch (token.kind) {
      case 'text':
      case 'number':
        return { kind: 'constant' };
      case 'reference': {
        const ownPart = token.text.replace(/^'(?:[^']|'')+'!/u, '');
        return { kind: ownPart.includes(':') ? 'range' : 'cell', text: token.text };
      }
      case 'block':
        return { kind: 'range', text: token.text };
      case 'operator':
        if (token.text === '-' || token.text === '+') {
          return { kind: 'operation', operands: [parseOperand()] };
        }
        break;
      case 'name':
        if (token.text === 'TRUE' || token.text === 'FALSE') {
          if (peek() !== '(') return { kind: 'constant' };
        }
        return { kind: 'call', name: token.text, arguments: parseArguments() };
      case 'mark':
        if (token.text === '(') {
          const inner = parseChain();
          take(')');
          return inner;
        }
        break;
    }
    throw new Error(`unexpected ${token.text}`);
  };

  const parseArguments = (): Node[] => {
    take('(');
    const found: Node[] = [];
    if (peek() !== ')') {
      found.push(parseChain());
      while (peek() === ',') {
        take(',');
        found.push(parseChain());
      }
    }
    take(')');
    return found;
  };

  const tree = parseChain();
  if (next < list.length) throw new Error(`unexpected ${list[next]?.text ?? ''}`);
  return tree;
}
