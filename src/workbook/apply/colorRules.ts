import type { SheetLayout } from '../../sheets/layout/layout';
import { jsonBytes } from '../write/bytes';
import { rangeOf } from './area';
import { part, type Part } from './part';
import { asFormula } from './validation';

/** Conditional formats. Each one added goes on top of those before, so the first rule is added last. */
export function color(layout: SheetLayout): Part[] {
  return [...layout.colorRules].reverse().map((rule) =>
    part(9, jsonBytes(rule), (sheet) => {
      const { custom } = rangeOf(sheet, rule.area).conditionalFormats.add('Custom');
      custom.rule.formula = asFormula(rule.formula);
      if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
      if (rule.color !== undefined) custom.format.font.color = rule.color;
      if (rule.bold !== undefined) custom.format.font.bold = rule.bold;
      if (rule.italic !== undefined) custom.format.font.italic = rule.italic;
    }),
  );
}
