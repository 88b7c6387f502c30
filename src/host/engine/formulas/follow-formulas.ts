import type { Engine } from '../engine';
import {
  fromCells,
  isSharing,
  someCell,
  type AllFormulas,
  type SheetFormulas,
} from './cells-with-formulas';
import { followFormats } from './follow-formats';
import { followingOf, joined, type Besides, type Following, type Move } from './following';
import { followNames } from './follow-names';
import { followRules } from './follow-rules';
import { inFormerOrder } from './format-order';
import { UpdateFormulaController } from '../univer';

/** What is replaced of Univer's controller. */
interface Controller {
  _getFormulaReferenceMoveInfo(
    formulas: AllFormulas,
    sheets: object,
    move: Move,
  ): { readonly newFormulaData: AllFormulas };
  _getUpdateFormula(command: object): Besides;
}

/**
 * Univer 0.25.1 cuts every formula in words to find the few that must follow cells or a sheet's name, and puts those that
 * do together anew. Here only references are replaced, in a tenth of the time, and all else stays as it was written; what
 * moves otherwise, and formulas that cells share, are left to Univer.
 */
export function followFormulas(engine: Engine): void {
  const rules = followRules(engine);
  let isReplaced = false;
  engine.beforeCommand(({ id }) => {
    // Univer makes its controller when it opens the first workbook.
    if (isReplaced || !id.startsWith('sheet.command.')) return;
    isReplaced = true;
    replaceUnivers(engine, rules);
    followNames(engine);
  });
}

function replaceUnivers(engine: Engine, rules: (following: Following) => Besides): void {
  const controller = engine.get<Controller>(UpdateFormulaController);
  const moved = controller._getFormulaReferenceMoveInfo.bind(controller);
  const updated = controller._getUpdateFormula.bind(controller);
  let following: Following | null = null;
  controller._getFormulaReferenceMoveInfo = (formulas, sheets, move) => {
    following = followingOf(engine, move);
    if (following === null || isShared(formulas)) return moved(formulas, sheets, move);
    const { follow } = following;
    return { newFormulaData: mapped(formulas, (all) => mapped(all, followed(follow))) };
  };
  controller._getUpdateFormula = (command) => {
    following = null;
    const cells = updated(command);
    // It was asked for meanwhile, if anything has to follow.
    const now = following as Following | null;
    if (now === null) return cells;
    return inFormerOrder(engine, joined([cells, rules(now), followFormats(engine, now)]));
  };
}

const isShared = (formulas: AllFormulas): boolean =>
  Object.values(formulas).some((sheets) =>
    Object.values(sheets).some((sheet) => someCell(sheet ?? {}, isSharing)),
  );

function mapped<From, To>(
  all: Readonly<Record<string, From>>,
  to: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, to(value, key)]));
}

/** Of a sheet's formulas those that read otherwise now, as Univer wants them. */
const followed =
  (follow: Following['follow']) =>
  (formulas: SheetFormulas | undefined, sheetId: string): SheetFormulas =>
    fromCells(formulas ?? {}, (item) => {
      const { f = '' } = item ?? {};
      const now = follow(f, sheetId);
      return now === f ? undefined : { f: now };
    });
