import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { messagesFor } from '../../src/messages';
import { packaged } from './packages';

/** What the pane may weigh before anything is asked of it: bytes of script, compressed as servers do. */
const MOST = 137_000;

/** Words that only one part of the add-in has. A part that is loaded on demand must not be in the first scripts. */
const PARTS: Readonly<Record<string, string>> = {
  'the writer and reader of .xlsx': '[Content_Types]',
  'shared strings of .xlsx': 'sharedStrings',
  'the writer of .docx': '方正小标宋简体',
  'charts in the workbook': 'BarStacked',
  'colour rules in the workbook': 'conditionalFormats',
  'the plans that come with the add-in': '通科发',
  'the page for gathering': messagesFor('zh-CN').gather.templates.title,
  'what findings say': messagesFor('zh-CN').findings.titles.unreadable,
  'the words of a refused plan': messagesFor('zh-CN').planFields.wholeFile,
  English: messagesFor('en').pane.steps.label,
};

describe('the packaged pane', () => {
  let folder: string;
  let first: readonly string[];
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  beforeAll(async () => {
    ({ folder } = await packaged('local'));
    first = [...text('pane.html').matchAll(/<script[^>]*?\ssrc="?([^"\s>]+)/g)]
      .map(([, source]) => source!)
      .filter((source) => !source.startsWith('office-js/'));
  });

  it('loads little before it can be used', () => {
    expect(first.some((name) => /^pane\..*\.js$/.test(name))).toBe(true);
    const sizes = first.map(
      (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(
      `first scripts of the pane: ${total} B gzipped, ${MOST} B allowed (${first
        .map((name, at) => `${name} ${sizes[at]}`)
        .join(', ')})`,
    );
    expect(total).toBeLessThanOrEqual(MOST);
  });

  it.each(Object.entries(PARTS))('has %s on demand', (_, mark) => {
    const later = readdirSync(folder).filter((name) => /\.js$/.test(name) && !first.includes(name));
    // Where no script holds the mark any more, the test would look for nothing.
    expect(later.some((name) => text(name).includes(mark))).toBe(true);
    expect(first.filter((name) => text(name).includes(mark))).toEqual([]);
  });
});
