/** One request while it is put together: a sheet is named in it once, however many operations work on it. */
export class Request {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  /** @param key a sheet's id or name */
  sheet(key: string): Excel.Worksheet {
    const known = this.sheets.get(key);
    if (known !== undefined) return known;
    const sheet = this.context.workbook.worksheets.getItem(key);
    this.sheets.set(key, sheet);
    return sheet;
  }

  addSheet(name: string): Excel.Worksheet {
    const sheet = this.context.workbook.worksheets.add(name);
    this.sheets.set(name, sheet);
    return sheet;
  }
}
