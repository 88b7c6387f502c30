import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesUnder, nameOf, SRC } from '../support/sources';

/** What only the table of one city and year would say: all of it comes from the plan. */
const ONE_CITY =
  /南通|Nantong|县（市、区）|知识产权|附件\s*\d|全市|1月1日|January|\b[Dd]istricts?\b|\bcount(y|ies)\b/;

/** The add-in's own name, months in the calendar, and a heading that former versions wrote. */
const PERMITTED = [
  'messages/zh-CN/help.ts: 知识产权目标管理 · 使用手册',
  'messages/en/pane.ts: January',
  'messages/en/readings.ts: January February March April May June July August September October November December',
];

/** The texts of a source; a single lower-case word is a key and no text. */
function textsIn(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) texts.push(node.text);
    if (ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.ES2022));
  return texts.filter((text) => !/^[a-z]\w*$/.test(text));
}

const assumptions = (source: string): string[] =>
  textsIn(source).filter((text) => ONE_CITY.test(text));

it('no text assumes the table of one city', () => {
  const found = ['messages', 'sheets', 'actions', 'pane', 'rules'].flatMap((layer) =>
    filesUnder(join(SRC, layer)).flatMap((path) =>
      assumptions(readFileSync(path, 'utf8')).map((text) => `${nameOf(path)}: ${text}`),
    ),
  );
  expect([...new Set(found)].sort()).toEqual([...PERMITTED].sort());
});

it('would notice one', () => {
  const source = "import x from '南通'; const a = { district: `All ${x} districts`, b: '附件2' };";
  expect(assumptions(source)).toEqual([' districts', '附件2']);
});
