import { fromRange, sameArea, subtract, toRange, type Area } from '../engine/area';
import type { Engine } from '../engine/engine';
import { newGuid } from '../engine/blank';
import { rebase } from '../engine/relative';
import { DataValidationModel, type IDataValidationRule } from '../engine/univer';
import type { RangeObject } from './book';

/** A validation rule as Univer keeps it, with its areas. */
export interface Validation {
  readonly rule: IDataValidationRule;
  readonly areas: readonly Area[];
}

export const validationsOf = (engine: Engine, sheetId: string): Validation[] =>
  engine
    .get<DataValidationModel>(DataValidationModel)
    .getRules(engine.unitId, sheetId)
    .map((rule) => ({
      rule,
      areas: (rule.ranges as Parameters<typeof fromRange>[0][]).map(fromRange),
    }));

export function addValidation(
  engine: Engine,
  sheetId: string,
  rule: Omit<IDataValidationRule, 'uid' | 'ranges'>,
  areas: readonly Area[],
): void {
  engine.run('data-validation.mutation.addRule', {
    subUnitId: sheetId,
    rule: { ...rule, uid: newGuid(), ranges: areas.map(toRange) },
  });
}

const dropRule = (engine: Engine, sheetId: string, rule: IDataValidationRule): boolean =>
  engine.run('data-validation.mutation.removeRule', { subUnitId: sheetId, ruleId: rule.uid });

/** Takes validation away from the range; what other cells of the same rules have stays. */
export function removeValidation({ book: { engine }, sheetId, area }: RangeObject): void {
  for (const { rule, areas } of validationsOf(engine, sheetId)) {
    const rest = areas.flatMap((part) => subtract(part, area));
    if (rest.length === areas.length && rest.every((part, i) => sameArea(part, areas[i] ?? area))) {
      continue;
    }
    dropRule(engine, sheetId, rule);
    const [from, to] = [areas[0], rest[0]];
    if (from === undefined || to === undefined) continue;
    addValidation(engine, sheetId, rebased(engine, rule, from, to), rest);
  }
}

/** The rule as it reads when another cell becomes its first. */
export function rebased(engine: Engine, rule: IDataValidationRule, from: Area, to: Area) {
  const moved = (formula: string | undefined) =>
    formula?.startsWith('=') === true ? rebase(engine, formula, from, to) : formula;
  const { formula1, formula2, ...rest } = rule;
  const [first, second] = [moved(formula1), moved(formula2)];
  return {
    ...rest,
    ...(first !== undefined && { formula1: first }),
    ...(second !== undefined && { formula2: second }),
  };
}

/** Puts what `change` answers in the place of a sheet's rules; what it answers unchanged stays. */
export function changeValidations(
  engine: Engine,
  sheetId: string,
  change: (rule: IDataValidationRule) => IDataValidationRule,
): void {
  for (const { rule, areas } of validationsOf(engine, sheetId)) {
    const changed = change(rule);
    if (changed === rule) continue;
    dropRule(engine, sheetId, rule);
    addValidation(engine, sheetId, changed, areas);
  }
}

export function copyValidations(engine: Engine, fromSheet: string, toSheet: string): void {
  for (const { rule, areas } of validationsOf(engine, fromSheet)) {
    addValidation(engine, toSheet, rule, areas);
  }
}
