/** Lays out a table of the size of the official one: 30 rows by 14 columns, with everything such a sheet has. */
export function addTable(sheet: Excel.Worksheet): void {
  const table = sheet.getRangeByIndexes(0, 0, 30, 14);
  table.numberFormat = grid(() => '@');
  table.formulas = grid((row, column) => (column === 13 && row > 1 ? '' : `${row}/${column}`));
  sheet.getRange('N3:N30').numberFormat = grid(() => 'General', 28, 1);
  sheet.getRange('N3:N30').formulas = grid((row) => `=COUNTA(A${row + 3}:M${row + 3})`, 28, 1);
  for (const side of [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
  ] as const) {
    const border = table.format.borders.getItem(side);
    border.style = 'Continuous';
    border.weight = 'Thin';
  }
  table.format.font.name = '宋体';
  table.format.horizontalAlignment = 'Center';
  table.format.columnWidth = 60;
  table.format.rowHeight = 20;
  const title = sheet.getRange('A1:N1');
  title.merge();
  title.format.font.size = 18;
  title.format.font.bold = true;
  sheet.getRange('A2:N2').format.fill.color = '#DDEBF7';
  sheet.getRange('A2').format.borders.getItem('DiagonalDown').style = 'Continuous';
  const entries = sheet.getRange('C3:N28');
  entries.format.protection.locked = false;
  entries.dataValidation.rule = { custom: { formula: '=LEN(C3)>0' } };
  entries.dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: '不对',
    message: '请填数字',
  };
  const format = entries.conditionalFormats.add('Custom');
  format.custom.rule.formula = '=C3="/"';
  format.custom.format.fill.color = '#EEEEEE';
}

const grid = (
  entry: (row: number, column: number) => string,
  rows = 30,
  columns = 14,
): string[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => entry(row, column)),
  );
