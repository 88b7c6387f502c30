import { fromRange, intersection, sameArea, subtract, toRange, type Area } from '../engine/area';
import { newGuid } from '../engine/blank';
import type { Engine } from '../engine/engine';
import { formatRulesOf } from '../engine/formats';
import { rebase } from '../engine/relative';
import type { IConditionFormattingRule } from '../engine/univer';
import type { RangeObject } from './book';

/** The part of a rule that Univer draws, with what Excel's object said where Univer has no place for it. */
export type UniverRule = IConditionFormattingRule['rule'] & { readonly excel?: object };

export const ruleById = (
  engine: Engine,
  sheetId: string,
  id: string,
): IConditionFormattingRule | null =>
  formatRulesOf(engine, sheetId).find((rule) => rule.cfId === id) ?? null;

export const areasOf = (rule: IConditionFormattingRule): Area[] => rule.ranges.map(fromRange);

export const meets = (rule: IConditionFormattingRule, area: Area): boolean =>
  areasOf(rule).some((part) => intersection(part, area) !== null);

/** Adds a rule before all others: a new one wins, as in Excel. Answers its id. */
export function addRule(
  engine: Engine,
  sheetId: string,
  rule: Omit<IConditionFormattingRule, 'cfId'>,
): string {
  const cfId = newGuid();
  engine.run('sheet.mutation.add-conditional-rule', {
    subUnitId: sheetId,
    rule: { ...rule, cfId },
  });
  return cfId;
}

export const putRule = (engine: Engine, sheetId: string, rule: IConditionFormattingRule): boolean =>
  engine.run('sheet.mutation.set-conditional-rule', {
    subUnitId: sheetId,
    cfId: rule.cfId,
    rule,
  });

export const dropRule = (engine: Engine, sheetId: string, id: string): boolean =>
  engine.run('sheet.mutation.delete-conditional-rule', { subUnitId: sheetId, cfId: id });

/** Puts a rule at another place in the order; 0 comes first. */
export function moveRule(engine: Engine, sheetId: string, id: string, priority: number): void {
  const order = formatRulesOf(engine, sheetId).map((rule) => rule.cfId);
  const others = order.filter((other) => other !== id);
  const at = Math.min(priority, others.length);
  const before = others[at];
  const end =
    before === undefined ? { id: others.at(-1), type: 'after' } : { id: before, type: 'before' };
  if (end.id === undefined || order.indexOf(id) === at) return;
  engine.run('sheet.mutation.move-conditional-rule', {
    subUnitId: sheetId,
    start: { id, type: 'self' },
    end,
  });
}

/** Takes conditional formats away from the range; other cells keep theirs. */
export function removeFormats({ book: { engine }, sheetId, area }: RangeObject): void {
  for (const rule of formatRulesOf(engine, sheetId)) {
    const areas = areasOf(rule);
    const rest = areas.flatMap((part) => subtract(part, area));
    if (rest.length === areas.length && rest.every((part, i) => sameArea(part, areas[i] ?? area))) {
      continue;
    }
    const [from, to] = [areas[0], rest[0]];
    if (from === undefined || to === undefined) dropRule(engine, sheetId, rule.cfId);
    else {
      putRule(engine, sheetId, {
        ...rule,
        rule: rebased(engine, rule.rule, from, to),
        ranges: rest.map(toRange),
      });
    }
  }
}

/** The rule as it reads when another cell becomes its first. */
export function rebased(engine: Engine, rule: UniverRule, from: Area, to: Area): UniverRule {
  const formula = (rule as { value?: unknown }).value;
  if (typeof formula !== 'string' || !formula.startsWith('=')) return rule;
  return { ...rule, value: rebase(engine, formula, from, to) } as UniverRule;
}

export function copyFormats(engine: Engine, fromSheet: string, toSheet: string): void {
  // Added last comes first, so the order is kept by adding from the end.
  for (const rule of formatRulesOf(engine, fromSheet).reverse()) addRule(engine, toSheet, rule);
}
