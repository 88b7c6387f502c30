import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { createActions } from '../../../src/actions';
import { periodOf } from '../../../src/plan/period';
import { openBook } from '../../support/book';
import { plan2017 as plan } from '../../sheets/plans';

jest.setTimeout(600_000);

const SRC = resolve(__dirname, '../../../src');

/** The add-in's own code; the host and the workbench are no part of it. */
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/^(host|workbench)\b/.test(name))
  .map((name) => ({ name, text: readFileSync(join(SRC, name), 'utf8') }));

/** Variables of a module that can change: what one workbook leaves in them the next would find. */
function changeable(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) &&
    (statement.declarationList.flags & ts.NodeFlags.Const) === 0
      ? statement.declarationList.declarations.map(
          ({ name: variable }) => `${name}: ${variable.getText(source)}`,
        )
      : [],
  );
}

describe('several workbooks open at once', () => {
  it('share nothing: each has a pane, and a page, of its own, and even there modules remember hardly anything', () => {
    expect(files.length).toBeGreaterThan(200);
    // Writes of this pane that could not be taken back, by number.
    expect(files.flatMap(({ name, text }) => changeable(name, text))).toEqual([
      'workbook/recover/halfWritten.ts: last',
    ]);
    expect(changeable('x.ts', 'let last = 1; const a = 2; var b = 3, c = 4;')).toHaveLength(3);
  });

  it('and the browser’s storage, which holds preferences alone', () => {
    const stores = files.filter(({ text }) =>
      /\b(localStorage|sessionStorage|indexedDB|caches|cookie)\b/.test(text),
    );
    expect(stores.map(({ name }) => name)).toEqual(['pane/preference.ts']);
    const keys = files
      .filter(({ text }) => /from '\.[./\w]*\/preference'/.test(text))
      .map(({ text }) => /KEY = '([^']+)'/.exec(text)?.[1]);
    // The language, the name for the record, and that the introduction was seen.
    expect(keys.sort()).toEqual(['ip-target-first-run', 'ip-target-language', 'ip-target-name']);
  });

  it('nothing of one comes into the other, with the same actions and the same client', async () => {
    const actions = createActions();
    await openBook();
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.createPeriod(periodOf(2017, 9), 'refuse');
    await openBook();
    expect(await actions.readStatus()).toMatchObject({ plan: null, target: null, periods: [] });
    await actions.insertTargetSheet(plan, 'refuse');
    expect(await actions.readStatus()).toMatchObject({ periods: [] });
  });
});
