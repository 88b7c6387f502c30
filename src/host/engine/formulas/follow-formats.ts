import type { Engine } from '../engine';
import { ConditionalFormattingRuleModel, type IConditionFormattingRule } from '../univer';
import { followedRule } from './followed-rule';
import { joined, NOTHING, type Besides, type Following } from './following';

/**
 * Conditional formats follow their cells, which Univer sees to only where its user interface is loaded: in a page they
 * are among the rules of `followRules`.
 */
export function followFormats(engine: Engine, following: Following): Besides {
  if (!engine.headless) return NOTHING;
  const model = engine.get<ConditionalFormattingRuleModel>(ConditionalFormattingRuleModel);
  const sheets = engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
  return joined(
    sheets
      .filter((sheetId) => sheetId !== following.leaving)
      .flatMap((sheetId) =>
        [...(model.getSubunitRules(engine.unitId, sheetId) ?? [])].map((rule) =>
          besides(engine, sheetId, rule, following),
        ),
      ),
  );
}

function besides(
  engine: Engine,
  subUnitId: string,
  rule: IConditionFormattingRule,
  following: Following,
): Besides {
  const { value } = rule.rule as { value?: unknown };
  const before = { ranges: rule.ranges, formulas: typeof value === 'string' ? [value] : [] };
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
    return {
      redos: [
        { id: 'sheet.mutation.delete-conditional-rule', params: { unitId, subUnitId, cfId } },
      ],
      undos: [
        { id: 'sheet.mutation.add-conditional-rule', params: { unitId, subUnitId, rule: old } },
      ],
    };
  }
  const [formula] = after.formulas;
  const now = {
    ...rule,
    ranges: [...after.ranges],
    rule: formula === undefined ? rule.rule : { ...rule.rule, value: formula },
  } as IConditionFormattingRule;
  return { redos: [set(now)], undos: [set(old)] };
}
