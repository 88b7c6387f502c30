import type { Engine } from '../engine';
import { formatRulesOf } from '../formats';
import type { IConditionFormattingRule } from '../univer';
import { followedRule } from './followed-rule';
import { joined, NOTHING, type Besides, type Following } from './following';
import { inFormulas } from './in-formulas';

/**
 * Conditional formats follow their cells, which Univer sees to only where its user interface is loaded: in a page they
 * are among the rules of `followRules`, and here only what the host says in them besides follows.
 */
export function followFormats(engine: Engine, following: Following): Besides {
  const sheets = engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
  return joined(
    sheets
      .filter((sheetId) => sheetId !== following.leaving)
      .flatMap((sheetId) =>
        formatRulesOf(engine, sheetId)
          .filter(({ rule }) => engine.headless || 'excel' in rule)
          .map((rule) => besides(engine, sheetId, rule, following)),
      ),
  );
}

function besides(
  engine: Engine,
  subUnitId: string,
  rule: IConditionFormattingRule,
  following: Following,
): Besides {
  const before = { ranges: rule.ranges, formulas: formulasOf(rule) };
  const after = followedRule(engine, subUnitId, before, following);
  if (after === before) return NOTHING;
  const { unitId } = engine;
  const { cfId } = rule;
  // Univer changes its own object where a rule is set.
  const old = JSON.parse(JSON.stringify(rule)) as IConditionFormattingRule;
  const set = (now: IConditionFormattingRule) => ({
    id: 'sheet.mutation.set-conditional-rule',
    params: { unitId, subUnitId, cfId, rule: now },
  });
  if (after === null) {
    if (!engine.headless) return NOTHING;
    return {
      redos: [
        { id: 'sheet.mutation.delete-conditional-rule', params: { unitId, subUnitId, cfId } },
      ],
      undos: [
        { id: 'sheet.mutation.add-conditional-rule', params: { unitId, subUnitId, rule: old } },
      ],
    };
  }
  const formulas = [...after.formulas];
  const now = {
    ...rule,
    ranges: [...after.ranges],
    rule: inFormulas(rule.rule, (formula) => formulas.shift() ?? formula),
  };
  return { redos: [set(now)], undos: [set(old)] };
}

/** In the order in which they stand; a text that cells are to contain is none. */
function formulasOf({ rule }: IConditionFormattingRule): string[] {
  const found: string[] = [];
  if ('subType' in rule && rule.subType === 'text') return found;
  inFormulas(rule, (formula) => {
    found.push(formula);
    return formula;
  });
  return found;
}
