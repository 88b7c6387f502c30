import { LexerTreeBuilder } from '@univerjs/engine-formula';

interface Lexer {
  _squareBracketState: number;
  _resetTemp(): void;
}

/**
 * Univer 0.25.1 reads every text that stands in its formula bar, and starts the next text with the square
 * brackets that the last one left open: after a cell with `[` alone, every new formula is #NAME?.
 */
export function mendLexer(): void {
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  const reset = lexer._resetTemp;
  if (typeof reset !== 'function') throw new Error('Univer has changed: is its lexer mended?');
  lexer._resetTemp = function (this: Lexer) {
    reset.call(this);
    this._squareBracketState = 0;
  };
}
