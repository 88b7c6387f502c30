import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { lossesOf, readWorkbook, writeWorkbook } from '../../../../src/host/xlsx';
import { workbookOf } from '../../../support/snapshots';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

const relation = (type: string, target: string) =>
  `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${R}/${type}" Target="${target}"/></Relationships>`;

/** A table, and what it is fetched by where that is wanted. */
async function withTable(hasQuery: boolean): Promise<Uint8Array> {
  const cellData = {
    0: { 0: { v: '区' }, 1: { v: '件数' } },
    1: { 0: { v: '海安' }, 1: { v: 5 } },
  };
  const parts = unzipSync(await writeWorkbook(workbookOf({ 数据: { cellData } })));
  const put = (path: string, text: string) => (parts[path] = strToU8(text));
  const edit = (path: string, change: (text: string) => string) =>
    put(path, change(strFromU8(parts[path]!)));
  edit('xl/worksheets/sheet1.xml', (sheet) =>
    sheet.replace(
      '</worksheet>',
      `<tableParts count="1"><tablePart xmlns:r="${R}" r:id="rId1"/></tableParts></worksheet>`,
    ),
  );
  put('xl/worksheets/_rels/sheet1.xml.rels', relation('table', '../tables/table1.xml'));
  put(
    'xl/tables/table1.xml',
    `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="区"/><tableColumn id="2" name="件数"/></tableColumns></table>`,
  );
  if (hasQuery) {
    put('xl/tables/_rels/table1.xml.rels', relation('queryTable', '../queryTables/q1.xml'));
    put('xl/queryTables/q1.xml', `<queryTable xmlns="${MAIN}" name="查询" connectionId="1"/>`);
  }
  edit('[Content_Types].xml', (types) =>
    types.replace(
      '</Types>',
      `<Override PartName="/xl/tables/table1.xml" ContentType="${TYPE}table+xml"/>${hasQuery ? `<Override PartName="/xl/queryTables/q1.xml" ContentType="${TYPE}queryTable+xml"/>` : ''}</Types>`,
    ),
  );
  return zipSync(parts);
}

it.each([
  [false, []],
  [true, [{ sheet: '数据', kind: 'queryTable', count: 1, why: 'unknown' }]],
])('a table stays; what it was fetched by (%s) is named', async (hasQuery, losses) => {
  const opened = await readWorkbook(await withTable(hasQuery), 'x');
  expect(lossesOf(opened)).toEqual(losses);
  const saved = unzipSync(await writeWorkbook(opened));
  expect(strFromU8(saved['xl/tables/table1.xml']!)).toContain('displayName="表1"');
});
