import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of the smallest workbook: one sheet, its cells as given. Tests change or drop what they test. */
export function smallBook(sheetData: string): Record<string, string> {
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
      `<Relationship Id="r2" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `<sheet name="填报" sheetId="1" r:id="r1"/></sheets>` +
      `<definedNames><definedName name="block">填报!$A$1:$B$2</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="r2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="r3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>海门</t></si><si><r><t>8/</t></r><r><t>2000</t></r><rPh><t>x</t></rPh></si></sst>`,
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="176" formatCode="0.00"/></numFmts>` +
      `<cellXfs><xf numFmtId="0"/><xf numFmtId="58"/><xf numFmtId="176" quotePrefix="1"/></cellXfs></styleSheet>`,
    'docProps/custom.xml': `<Properties xmlns:vt="v"><property name="plan"><vt:lpwstr>nantong-2017</vt:lpwstr></property></Properties>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
  };
}

/** @param level of packing; 0 for a book of which hundreds are made and read */
export function pack(parts: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { level },
  );
}
