import { LexerTreeBuilder } from './univer';

interface Lexer {
  _squareBracketState: number;
  _resetTemp(): void;
}

let isMended = false;

/**
 * Univer 0.25.1 starts each text with the square brackets that the last one left open, and in a page it reads every
 * text that stands in its formula bar: after a cell with `[` alone, every new formula is #NAME?.
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
  isMended = true;
}
