import { DataValidatorRegistryService } from '@univerjs/data-validation';
import type { Spreadsheet } from './spreadsheet';

/**
 * Univer calls every blank cell invalid where a rule does not ignore blanks; Excel asks the rule's own formula,
 * and so must the corner marks of a form that nobody has filled in yet.
 */
export function judgeBlanksByFormula({ univer }: Spreadsheet): void {
  const custom = univer
    .__getInjector()
    .get(DataValidatorRegistryService)
    .getValidatorItem('custom');
  if (custom === undefined) throw new Error('Univer has changed: it has no custom validation');
  const judge = custom.validator.bind(custom);
  custom.validator = async (cell, rule) =>
    custom.isEmptyCellValue(cell.value) && rule.allowBlank === false
      ? custom.isValidType(
          cell,
          { formula1: undefined, formula2: undefined, isFormulaValid: true },
          rule,
        )
      : judge(cell, rule);
}
