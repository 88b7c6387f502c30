import type { Engine } from './engine';
import { ConditionalFormattingRuleModel, type IConditionFormattingRule } from './univer';

/** Conditional formats of a sheet; the first one wins. */
export const formatRulesOf = (engine: Engine, sheetId: string): IConditionFormattingRule[] => [
  ...(engine
    .get<ConditionalFormattingRuleModel>(ConditionalFormattingRuleModel)
    .getSubunitRules(engine.unitId, sheetId) ?? []),
];
