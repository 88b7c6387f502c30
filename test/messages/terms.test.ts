import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkWords } from '../../src/sheets/template/labels';

const ROOT = join(__dirname, '..', '..');

/** Whatever puts words on screen, into sheets, files and handbooks, without its comments. */
function sources(): [string, string][] {
  const files = (folder: string): string[] =>
    readdirSync(join(ROOT, folder)).flatMap((name) => {
      const path = join(folder, name);
      return statSync(join(ROOT, path)).isDirectory() ? files(path) : [path];
    });
  return [
    ...[
      'messages',
      'sheets',
      'actions',
      'pane',
      'commands',
      'package',
      'tables',
      'figures',
    ].flatMap((layer) => files(join('src', layer))),
    'README.md',
    'README.zh-CN.md',
  ]
    .filter((path) => /\.(tsx?|mjs|html|md)$/.test(path))
    .map((path) => [path, withoutComments(readFileSync(join(ROOT, path), 'utf8'))]);
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Places of a pattern, each as `file: what`. */
const found = (pattern: RegExp): string[] =>
  sources().flatMap(([path, text]) =>
    [...text.matchAll(pattern)].map(([what]) => `${path}: ${what}`),
  );

describe('one word for one thing', () => {
  it('an indicator is 第5项, since 行 and row are Excel’s own', () => {
    // A plan file is a text, a notice has a table and a ledger rows of its own: those are counted, not indicators.
    const lines = (place: string) => /planFile|\/(ledgers|notice(Doubts)?)\.ts/.test(place);
    expect(found(/第 ?[\d$][^行项。，\n]{0,24}行/g).filter((place) => !lines(place))).toEqual([]);
    expect(found(/第 [^\n]{1,24} ?项|第[\d、$][^项\n]{0,24} 项/g)).toEqual([]);
    // In English only what is said counts: the sheets' own code throws about its rows.
    expect(
      found(/\brow (\d|\$\{)/gi).filter((place) => /messages|README/.test(place) && !lines(place)),
    ).toEqual([]);
  });

  it('“/” is 不适用 and not applicable', () => {
    // What a district may write in its own words is still read.
    const own = (place: string) => place.includes('figures/words');
    expect(found(/不考核|不下达目标|未下达目标|无此项/g).filter((place) => !own(place))).toEqual(
      [],
    );
    expect(found(/(where there is )?no target(?= (is )?\|)|Number where there is no/gi)).toEqual(
      [],
    );
    expect(checkWords.notDue).toBe('不适用');
  });
});
