import { replaceTables } from '../../calc/syntax/replace-tables';
import { isFormula } from '../../calc/syntax/formula';
import { HostError } from '../../protocol/error';
import type { Engine } from '../engine';
import { findTable } from '../tables/tables';
import { LexerTreeBuilder } from '../univer';

const MAX_LENGTH = 8192;

/** Refuses a formula that Excel would not take, e.g. with a bracket left open; the cells stay as they were. */
export function requireFormula(engine: Engine, formula: string): void {
  const isUnknown = tablesIn(formula).some((name) => findTable(engine, name) === null);
  if (
    isUnknown ||
    formula.length > MAX_LENGTH ||
    !(isFormula(formula) || isUnivers(engine, formula))
  ) {
    throw new HostError('InvalidArgument', formula.slice(0, 80));
  }
}

/** The tables that a formula names. */
function tablesIn(formula: string): string[] {
  const names: string[] = [];
  replaceTables(formula, ({ table }) => {
    if (table !== null) names.push(table);
    return '';
  });
  return names;
}

/** Univer reads what is not understood here. */
function isUnivers(engine: Engine, formula: string): boolean {
  // The lexer keeps what it has read, here without the workbook's names: the blank makes that an entry of its own.
  const tree = engine.get<LexerTreeBuilder>(LexerTreeBuilder).treeBuilder(`${formula} `);
  // It answers the text of an error where it cannot read the formula.
  return typeof tree !== 'string';
}
