import type { Engine } from '../engine';
import { FormulaRefRangeService, type IDisposable, type IRange } from '../univer';
import { followedRule, type RulePart } from './followed-rule';
import { joined, NOTHING, type Besides, type Following } from './following';
import { FOLLOWED } from './keep-formulas';

/** The rule after a command, in Univer's parts: one, or none where its cells are gone. */
type Callback = (parts: { ranges: IRange[]; formulas: string[] }[]) => Besides;

interface Rule extends RulePart {
  readonly unitId: string;
  readonly sheetId: string;
  readonly callback: Callback;
}

/** What is replaced of Univer's service, which formulas of rules are registered with. */
interface Service {
  registerRangeFormula(
    this: Service,
    unitId: string,
    sheetId: string,
    ranges: IRange[],
    formulas: string[],
    callback: Callback,
  ): IDisposable;
  registerFormula(
    this: Service,
    unitId: string,
    sheetId: string,
    formula: string,
    callback: (formula: string) => Besides,
  ): IDisposable;
  transformFormulaByEffectCommand(
    this: Service,
    unitId: string,
    sheetId: string,
    formula: string,
    command: object,
  ): string;
}

interface Kept {
  readonly rules: Set<Rule>;
  /** Rules follow here what is under way, not in Univer's way. */
  isOurs: boolean;
}

const keptBy = new WeakMap<object, Kept>();

function keptOf(service: object): Kept {
  let kept = keptBy.get(service);
  if (kept === undefined) keptBy.set(service, (kept = { rules: new Set(), isOurs: false }));
  return kept;
}

function keep({ rules }: Kept, rule: Rule, univers: IDisposable): IDisposable {
  rules.add(rule);
  return {
    dispose: () => {
      rules.delete(rule);
      univers.dispose();
    },
  };
}

let isReplaced = false;

/** In all engines at once: the first rules are registered as soon as there is a service. */
function replaceUnivers(): void {
  if (isReplaced) return;
  isReplaced = true;
  const service = FormulaRefRangeService.prototype as unknown as Service;
  const {
    registerRangeFormula: rangeFormula,
    registerFormula: plainFormula,
    transformFormulaByEffectCommand: transformed,
  } = service;
  service.registerRangeFormula = function (unitId, sheetId, ranges, formulas, callback) {
    const kept = keptOf(this);
    const univers = rangeFormula.call(this, unitId, sheetId, ranges, formulas, (parts) =>
      kept.isOurs ? NOTHING : callback(parts),
    );
    return keep(kept, { unitId, sheetId, ranges, formulas, callback }, univers);
  };
  service.registerFormula = function (unitId, sheetId, formula, callback) {
    const kept = keptOf(this);
    const univers = plainFormula.call(this, unitId, sheetId, formula, (text) =>
      kept.isOurs ? NOTHING : callback(text),
    );
    const onPart: Callback = ([part]) => callback(part?.formulas[0] ?? formula);
    const formulas = [formula];
    return keep(kept, { unitId, sheetId, ranges: [], formulas, callback: onPart }, univers);
  };
  service.transformFormulaByEffectCommand = function (unitId, sheetId, formula, command) {
    if (keptOf(this).isOurs) return formula;
    try {
      return transformed.call(this, unitId, sheetId, formula, command);
    } catch {
      // Where a rule names a sheet that is not there, or has an exclamation mark in its name, it breaks the command off.
      return formula;
    }
  };
}

/**
 * Univer 0.25.1 moves the formulas of validation and of conditional formats by the lines of their first cell, also where
 * they come in between, leaves their `$` parts behind, and follows only on the sheet that is shown. Here they follow as
 * those in cells do; where cells move otherwise, Univer's way stays.
 *
 * @returns what rules do after a command that formulas follow
 */
export function followRules(engine: Engine): (following: Following) => Besides {
  replaceUnivers();
  const kept = (): Kept => keptOf(engine.get<object>(FormulaRefRangeService));
  engine.beforeCommand(({ id }) => {
    if (id.startsWith('sheet.command.')) {
      kept().isOurs = FOLLOWED.test(id) && !id.includes('-range-move');
    }
  });
  // Univer does not say so of rules that go with their workbook.
  engine.onLoad(() => {
    const { rules } = kept();
    for (const rule of rules) if (rule.unitId !== engine.unitId) rules.delete(rule);
  });
  return (following) => {
    const staying = [...kept().rules].filter(({ sheetId }) => sheetId !== following.leaving);
    return joined(staying.map((rule) => besides(engine, rule, following)));
  };
}

function besides(engine: Engine, rule: Rule, following: Following): Besides {
  const after = followedRule(engine, rule.sheetId, rule, following);
  if (after === rule) return NOTHING;
  return rule.callback(
    after === null ? [] : [{ ranges: [...after.ranges], formulas: [...after.formulas] }],
  );
}
