import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeWorkbook } from '../../../../src/host/xlsx';
import { workbookOf } from '../../../support/snapshots';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.';

/** A red dot of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

type Relation = readonly [id: string, type: string, target: string];
const relations = (list: readonly Relation[]) =>
  `<Relationships xmlns="${PACKAGE}">${list
    .map(([id, type, target]) => {
      const mode = /^https?:/.test(target) ? ' TargetMode="External"' : '';
      return `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode}/>`;
    })
    .join('')}</Relationships>`;

const values = (ref: string) =>
  `<c:cat><c:strRef><c:f>数据!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${ref}</c:f></c:numRef></c:val>`;

const pie = `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/>${values('数据!$B$2:$B$4')}</c:ser></c:pieChart></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

/** Of a kind that the host has a model of, in a colour that it has none of. */
const columns = `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>申请</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="7030A0"/></a:solidFill></c:spPr>${values('数据!$B$2:$B$4')}</c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const place = (row: number) =>
  `<xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
const frame = (id: number, relation: string, row: number) =>
  `<xdr:twoCellAnchor>${place(row)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="图表 ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
const picture = `<xdr:twoCellAnchor>${place(22)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="9" name="图片 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId3"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`;

const drawing = `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${R}">${frame(2, 'rId1', 0)}${frame(3, 'rId2', 10)}${picture}</xdr:wsDr>`;

const pivot = `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="7" dataCaption="值"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="1"><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="合计" fld="1"/></dataFields></pivotTableDefinition>`;
const cache = `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${R}" r:id="rId1" refreshOnLoad="1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="数据"/></cacheSource><cacheFields count="2"><cacheField name="县区"><sharedItems/></cacheField><cacheField name="申请"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`;

const comments = `<comments xmlns="${MAIN}"><authors><author>tc={0A1B2C3D-0000-0000-0000-000000000001}</author></authors><commentList><comment ref="A2" authorId="0"><text><t>核对一下</t></text></comment></commentList></comments>`;
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="width:300pt;height:90pt"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`;
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const threads = `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="A2" id="{0A1B2C3D-0000-0000-0000-000000000001}" personId="{0A1B2C3D-0000-0000-0000-000000000002}"><text>核对一下</text></threadedComment></ThreadedComments>`;

const chartSheet = `<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>`;
const lone = `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${R}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

const external = `<externalLink xmlns="${MAIN}" xmlns:r="${R}"><externalBook r:id="rId1"><sheetNames><sheetName val="上年"/></sheetNames></externalBook></externalLink>`;

/** Path, content type (none: given by its extension), content. */
type Part = readonly [path: string, type: string | null, content: string | Uint8Array];
const PARTS: readonly Part[] = [
  ['xl/drawings/drawing5.xml', `${TYPE}drawing+xml`, drawing],
  ['xl/charts/chart7.xml', `${TYPE}drawingml.chart+xml`, columns],
  ['xl/charts/chart8.xml', `${TYPE}drawingml.chart+xml`, pie],
  ['xl/media/image1.png', null, PNG],
  ['xl/pivotTables/pivotTable1.xml', `${TYPE}spreadsheetml.pivotTable+xml`, pivot],
  [
    'xl/pivotCache/pivotCacheDefinition1.xml',
    `${TYPE}spreadsheetml.pivotCacheDefinition+xml`,
    cache,
  ],
  [
    'xl/pivotCache/pivotCacheRecords1.xml',
    `${TYPE}spreadsheetml.pivotCacheRecords+xml`,
    `<pivotCacheRecords xmlns="${MAIN}" count="0"/>`,
  ],
  ['xl/comments4.xml', `${TYPE}spreadsheetml.comments+xml`, comments],
  ['xl/drawings/vmlDrawing9.vml', null, vml],
  [
    'xl/threadedComments/threadedComment1.xml',
    'application/vnd.ms-excel.threadedcomments+xml',
    threads,
  ],
  ['xl/printerSettings/printerSettings1.bin', null, Uint8Array.of(0, 1, 2, 255)],
  ['xl/chartsheets/sheet1.xml', `${TYPE}spreadsheetml.chartsheet+xml`, chartSheet],
  ['xl/drawings/drawing6.xml', `${TYPE}drawing+xml`, lone],
  ['xl/charts/chart9.xml', `${TYPE}drawingml.chart+xml`, pie],
  ['xl/externalLinks/externalLink1.xml', `${TYPE}spreadsheetml.externalLink+xml`, external],
  ['xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject', Uint8Array.of(1, 2, 3)],
];

const RELATIONS: Readonly<Record<string, readonly Relation[]>> = {
  'xl/drawings/drawing5.xml': [
    ['rId1', 'chart', '../charts/chart7.xml'],
    ['rId2', 'chart', '../charts/chart8.xml'],
    ['rId3', 'image', '../media/image1.png'],
  ],
  'xl/drawings/drawing6.xml': [['rId1', 'chart', '../charts/chart9.xml']],
  'xl/chartsheets/sheet1.xml': [['rId1', 'drawing', '../drawings/drawing6.xml']],
  'xl/pivotTables/pivotTable1.xml': [
    ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
  ],
  'xl/pivotCache/pivotCacheDefinition1.xml': [
    ['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'],
  ],
  'xl/externalLinks/externalLink1.xml': [
    ['rId1', 'externalLinkPath', 'https://example.org/last.xlsx'],
  ],
  'xl/worksheets/sheet1.xml': [
    ['rId1', 'drawing', '../drawings/drawing5.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing9.vml'],
    ['rId3', 'comments', '../comments4.xml'],
    ['rId4', 'threadedComment', '../threadedComments/threadedComment1.xml'],
    ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
  ],
  'xl/worksheets/sheet2.xml': [['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']],
};

const ROWS = [
  ['县区', '申请'],
  ['海门', 3],
  ['如东', 5],
  ['启东', 8],
] as const;

/** A workbook of two sheets as another program may have made it, with every kind of thing that the host only carries. */
export async function foreignWorkbook(): Promise<Uint8Array> {
  const cellData = Object.fromEntries(
    ROWS.map((row, at) => [
      at,
      Object.fromEntries(row.map((v, column) => [column, { v, t: typeof v === 'number' ? 2 : 1 }])),
    ]),
  );
  const base = await writeWorkbook(workbookOf({ 数据: { cellData }, 透视: {} }));
  const files = unzipSync(base);
  const edit = (path: string, change: (text: string) => string) => {
    files[path] = strToU8(change(strFromU8(files[path]!)));
  };
  for (const [path, , content] of PARTS) {
    files[path] = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
  }
  for (const [owner, list] of Object.entries(RELATIONS)) {
    files[owner.replace(/([^/]+)$/, '_rels/$1.rels')] = strToU8(relations(list));
  }
  edit('[Content_Types].xml', (types) =>
    types.replace(
      '</Types>',
      `<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${TYPE}vmlDrawing"/><Default Extension="bin" ContentType="${TYPE}spreadsheetml.printerSettings"/>${PARTS.map(
        ([path, type]) =>
          type === null ? '' : `<Override PartName="/${path}" ContentType="${type}"/>`,
      ).join('')}</Types>`,
    ),
  );
  edit('xl/_rels/workbook.xml.rels', (list) =>
    list.replace(
      '</Relationships>',
      `${
        /<Relationship .*(?=<\/Relationships>)/.exec(
          relations([
            ['rId90', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
            ['rId91', 'chartsheet', 'chartsheets/sheet1.xml'],
            ['rId92', 'externalLink', 'externalLinks/externalLink1.xml'],
            ['rId93', 'vbaProject', 'vbaProject.bin'],
          ]),
        )![0]
      }</Relationships>`,
    ),
  );
  edit('xl/workbook.xml', (book) =>
    book
      .replace(
        '<sheet name="透视"',
        '<sheet name="图" sheetId="17" r:id="rId91"/><sheet name="透视"',
      )
      .replace(
        '</sheets>',
        '</sheets><externalReferences><externalReference r:id="rId92"/></externalReferences>',
      )
      .replace(
        '</workbook>',
        '<pivotCaches><pivotCache cacheId="7" r:id="rId90"/></pivotCaches></workbook>',
      ),
  );
  edit('xl/styles.xml', (styles) =>
    styles.replace(
      /<cellXfs count="(\d+)">([\s\S]*?)<\/cellXfs>/,
      (_, count: string, all: string) => {
        const own =
          '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>';
        return `<cellXfs count="${Number(count) + 1}">${all}${own}</cellXfs>`;
      },
    ),
  );
  const format = Number(/<cellXfs count="(\d+)"/.exec(strFromU8(files['xl/styles.xml']!))![1]) - 1;
  edit('xl/worksheets/sheet1.xml', (sheet) =>
    sheet
      .replace(/<cols>.*?<\/cols>/, '')
      .replace(
        '<sheetData',
        `<cols><col min="3" max="5" width="12" style="${format}"/></cols><sheetData`,
      )
      .replace(
        '</sheetData>',
        '</sheetData><autoFilter ref="A1:B4"><filterColumn colId="1"><top10 val="2"/></filterColumn></autoFilter>',
      )
      .replace('<pageSetup', '<pageSetup r:id="rId5"')
      .replace(
        '</worksheet>',
        '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>',
      ),
  );
  return zipSync(files);
}
