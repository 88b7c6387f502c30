import { writeBook } from '../../../src/files/write/writeBook';
import { cellRef } from '../../../src/sheets/layout/address';
import type { FileLayout } from '../../../src/sheets/layout/layout';
import { area } from '../../../src/sheets/layout/look';
import { patentFault, usccFault } from '../../../src/sheets/ledger/sent/codeFormulas';
import { ledgerWords } from '../../../src/sheets/ledger/sent/labels';
import { describeWith } from '../../support/programs';
import { recalculated } from '../../support/recalculated';
import { oneSheet } from '../formulas/oneSheet';
import { patentSaid, somePatents, someUscc, usccSaid } from './codes';

const COUNT = 10_000;
const uscc = someUscc(COUNT);
const patents = somePatents(COUNT);
const first = [usccFault(cellRef(0, 0)), patentFault(cellRef(0, 1))] as const;

/** Where the sheet's formula and the pure reader do not say the same. */
function differences(
  texts: readonly string[],
  formula: (row: number) => unknown,
  reader: (text: string) => string,
): string[] {
  return texts.flatMap((text, row) => {
    const [own, other] = [reader(text), formula(row)];
    // A length is told before a character, a year or kind after all: any word of them says that it is wrong.
    const agree = own === other || (own !== '' && other !== '' && other !== null);
    const yearOrKind = ['year', 'kind', 'noCheck'].includes(own);
    return agree || yearOrKind ? [] : [`${text}: ${own} / ${String(other)}`];
  });
}

it('draws right numbers, and wrong ones of every kind', () => {
  expect(uscc.filter((text) => usccSaid(text) === '').length).toBeGreaterThan(COUNT / 3);
  for (const word of [ledgerWords.usccLength, ledgerWords.usccCharacter, ledgerWords.usccCheck]) {
    expect(uscc.filter((text) => usccSaid(text) === word).length).toBeGreaterThan(COUNT / 50);
  }
  expect(patents.filter((text) => patentSaid(text) === '').length).toBeGreaterThan(COUNT / 3);
});

describeWith(['libreoffice'], 'check characters in LibreOffice', () => {
  it(`are judged as the pure readers judge them, ${COUNT} of each`, async () => {
    const layout: FileLayout = {
      ...{ name: '码', visibility: 'visible', columnWidths: [100, 100, 100, 100], rowHeights: [] },
      cells: uscc.map((text, row) => [{ text }, { text: patents[row] ?? '' }]),
      ...{ merges: [], paints: [], validations: [], colorRules: [], names: [] },
      fills: first.map((formula, at) => ({
        area: area(0, 2 + at, COUNT, 1),
        formula: `=${formula}`,
      })),
      ...{ protected: false, showGridlines: true },
    };
    const grid = (await recalculated(await writeBook([layout]))).get('码')!;
    const at = (column: number) => (row: number) => grid[row]?.[column] ?? '';
    expect(differences(uscc, at(2), usccSaid)).toEqual([]);
    expect(differences(patents, at(3), patentSaid)).toEqual([]);
  });
});

describe('check characters in the embedded engine', () => {
  const calculated = oneSheet();

  it(`are judged as the pure readers judge them, ${COUNT / 20} of each`, async () => {
    const some = COUNT / 20;
    const cellData = Object.fromEntries(
      Array.from({ length: some }, (_, row) => [
        row,
        {
          0: { v: uscc[row] ?? '' },
          1: { v: patents[row] ?? '' },
          2: { f: `=${usccFault(cellRef(row, 0))}` },
          3: { f: `=${patentFault(cellRef(row, 1))}` },
        },
      ]),
    );
    const at = await calculated(cellData);
    const said = (column: number) => (row: number) => at(row, column) ?? '';
    expect(differences(uscc.slice(0, some), said(2), usccSaid)).toEqual([]);
    expect(differences(patents.slice(0, some), said(3), patentSaid)).toEqual([]);
  });
});
