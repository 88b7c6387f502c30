import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readBook } from '../../../src/files/read/readBook';
import { writeBook } from '../../../src/files/write/writeBook';
import type { CellValue } from '../../../src/figures/types';
import { ledgerRows } from '../../../src/sheets/ledger/sent/grid';
import { columnLetters } from '../../../src/sheets/layout/address';
import { readSubmission } from '../../../src/sheets/submission/readSubmission';
import type { SentLedger } from '../../../src/ledgers/types';
import { companyCode, ledgerCalled, patentOf } from '../../ledgers/rows';
import { plan, templateLayout } from '../../files/templates';
import { withLines } from './sent';

const first = ledgerCalled('first-patents');
const CODE = companyCode(1);
const company = (number: number): CellValue[] => [
  ...[`南通${number}号公司`, companyCode(number), patentOf(number), '2017-03-05'],
];
const HEADINGS = first.columns.map(({ heading }) => heading);
/** Of the first ledger in a file that has them all. */
const SHEET = 'xl/worksheets/sheet2.xml';
const FIRST = ledgerRows.first + 1;

const written = new Map<string, Promise<Uint8Array>>();

/** Each file is written once. */
function bytesOf(lines: readonly (readonly CellValue[])[]): Promise<Uint8Array> {
  const key = JSON.stringify(lines);
  const known = written.get(key) ?? fileWith(lines);
  written.set(key, known);
  return known;
}

async function fileWith(lines: readonly (readonly CellValue[])[]): Promise<Uint8Array> {
  const book = templateLayout('haian', { '1': 5 }, { ledgers: new Map() });
  const { layouts, properties, constants } = withLines(book, first, lines);
  return writeBook(layouts, { properties, constants });
}

type Parts = Record<string, string>;

function changed(bytes: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  change(parts);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
    { level: 1 },
  );
}

/** Rows as the file has them, put behind those that are there. */
const withRows = (bytes: Uint8Array, rows: string): Uint8Array =>
  changed(bytes, (parts) => {
    parts[SHEET] = parts[SHEET]!.replace('</sheetData>', `${rows}</sheetData>`);
  });

const cellsXml = (row: number, line: readonly CellValue[]): string =>
  line
    .map((value, at) => {
      const place = `r="${columnLetters(at)}${row}"`;
      return typeof value === 'number'
        ? `<c ${place}><v>${value}</v></c>`
        : `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
    })
    .join('');

function ledgerIn(bytes: Uint8Array): SentLedger {
  const outcome = readBook(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  const result = readSubmission(outcome.book, plan);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const found = result.ledgers.find(({ ledger }) => ledger === first.id);
  if (found === undefined) throw new Error('no ledger');
  return found;
}

const places = ({ rows }: SentLedger): number[] => rows.map(({ at }) => at);

describe('rows between what is none', () => {
  it('stand behind 30,000 lines of blanks, full-width spaces and formats', async () => {
    const blanks = ['<is><t xml:space="preserve"> </t></is>', '<is><t>　</t></is>', ''];
    const rows = Array.from({ length: 30_000 }, (_, at) => {
      const row = FIRST + 600 + at;
      const blank = blanks[at % 3]!;
      return `<row r="${row}"><c r="A${row}" s="1"${blank === '' ? '/>' : ` t="inlineStr">${blank}</c>`}</row>`;
    });
    const last = FIRST + 31_000;
    const bytes = withRows(
      await bytesOf([company(1)]),
      `${rows.join('')}<row r="${last}">${cellsXml(last, company(2))}</row>`,
    );
    expect(places(ledgerIn(bytes))).toEqual([FIRST, last]);
  });

  /** Rows with a format and nothing else, up to the one before `last`, where a row stands again. */
  const formatted = async (last: number): Promise<Uint8Array> => {
    const rows: string[] = [];
    for (let row = FIRST + 600; row < last; row += 1) {
      rows.push(`<row r="${row}" spans="1:5" s="12" customFormat="1"/>`);
    }
    return withRows(
      await bytesOf([company(1)]),
      `${rows.join('')}<row r="${last}">${cellsXml(last, company(2))}</row>`,
    );
  };

  it('stand behind 100,000 formatted rows, beyond those that figures count', async () => {
    expect(places(ledgerIn(await formatted(100_000)))).toEqual([FIRST, 100_000]);
  });

  it('stand in a sheet whose columns are formatted down to the last row', async () => {
    const last = 1_048_576;
    const bytes = changed(
      withRows(await bytesOf([company(1)]), `<row r="${last}">${cellsXml(last, company(2))}</row>`),
      (parts) => {
        parts[SHEET] = parts[SHEET]!.replace(
          /<dimension ref="[^"]*"\/>/,
          '<dimension ref="A1:XFD1048576"/>',
        ).replace('</cols>', '<col min="9" max="16384" width="9" style="1"/></cols>');
      },
    );
    expect(places(ledgerIn(bytes))).toEqual([FIRST, last]);
  });

  it('are refused together with their file, never in part, where all 1,048,576 are formatted', async () => {
    expect(readBook(await formatted(1_048_576))).toMatchObject({
      refusal: { code: 'tooLarge', what: 'inflated' },
    });
  });

  it('are not disturbed by headings and totals, which are no evidence', async () => {
    const sent = ledgerIn(
      await bytesOf([company(1), HEADINGS, company(2), ['合计', null, null, null], ['共 2 户']]),
    );
    expect(places(sent)).toEqual([FIRST, FIRST + 2]);
    expect(sent.passed).toEqual([
      { at: FIRST + 1, kind: 'heading' },
      { at: FIRST + 3, kind: 'total' },
      { at: FIRST + 4, kind: 'total' },
    ]);
  });

  it('an enterprise may be called like a total', async () => {
    const names = ['合计', '总计科技有限公司', '共计算力有限公司'];
    const lines = names.map((name, at) => [name, ...company(at + 1).slice(1)]);
    expect(ledgerIn(await bytesOf(lines))).toMatchObject({ rows: { length: 3 }, passed: [] });
  });
});

describe('headings', () => {
  it('that were sorted among the rows lose none of them', async () => {
    const bytes = await bytesOf([company(1), company(2), HEADINGS, company(3)]);
    const sorted = changed(bytes, (parts) => {
      const own = ledgerRows.header + 1;
      parts[SHEET] = parts[SHEET]!.replace(new RegExp(`<row r="${own}".*?</row>`, 's'), '');
    });
    expect(places(ledgerIn(sorted))).toEqual([FIRST, FIRST + 1, FIRST + 3]);
  });

  it('that are far below are found', async () => {
    const far = FIRST + 400;
    const bytes = changed(
      withRows(
        await bytesOf([company(1), company(2)]),
        `<row r="${far}">${cellsXml(far, HEADINGS)}</row>`,
      ),
      (parts) => {
        const own = ledgerRows.header + 1;
        parts[SHEET] = parts[SHEET]!.replace(new RegExp(`<row r="${own}".*?</row>`, 's'), '');
      },
    );
    expect(places(ledgerIn(bytes))).toEqual([FIRST, FIRST + 1]);
  });

  it('that are gone are said, where the sheet holds anything', async () => {
    const without = (bytes: Uint8Array): Uint8Array =>
      changed(bytes, (parts) => {
        const own = ledgerRows.header + 1;
        parts[SHEET] = parts[SHEET]!.replace(new RegExp(`<row r="${own}".*?</row>`, 's'), '');
      });
    expect(ledgerIn(without(await bytesOf([company(1)])))).toMatchObject({
      rows: [],
      missing: HEADINGS,
    });
    await expect(async () => ledgerIn(without(await bytesOf([])))).rejects.toThrow('no ledger');
  });

  it('that were renamed or deleted leave their column unsaid, not blank', async () => {
    const bytes = await bytesOf([company(1)]);
    const renamed = changed(bytes, (parts) => {
      for (const name of Object.keys(parts)) {
        if (name.endsWith('.xml')) parts[name] = parts[name]!.replaceAll('>申请日<', '>备查<');
      }
    });
    const sent = ledgerIn(renamed);
    expect(sent.missing).toEqual(['申请日']);
    expect(Object.keys(sent.rows[0]!.values)).toEqual(['company', 'uscc', 'patent']);
  });
});

describe('sheets', () => {
  it('of the same ledger are both seen; the one that is not read is said', async () => {
    const bytes = await bytesOf([company(1)]);
    const copy = changed(bytes, (parts) => {
      const [workbook, types, links] = [
        'xl/workbook.xml',
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
      ];
      parts['xl/worksheets/sheet99.xml'] = parts[SHEET]!;
      parts[types] = parts[types]!.replace(
        /<Override PartName="\/xl\/worksheets\/sheet2\.xml"[^>]*>/,
        (own) => own + own.replace('sheet2', 'sheet99'),
      );
      parts[links] = parts[links]!.replace(
        /<Relationship [^>]*worksheets\/sheet2\.xml"[^>]*>/,
        (own) => own + own.replace('sheet2', 'sheet99').replace(/Id="[^"]*"/, 'Id="copied"'),
      );
      parts[workbook] = parts[workbook]!.replace(
        '</sheets>',
        '<sheet name="台账 专利消零企业 (2)" sheetId="99" r:id="copied"/></sheets>',
      );
    });
    const sent = ledgerIn(copy);
    expect(sent.sheet).toBe('台账 专利消零企业');
    expect(sent.others).toEqual([{ sheet: '台账 专利消零企业 (2)', rows: 1 }]);
  });

  it.each(['如皋　2017年9月', '海安　2017年8月', '海安　2016年9月'])(
    'copied from the file of another unit, month or year are told by what stands over them: %s',
    async (subject) => {
      const own = await bytesOf([company(1)]);
      expect(ledgerIn(own).subject).toBeNull();
      const copied = changed(own, (parts) => {
        const place = `A${ledgerRows.subject + 1}`;
        parts[SHEET] = parts[SHEET]!.replace(
          new RegExp(`<c r="${place}"[^>]*>.*?</c>`),
          `<c r="${place}" t="inlineStr"><is><t>${subject}</t></is></c>`,
        );
      });
      expect(ledgerIn(copied).subject).toBe(subject);
    },
  );
});

describe('cells', () => {
  const read = (bytes: Uint8Array) => ledgerIn(bytes).rows.map(({ values }) => values);

  it('with formulas as text are text', async () => {
    const texts = ['=1+1', '=HYPERLINK("http://a","b")', "+cmd|' /C calc'!A0", '@SUM(1)', '-2+3'];
    const lines = texts.map((text, at) => [text, ...company(at + 1).slice(1)]);
    expect(read(await bytesOf(lines)).map(({ company: name }) => name)).toEqual(texts);
  });

  it('with formulas say their results, or that there are none', async () => {
    const row = FIRST + 600;
    const sent = ledgerIn(
      withRows(
        await bytesOf([]),
        `<row r="${row}"><c r="A${row}" t="str"><f>"南通"&amp;"公司"</f><v>南通公司</v></c>` +
          `<c r="B${row}" t="e"><f>NA()</f><v>#N/A</v></c><c r="C${row}"><f>1+1</f></c>` +
          `<c r="D${row}"><f>TODAY()</f><v>42799</v></c></row>`,
      ),
    );
    expect(sent.rows).toMatchObject([
      {
        values: { company: '南通公司', filed: '2017-03-05' },
        faults: { uscc: { code: 'noValue' }, patent: { code: 'noValue' } },
      },
    ]);
  });

  it('with codes that lost their digits are not codes', async () => {
    const row = FIRST + 600;
    const sent = ledgerIn(
      withRows(
        await bytesOf([]),
        `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>甲</t></is></c><c r="B${row}"><v>9.14403001922038E+17</v></c></row>`,
      ),
    );
    expect(sent.rows[0]?.faults['uscc']).toEqual({ code: 'uscc', fault: { code: 'digitsLost' } });
  });

  it('under merges and in hidden rows are read', async () => {
    const bytes = changed(await bytesOf([company(1), [null, companyCode(2)]]), (parts) => {
      parts[SHEET] = parts[SHEET]!.replace(
        `<row r="${FIRST + 1}"`,
        `<row r="${FIRST + 1}" hidden="1"`,
      ).replace(/<mergeCells[^>]*>/, (own) => `${own}<mergeCell ref="A${FIRST}:A${FIRST + 1}"/>`);
    });
    expect(read(bytes).map(({ uscc }) => uscc)).toEqual([CODE, companyCode(2)]);
  });

  it('count days from 1904 where the file does', async () => {
    const bytes = changed(await bytesOf([company(1)]), (parts) => {
      const [name] = ['xl/workbook.xml'];
      parts[name] = parts[name]!.includes('<workbookPr')
        ? parts[name]!.replace('<workbookPr', '<workbookPr date1904="1"')
        : parts[name]!.replace(/(<workbook [^>]*>)/, '$1<workbookPr date1904="1"/>');
    });
    expect(read(bytes)[0]?.['filed']).toBe('2021-03-06');
  });
});

it('pictures and what draws them say nothing', async () => {
  const bytes = changed(await bytesOf([company(1)]), (parts) => {
    parts[SHEET] = parts[SHEET]!.replace(
      '</worksheet>',
      '<drawing r:id="rId77"/><legacyDrawing r:id="rId78"/></worksheet>',
    );
    parts['xl/drawings/drawing1.xml'] = '<broken';
    parts['xl/media/image1.png'] = 'no picture';
  });
  expect(places(ledgerIn(bytes))).toEqual([FIRST]);
});
