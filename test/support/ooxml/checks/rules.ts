import { parseAreas } from '../area';
import type { Book, BookSheet } from '../book';
import { Faults, type Fault } from '../fault';
import { formulaFaults } from '../formula/formulaFaults';
import { childOf, childrenOf, named, type Element } from '../xml';

/** Letters that Excel takes of validation: its formula, titles and messages. */
const LONGEST = { formula: 255, title: 32, message: 255 };

/** Validation and colours by formula of one sheet. */
export function ruleFaults(book: Book, { path = '', root }: BookSheet): Fault[] {
  const faults = new Faults(path);
  if (root === undefined) return [];
  for (const validation of named(root, 'dataValidation'))
    validationFaults(book, validation, faults);
  const styles = childrenOf(childOf(book.styles.root, 'dxfs'), 'dxf').length;
  for (const formatting of childrenOf(root, 'conditionalFormatting')) {
    const { sqref = '' } = formatting.attributes;
    faults.unless(parseAreas(sqref) !== null, 'colours of no cells', sqref);
    for (const rule of childrenOf(formatting, 'cfRule')) {
      const { dxfId } = rule.attributes;
      faults.unless(dxfId === undefined || Number(dxfId) < styles, `dxfId ${dxfId}`, sqref);
      for (const { text } of childrenOf(rule, 'formula')) {
        for (const what of formulaFaults(text, book.context)) faults.add(what, sqref);
      }
    }
  }
  faults.unique(
    named(root, 'cfRule').map(({ attributes }) => attributes['priority'] ?? ''),
    'priority',
  );
  return faults.found;
}

function validationFaults(book: Book, validation: Element, faults: Faults): void {
  const { sqref = '', type = 'none', ...said } = validation.attributes;
  faults.unless(parseAreas(sqref) !== null, 'validation of no cells', sqref);
  const limits = [
    ['promptTitle', LONGEST.title],
    ['errorTitle', LONGEST.title],
    ['prompt', LONGEST.message],
    ['error', LONGEST.message],
  ] as const;
  for (const [name, longest] of limits) {
    const { length } = said[name] ?? '';
    faults.unless(length <= longest, `${name} of ${length} characters`, sqref);
  }
  const formulas = ['formula1', 'formula2'].flatMap((name) => childrenOf(validation, name));
  faults.unless(type === 'none' || formulas.length > 0, 'validation without a formula', sqref);
  const context = { ...book.context, longest: LONGEST.formula + (type === 'list' ? 2 : 0) };
  for (const { text } of formulas) {
    for (const what of formulaFaults(text, context)) faults.add(what, sqref);
  }
}
