import { join } from 'node:path';
import ts from 'typescript';
import { nameOf, filesUnder, SRC } from './support/sources';

/** How the core is checked: `npm run types` and `npm test` do so. */
const PROJECT = join(SRC, 'tsconfig.core.json');

const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(PROJECT, ts.sys.readFile).config,
  ts.sys,
  SRC,
);

/** What the compiler says of a file in the core that has this source. */
function complaints(source: string): string[] {
  const path = join(SRC, 'plan/probe.ts');
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) =>
    name === path ? ts.createSourceFile(name, source, target) : read(name, target);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([path], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the core is checked as pure code', () => {
  it('all of it', () => {
    const layers = ['plan', 'figures', 'notice', 'progress', 'rules', 'messages', 'sheets'];
    expect(fileNames.map(nameOf).sort()).toEqual(
      layers.flatMap((layer) => filesUnder(join(SRC, layer)).map(nameOf)).sort(),
    );
  });

  it('without a page, a process, Excel or a clock that rings, and with what every engine has', () => {
    const names = [
      'document',
      'window',
      'fetch',
      'process',
      'Buffer',
      'Excel',
      'Office',
      'setTimeout',
    ];
    const source = [
      "import { readFileSync } from 'node:fs';",
      `export const foreign = [readFileSync, ${names.join(', ')}];`,
      'export const own = new Map([[1, [2].at(-1)]]);',
    ];
    expect(complaints(source.join('\n'))).toEqual(
      ["Cannot find module 'node:fs'", ...names.map((name) => `Cannot find name '${name}'`)].map(
        (text) => expect.stringContaining(text),
      ),
    );
  });
});
