import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { faultsOf } from '../support/ooxml/faultsOf';
import { plan2017 } from '../sheets/plans';
import { districtFiles } from './districtFiles';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const LONG = '长'.repeat(256);

/** One thing is spoilt in a good file: `[what, part, what is replaced, by what, what is to be told]`. */
type Planted = readonly [what: string, part: string, from: RegExp, to: string, told: RegExp];

const formula = (what: string, to: string, told: RegExp): Planted => [
  what,
  SHEET,
  /<f>[^<]*<\/f>/,
  `<f>${to}</f>`,
  told,
];

const PLANTED: readonly Planted[] = [
  [
    'a part without a type',
    '[Content_Types].xml',
    /<Override PartName="\/xl\/styles.xml"[^>]*>/,
    '',
    /styles.xml has/,
  ],
  ['a type of no part', '[Content_Types].xml', /\/xl\/styles.xml/, '/xl/style.xml', /is no part/],
  ['a relation to nothing', 'xl/_rels/workbook.xml.rels', /sheet2.xml/, 'sheet7.xml', /leads to/],
  [
    'two relations of one id',
    'xl/_rels/workbook.xml.rels',
    /Id="rId2"/,
    'Id="rId1"',
    /relation rId1 twice/,
  ],
  ['a sheet of no relation', BOOK, /r:id="rId1"/, 'r:id="rId77"', /r:id=rId77/],
  [
    'a long name of a sheet',
    BOOK,
    /name="填报"/,
    `name="${'填'.repeat(32)}"`,
    /no name for a sheet/,
  ],
  ['a name of a sheet with a colon', BOOK, /name="填报"/, 'name="填:报"', /no name for a sheet/],
  ['a hidden sheet first', BOOK, /activeTab="0"/, 'activeTab="1"', /shown first/],
  [
    'two names of one spelling',
    BOOK,
    /name="ipt_identity"/,
    'name="IPT_ENTRIES"',
    /name ipt_entries/,
  ],
  ['a name like a cell', BOOK, /name="ipt_identity"/, 'name="IPT1"', /no name that Excel takes/],
  ['a name like a column', BOOK, /name="ipt_identity"/, 'name="R1C1"', /no name that Excel takes/],
  [
    'a print area elsewhere',
    BOOK,
    /Print_Area" localSheetId="0"/,
    'Print_Area" localSheetId="1"',
    /^is '填报'/,
  ],
  ['a format of no font', STYLES, /<xf ([^>]*)fontId="1"/, '<xf $1fontId="99"', /fontId 99/],
  ['a wrong count of fonts', STYLES, /<fonts count="\d+"/, '<fonts count="1"', /count of fonts/],
  ['fills without gray125', STYLES, /gray125/, 'gray0625', /fills do not begin/],
  ['a code with bare words', STYLES, /formatCode="[^"]*"/, 'formatCode="0件"', /format 0件/],
  ['a colour of six letters', STYLES, /rgb="FF/, 'rgb="', /colour/],
  ['cells out of order', SHEET, /r="B1"/, 'r="A1"', /out of order/],
  ['a cell of no format', SHEET, / s="1"/, ' s="9999"', /format 9999/],
  ['a cell of no string', SHEET, /<v>0<\/v>/, '<v>9999</v>', /no string 9999/],
  [
    'a number that is none',
    SHEET,
    /(<c r="[A-Z]+\d+" s="\d+">)<v>[\d.]+/,
    '$1<v>NaN',
    /number NaN/,
  ],
  ['rows out of order', SHEET, /<row r="3"/, '<row r="2"', /row 2 after 2/],
  ['a row too high', SHEET, /ht="30"/, 'ht="410"', /height 410/],
  ['columns over each other', SHEET, /min="2" max="2"/, 'min="1" max="2"', /columns 1 to 2/],
  [
    'merged over another',
    SHEET,
    /<mergeCell ref="[^"]*"/,
    '<mergeCell ref="A1:B2"',
    /merged over another/,
  ],
  [
    'a title too long',
    SHEET,
    /promptTitle="[^"]*"/,
    `promptTitle="${'长'.repeat(33)}"`,
    /promptTitle of 33/,
  ],
  ['a prompt too long', SHEET, /prompt="[^"]*"/, `prompt="${LONG}"`, /prompt of 256/],
  ['a message too long', SHEET, /error="[^"]*"/, `error="${LONG}"`, /error of 256/],
  [
    'a validation too long',
    SHEET,
    /<formula1>[^<]*</,
    `<formula1>${'1+'.repeat(130)}1<`,
    /261 characters/,
  ],
  ['colours of no format', SHEET, /dxfId="\d+"/, 'dxfId="99"', /dxfId 99/],
  ['two rules of one rank', SHEET, /priority="2"/, 'priority="1"', /priority 1 twice/],
  ['a page too small', SHEET, /<pageSetup /, '<pageSetup scale="5" ', /scale 5/],
  ['fitted, not said so', SHEET, /fitToPage="1"/, 'fitToPage="0"', /not said so/],
  ['two properties of one id', 'docProps/custom.xml', /pid="3"/, 'pid="2"', /pid 2 twice/],
  ['a property of id 1', 'docProps/custom.xml', /pid="2"/, 'pid="1"', /pid 1$/],
  [
    'where it was made',
    'docProps/core.xml',
    /<\/cp:coreProperties>/,
    '<x>/home/a</x></cp:coreProperties>',
    /was made/,
  ],
  formula('a bracket left open', 'IF(A1,1', /not closed/),
  formula('an argument left out', 'ROUND(A1,)', /argument is missing/),
  formula('too few arguments', 'ROUND(A1)', /ROUND with 1/),
  formula('a function of later years', 'XLOOKUP(A1,B1,C1)', /function XLOOKUP/),
  formula('an unknown sheet', "'不在'!A1", /no such sheet/),
  formula('an unknown name', 'ipt_nowhere+1', /no such name/),
  formula(
    'an unknown name, another than is asked for',
    'IF(ISERROR(ROWS(ipt_asked)),"",ipt_asked+ipt_nowhere)',
    /^no such name: ipt_nowhere$/,
  ),
  formula('a lost reference', '#REF!+1', /^#REF!$/),
  formula('a row too many', 'A1048577', /no such cells/),
  formula('two values', 'A1 B1', /two values/),
  formula('an operator alone', '*A1', /without a value/),
  formula('a text too long', `"${LONG}"`, /a text of/),
  formula('a formula too long', `${'1+'.repeat(4200)}1`, /8401 characters/),
  formula('too many levels', `${'IF('.repeat(65)}1,1${')'.repeat(65)}`, /nested too deep/),
  formula('a link to nowhere', 'HYPERLINK("#\'不在\'!A1","x")', /a link to/),
];

describe('planted faults', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    [good] = [...(await districtFiles(plan2017, 1, 7)).values()] as [Uint8Array];
  });

  it('are not in a file as it is written', () => {
    expect(faultsOf(good)).toEqual([]);
  });

  it.each(PLANTED)('%s is found', (_what, part, from, to, told) => {
    const parts = unzipSync(good);
    const before = strFromU8(parts[part]!);
    const spoilt = before.replace(from, to);
    expect(spoilt === before).toBe(false);
    parts[part] = strToU8(spoilt);
    expect(faultsOf(zipSync(parts)).map(({ what }) => what)).toContainEqual(
      expect.stringMatching(told),
    );
  });

  it('a text that no cell holds is found', () => {
    const parts = unzipSync(good);
    const path = 'xl/sharedStrings.xml';
    for (const [text, told] of [
      ['长'.repeat(32_768), '32768 characters'],
      ['\n'.repeat(254), 'too many line feeds'],
    ] as const) {
      const spoilt = strFromU8(parts[path]!).replace(/<t>[^<]*<\/t>/, `<t>${text}</t>`);
      const file = zipSync({ ...parts, [path]: strToU8(spoilt) });
      expect(faultsOf(file).map(({ what }) => what)).toContain(told);
    }
  });
});
