import { LexerTreeBuilder, sequenceNodeType } from './univer';

interface Lexer {
  _squareBracketState: number;
  _resetTemp(): void;
}

type Word = NonNullable<ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>>[number];

let isMended = false;

/**
 * Univer 0.25.1 starts each text with the square brackets that the last one left open, and in a page it reads every
 * text that stands in its formula bar: after a cell with `[` alone, every new formula is #NAME?. And it cuts a formula in
 * words whose texts have lost half of their doubled quotes, so that a formula put together of them again, when rows come or
 * go, is another one. And `#REF!A1`, which a deleted sheet leaves, follows for it the cells of the formula's own sheet.
 */
export function mendLexer(): void {
  if (isMended) return;
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  const reset = lexer._resetTemp;
  if (typeof reset !== 'function') throw new Error('Univer has changed: is its lexer mended?');
  lexer._resetTemp = function (this: Lexer) {
    reset.call(this);
    this._squareBracketState = 0;
  };
  const cut = LexerTreeBuilder.prototype.sequenceNodesBuilder;
  const known = new Map<string, ReturnType<typeof cut>>();
  LexerTreeBuilder.prototype.sequenceNodesBuilder = function (this: LexerTreeBuilder, formula) {
    if (!known.has(formula)) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(formula, cut.call(this, formula)?.map(mended));
    }
    const words = known.get(formula)?.slice();
    return isCopying || !formula.includes('#REF!') ? words : words?.map(unmoved);
  };
  const move = LexerTreeBuilder.prototype.moveFormulaRefOffset;
  let isCopying = false;
  LexerTreeBuilder.prototype.moveFormulaRefOffset = function (this: LexerTreeBuilder, ...asked) {
    isCopying = true;
    try {
      return move.apply(this, asked);
    } finally {
      isCopying = false;
    }
  };
  isMended = true;
}

/** Behind `#REF!`, which Univer cuts in signs, stands no reference that could follow its cells. */
function unmoved(word: Word, at: number, words: readonly Word[]): Word {
  if (typeof word === 'string' || word.nodeType !== sequenceNodeType.REFERENCE) return word;
  const isLost = words.slice(Math.max(0, at - 5), at).join('') === '#REF!';
  return isLost ? { ...word, nodeType: sequenceNodeType.NORMAL } : word;
}

/** Univer keeps 2,000 texts of its own, fewer than a working year has, so that from end to end it never finds one again. */
const MOST_KNOWN = 20_000;

const mended = (node: Word): Word =>
  typeof node === 'string' || node.nodeType !== sequenceNodeType.STRING
    ? node
    : { ...node, token: quotesDoubled(node.token) };

const quotesDoubled = (token: string): string => `"${token.slice(1, -1).replaceAll('"', '""')}"`;
