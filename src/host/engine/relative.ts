import type { Area } from './area';
import type { Engine } from './engine';
import { LexerTreeBuilder } from './univer';

/** The formula as it reads so many cells further right and down; `$` parts stay. */
export const moveFormula = (engine: Engine, formula: string, right: number, down: number): string =>
  right === 0 && down === 0
    ? formula
    : engine.get<LexerTreeBuilder>(LexerTreeBuilder).moveFormulaRefOffset(formula, right, down);

/** A rule's formula is written for its first cell; this rewrites it when another cell becomes the first. */
export const rebase = (engine: Engine, formula: string, from: Area, to: Area): string =>
  moveFormula(engine, formula, to.column - from.column, to.row - from.row);

/** The cell that relative references of a rule over several areas count from. */
export const firstCell = (areas: readonly Area[]): Area => ({
  row: Math.min(...areas.map((area) => area.row)),
  column: Math.min(...areas.map((area) => area.column)),
  rows: 1,
  columns: 1,
});
