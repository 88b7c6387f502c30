import type { SheetLayout } from '../../sheets/layout/layout';
import { jsonBytes } from '../write/bytes';
import { rangeOf } from './area';
import { part, type Part } from './part';

/** Native validation by formula, with a message for a wrong entry and a prompt for the chosen cell. */
export function validate(layout: SheetLayout): Part[] {
  return layout.validations.map((validation) => {
    const { area, formula, error, prompt } = validation;
    return part(6, jsonBytes(validation), (sheet) => {
      const { dataValidation } = rangeOf(sheet, area);
      dataValidation.rule = { custom: { formula: asFormula(formula) } };
      // With blanks ignored, a blank cell that the formula refers to would let anything through.
      dataValidation.ignoreBlanks = false;
      dataValidation.errorAlert = { ...error, style: 'Stop', showAlert: true };
      if (prompt.message !== '') {
        dataValidation.prompt = { ...prompt, showPrompt: true };
      }
    });
  });
}

/** Lists to choose from. */
export function offer({ dropDowns = [] }: SheetLayout): Part[] {
  return dropDowns.map((dropDown) => {
    const { area, list, error } = dropDown;
    return part(4, jsonBytes(dropDown), (sheet) => {
      const { dataValidation } = rangeOf(sheet, area);
      dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
      dataValidation.errorAlert = {
        ...(error ?? { title: '', message: '' }),
        style: 'Stop',
        showAlert: error !== null,
      };
    });
  });
}

export function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}
