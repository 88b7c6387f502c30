import { Calculation } from './calculation/calculation';
import { Drawing } from './drawing';
import { Engine } from './engine';
import { followFormulas } from './formulas/follow-formulas';
import { keepFormulas } from './formulas/keep-formulas';
import { keepLines } from './keep-lines';
import { mendLexer } from './mend-lexer';
import { mendTools } from './mend-tools';
import type { FUniver, Univer } from './univer';

/** An engine with all its parts, over a Univer that is set up; see `Engine` for the options. */
export function assemble(
  facade: FUniver,
  univer: Univer,
  headless = false,
  sliceLength?: number,
): Engine {
  mendLexer();
  mendTools();
  const engine = new Engine(
    facade,
    univer,
    (made) => ({
      calculation: new Calculation(made, made.slices()),
      drawing: new Drawing(made),
    }),
    headless,
    sliceLength,
  );
  keepFormulas(engine);
  followFormulas(engine);
  keepLines(engine);
  return engine;
}

/** The engine over a Univer that a page has set up itself; a workbook must be open in it. */
export const engineOf = (facade: FUniver, univer: Univer): Engine => assemble(facade, univer);
