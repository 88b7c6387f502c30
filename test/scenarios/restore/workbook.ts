/** Everything a workbook holds that a person could miss: sheets in their order, contents, formats, names. */
export interface Everything {
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: string;
    readonly isProtected: boolean;
    readonly address: string | null;
    readonly formulas: readonly (readonly unknown[])[];
    readonly formats: readonly (readonly unknown[])[];
  }[];
  /** `name =formula`, sorted. */
  readonly names: readonly string[];
}

/** Sheets that keep a record, and are to stay. */
const RECORDS = ['_留底', '报送记录', '_说明'];
const RECORD_NAMES = /^ipt_(journal|submissions|explanations)/;

/** A host that rewrites a formula, because rows came and went, may leave out quotes that are not needed. */
function unquoted(formula: unknown): unknown {
  return typeof formula === 'string' ? formula.replace(/'([^']+)'!/g, '$1!') : formula;
}

/** All but the records; `marks` are left out of the contents, they come and go by themselves. */
export async function everything(): Promise<Everything> {
  const found = await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name,items/visibility,items/protection/protected');
    names.load('items/name,items/formula');
    await context.sync();
    const items = worksheets.items.filter(({ name }) => !RECORDS.includes(name));
    const used = items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject();
      range.load('address,formulas,numberFormat');
      return range;
    });
    const marks = names.items
      .filter(({ name }) => name.startsWith('ipt_marks_'))
      .map(({ name }) => {
        const range = names.getItem(name).getRangeOrNullObject();
        range.load('address,rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
        return range;
      });
    await context.sync();
    return {
      sheets: items.map(({ name, visibility, protection }, index) => {
        const range = used[index]!;
        const there = !range.isNullObject;
        const formulas = there ? range.formulas.map((row) => (row as unknown[]).map(unquoted)) : [];
        for (const mark of marks) {
          if (mark.isNullObject || mark.worksheet.name !== name) continue;
          for (let r = 1; r < mark.rowCount; r += 1) {
            formulas[mark.rowIndex + r]?.fill(
              '',
              mark.columnIndex,
              mark.columnIndex + mark.columnCount,
            );
          }
        }
        return {
          name,
          visibility,
          isProtected: protection.protected,
          address: there ? range.address : null,
          formulas,
          formats: there ? range.numberFormat : [],
        };
      }),
      names: names.items
        .filter(({ name }) => !RECORD_NAMES.test(name))
        .map(({ name, formula }) => `${name} ${String(formula)}`)
        .sort(),
    };
  });
  return found;
}
