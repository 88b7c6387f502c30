import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { root } from './steps.mjs';

/** What takes its time: the host, pages, builds, and programs beside Node. */
const HEAVY_FILES =
  /^(src\/(host|workbench|package)|test\/(support\/programs|browser|pane|bench)|webpack\.)/;
const HEAVY_PACKAGES =
  /^(playwright-core|webpack|node:child_process|@univerjs\/|@testing-library\/)/;

/** Pure, and as long as all others together: files by the hundred, and sheets of a million rows. */
const LONG = [
  'test/actions/gather/draft.test.ts',
  'test/files/found/files.test.ts',
  'test/files/found/variants.test.ts',
  'test/files/gather/gatherFiles.test.ts',
  'test/notice/laws.test.ts',
  'test/plan/parseAnything.test.ts',
  'test/plan/planSchema.test.ts',
  'test/sheets/journal/pack.test.ts',
  'test/sheets/ledger/hostile.test.ts',
  'test/sheets/summary/layouts.test.ts',
  'test/sheets/summary/paper.test.ts',
];

/** Paths of all suites. */
export const allSuites = () =>
  readdirSync(join(root, 'test'), { recursive: true })
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => nameOf(join(root, 'test', path)));

/** Paths of the suites that reach none of it, however indirectly, and do not take long. */
export function pureSuites() {
  const known = new Map();
  const pure = allSuites().filter((path) => isPure(join(root, path), known));
  const stale = LONG.filter((path) => !pure.includes(path));
  if (stale.length > 0) throw new Error(`no pure suites any more: ${stale.join(', ')}`);
  return pure.filter((path) => !LONG.includes(path));
}

const nameOf = (path) => relative(root, path).split(sep).join('/');

function isPure(path, known) {
  if (!known.has(path)) {
    // Files that import one another are pure when the rest of them is.
    known.set(path, true);
    known.set(path, !HEAVY_FILES.test(nameOf(path)) && readsOnlyPure(path, known));
  }
  return known.get(path);
}

function readsOnlyPure(path, known) {
  const imports = /\b(?:from|import|require)\s*\(?\s*['"]([^'"]+)['"]/g;
  // What is imported for its types only is not there when the suite runs.
  const source = readFileSync(path, 'utf8').replace(/^(import|export) type [^;]*;/gm, '');
  return [...source.matchAll(imports)].every(([, target]) =>
    target.startsWith('.')
      ? isPureAt(resolve(dirname(path), target))
      : !HEAVY_PACKAGES.test(target),
  );

  function isPureAt(target) {
    const found = ['.ts', '.tsx', '/index.ts', ''].map((end) => target + end).find(isFile);
    return found === undefined || isPure(found, known);
  }
}

const isFile = (path) => existsSync(path) && /\.[a-z]+$/.test(path);
