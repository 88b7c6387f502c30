import { HostError } from '../protocol/error';
import type { Engine } from './engine';
import { LexerTreeBuilder } from './univer';

const MAX_LENGTH = 8192;

/** Refuses a formula that Excel would not take, e.g. with a bracket left open; the cells stay as they were. */
export function requireFormula(engine: Engine, formula: string): void {
  // The lexer keeps what it has read, here without the workbook's names: the blank makes that an entry of its own.
  const tree = engine.get<LexerTreeBuilder>(LexerTreeBuilder).treeBuilder(`${formula} `);
  // The lexer answers the text of an error where it cannot read the formula.
  if (formula.length > MAX_LENGTH || typeof tree === 'string') {
    throw new HostError('InvalidArgument', formula.slice(0, 80));
  }
}
