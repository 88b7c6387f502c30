/** Seconds that suites take, by how their paths begin, about; the first that fits counts. */
const LENGTHS = [
  ['test/browser', 50],
  ['test/package', 50],
  ['test/faults', 30],
  ['test/ooxml', 30],
  ['test/scenarios/robust', 10],
  ['test/scenarios', 20],
  ['test/sheets/ledger', 15],
  ['test/sheets/summary', 12],
  ['test/workbook/write', 10],
  ['test/host/xlsx', 10],
  ['test/sheets', 4],
  ['test/pane', 4],
  ['test/host', 2],
];

/** @param suite its path in the project */
exports.lengthOf = (suite) => LENGTHS.find(([start]) => suite.startsWith(start))?.[1] ?? 1;
