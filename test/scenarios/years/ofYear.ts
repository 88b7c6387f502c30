import { restoreActions } from '../../../src/actions/restore';
import { yearOf } from '../../../src/plan/period';
import { parseBlockName } from '../../../src/sheets/blocks/names';
import { sheetOfName } from '../../../src/sheets/journal/references';

/** The year that a defined name of ours is about; null for any other name. */
function yearOfName(name: string): number | null {
  const block = parseBlockName(name);
  if (block === null) return null;
  if ('year' in block) return block.year;
  return 'period' in block ? yearOf(block.period) : null;
}

/** All that a workbook holds of one year: names, their sheets with every cell, and what the journal says of it. */
export async function ofYear(year: number) {
  const found = await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    names.load('items/name,items/formula');
    await context.sync();
    const own = names.items
      .filter(({ name }) => yearOfName(name) === year)
      .map(({ name, formula }) => ({ name, formula: String(formula) }));
    const tabs = [...new Set(own.map(({ formula }) => sheetOfName(formula) ?? ''))].sort();
    const sheets = tabs.map((tab) => {
      const sheet = worksheets.getItem(tab);
      sheet.load('name,visibility');
      const range = sheet.getUsedRange();
      range.load('address,formulas,values,numberFormat');
      return { sheet, range };
    });
    await context.sync();
    return {
      names: own.map(({ name, formula }) => `${name} ${formula}`).sort(),
      sheets: sheets.map(({ sheet, range: { address, formulas, values, numberFormat } }) => ({
        ...{ name: sheet.name, visibility: sheet.visibility },
        ...{ address, formulas, values, numberFormat },
      })),
    };
  });
  const journal = (await restoreActions.list())
    .filter(({ head: { facts } }) => (facts.year ?? yearOf(facts.period!)) === year)
    .map(({ head, state }) => ({ head, state }));
  return { ...found, journal };
}
