import type { Engine } from '../engine';
import { definedNames, namePut } from '../names';
import { UpdateDefinedNameController } from '../univer';
import { followingOf, type Besides, type Move } from './following';

/** What is replaced of Univer's controller. */
interface Controller {
  _getUpdateDefinedNameMutations(workbook: object, move: Move): Besides;
}

/**
 * Defined names follow as formulas do. Univer 0.25.1 forgets the quotes of a sheet's name that has signs of full width, and
 * doubles those of others. What led to a sheet that is gone leads nowhere, and is left to Univer.
 */
export function followNames(engine: Engine): void {
  const controller = engine.get<Controller>(UpdateDefinedNameController);
  const univers = controller._getUpdateDefinedNameMutations.bind(controller);
  controller._getUpdateDefinedNameMutations = (workbook, move) => {
    const following = followingOf(engine, move);
    if (following === null || following.leaving !== undefined) return univers(workbook, move);
    const changed = definedNames(engine).flatMap((name) => {
      const formula = following.follow(name.formula, name.sheetId ?? '');
      return formula === name.formula ? [] : [{ name, now: { ...name, formula } }];
    });
    return {
      undos: changed.map(({ name }) => namePut(engine, name)),
      redos: changed.map(({ now }) => namePut(engine, now)),
    };
  };
}
