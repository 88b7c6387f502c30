import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { writeDocument } from '../../../src/files/document/writeDocument';
import type { OfficialDocument } from '../../../src/sheets/document/types';
import { documentOf, figuresOf } from '../../sheets/document/documents';
import { plan2017, withDistricts } from '../../sheets/plans';
import { find } from '../../support/programs';
import { describeShared } from '../../support/shared';

const document = documentOf(figuresOf(plan2017, { silent: 'rudong', blanks: 6 }));

async function partsOf(of: OfficialDocument): Promise<Record<string, string>> {
  const files = unzipSync(await writeDocument(of));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The text of each paragraph with its style, tables included. */
function paragraphsIn(xml: string): { style: string; text: string }[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? '',
    text: [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  }));
}

function mustBeXml(xml: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

describe('the document read back', () => {
  let parts: Record<string, string>;
  beforeAll(async () => {
    parts = await partsOf(document);
  });

  it('says all that it was given, each part in its style', () => {
    const found = paragraphsIn(parts['word/document.xml']!);
    const of = (...styles: string[]): string[] =>
      found.filter(({ style }) => styles.includes(style)).map(({ text }) => text);
    expect(of('DocumentNumber')).toEqual([document.number]);
    expect(of('Title')).toEqual([document.title.join('')]);
    expect(of('Addressee')).toEqual([document.addressee]);
    expect(of('Heading1', 'Heading2', 'DocumentText')).toEqual(
      document.body.map(({ text }) => text),
    );
    expect(of('AnnexNote')).toEqual(
      document.annexes.map(
        ({ title }, index) => `${index === 0 ? '附件：' : ''}${index + 1}．${title.join('')}`,
      ),
    );
    expect(of('DocumentSignature')).toEqual([document.issuers.join(''), document.date]);
    expect(of('AnnexMark')).toEqual(['附件1', '附件2']);
    expect(of('AnnexTitle')).toEqual(document.annexes.map(({ title }) => title.join('')));
    expect(of('TableHead', 'TableCell', 'TableName')).toEqual(
      document.annexes.flatMap(({ columns, rows }) => [
        ...columns.map(({ label }) => label),
        ...rows.flat(),
      ]),
    );
    expect(of('TableNote')).toEqual(document.annexes.flatMap(({ notes }) => notes));
  });

  it('has the faces and sizes of the standard', () => {
    const styles = parts['word/styles.xml']!;
    const look = (id: string): string[] => {
      const [, own = ''] = new RegExp(`w:styleId="${id}">(.*?)</w:style>`).exec(styles) ?? [];
      return [
        /w:eastAsia="([^"]+)"/.exec(own)?.[1] ?? '',
        /<w:sz w:val="(\d+)"/.exec(own)?.[1] ?? '',
      ];
    };
    expect(/<w:docDefaults>.*?w:eastAsia="仿宋".*?<w:sz w:val="32"/.test(styles)).toBe(true);
    expect(look('Title')).toEqual(['方正小标宋简体', '44']);
    expect(look('AnnexTitle')).toEqual(['方正小标宋简体', '44']);
    expect(look('Heading1')).toEqual(['黑体', '']);
    expect(look('Heading2')).toEqual(['楷体', '']);
    expect(look('DocumentText')).toEqual(['', '']);
    expect(look('AnnexMark')).toEqual(['黑体', '']);
    expect(look('OddFooter')).toEqual(['宋体', '28']);
    const used = new Set(paragraphsIn(parts['word/document.xml']!).map(({ style }) => style));
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
  });

  it('has the page of the standard, and heads that are repeated on rows that are not split', () => {
    const xml = parts['word/document.xml']!;
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(2);
  });

  it('is a document whatever the texts hold', async () => {
    const odd = 'a\u0000b\u000B\uD800c\uFFFE<&>"\'\n第二行\t末';
    const [annex] = document.annexes;
    const whole = await partsOf({
      ...{ number: odd, title: [odd, odd], addressee: odd, date: odd, issuers: [odd, odd, odd] },
      body: [{ kind: 'subheading', text: odd }],
      annexes: [{ ...annex!, title: [odd], rows: [[odd]], notes: [odd] }],
    });
    Object.entries(whole)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .forEach(([, xml]) => mustBeXml(xml));
    const texts = paragraphsIn(whole['word/document.xml']!).map(({ text }) => text);
    expect(texts[0]).toBe(`abc&lt;&amp;&gt;&quot;&apos; 第二行 末`);
    expect(texts).toContain('附件');
    expect(() => mustBeXml(`<a>${odd}</a>`)).toThrow();
  });

  it('has names of any length, side by side where two have room', async () => {
    const rows = async (issuers: string[]): Promise<string[]> => {
      const xml = (await partsOf({ ...document, issuers }))['word/document.xml']!;
      return paragraphsIn(xml)
        .filter(({ style }) => style === 'DocumentSignature')
        .map(({ text }) => text);
    };
    const long = '南通市知识产权强市建设工作领导小组办公室';
    expect(await rows([])).toEqual([document.date]);
    expect(await rows(['甲局', '乙局', '丙局'])).toEqual(['甲局乙局', '丙局', document.date]);
    expect(await rows(['甲局', long])).toEqual(['甲局', long, document.date]);
  });
});

describeShared(
  'the document by the schemas of ISO 29500',
  ['ooxml', 'xsd', 'wml.xsd'],
  (schema) => {
    const xmllint = find('xmllint');
    (xmllint === null ? it.skip : it)('is valid in every part of its own', async () => {
      const parts = await partsOf(documentOf(figuresOf(withDistricts(plan2017, 3))));
      const folder = mkdtempSync(join(tmpdir(), 'docx-'));
      try {
        for (const name of ['document', 'styles', 'settings', 'footer1', 'footer2', 'numbering']) {
          const file = join(folder, `${name}.xml`);
          writeFileSync(file, understood(parts[`word/${name}.xml`]!));
          execFileSync(xmllint!, ['--noout', '--schema', schema, file], { stdio: 'pipe' });
        }
        // A property out of its order, as a fault that it finds.
        const wrong = understood(parts['word/document.xml']!).replace(
          '<w:pPr>',
          '<w:pPr><w:jc w:val="both"/>',
        );
        writeFileSync(join(folder, 'wrong.xml'), wrong);
        expect(() =>
          execFileSync(xmllint!, ['--noout', '--schema', schema, join(folder, 'wrong.xml')], {
            stdio: 'pipe',
          }),
        ).toThrow();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  },
);

/** What a reader leaves of it that knows none of the namespaces it may ignore. */
function understood(xml: string): string {
  const [attribute = '', prefixes = ''] = / mc:Ignorable="([^"]*)"/.exec(xml) ?? [];
  return prefixes
    .split(' ')
    .filter((prefix) => prefix !== '')
    .reduce((rest, prefix) => rest.replace(new RegExp(` ${prefix}:\\w+="[^"]*"`, 'g'), ''), xml)
    .replace(attribute, '');
}
