import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Script, type Context } from 'node:vm';
import { buildSync } from 'esbuild';

/** A file that stands for all that it imports. */
interface Bundle {
  readonly path: string;
  /** Packages that are not bundled along, so that there is one of each. */
  readonly external: readonly string[];
}

/** Runs a bundle as one of a suite's modules. */
type RunBundle = (bundle: Bundle, module: NodeModule, require: NodeJS.Require) => void;

const ROOT = join(__dirname, '../..');
/** Kept between runs, gone with the packages that bundles are made of. */
const FOLDER = join(ROOT, 'node_modules/.cache/bundles');

/**
 * Bundles that are built once, read and compiled once in each of jest's processes, and run anew for each suite in its own
 * global scope. By itself jest reads, checks and compiles 12 MB again for every suite that opens a workbook.
 */
export const runsBundles =
  (context: Context): RunBundle =>
  (bundle, module, require) =>
    scriptOf(bundle).runInContext(context)(module, module.exports, require);

const scripts = new Map<string, Script>();

function scriptOf(bundle: Bundle): Script {
  const key = JSON.stringify(bundle);
  const before = scripts.get(key);
  if (before !== undefined) return before;
  const filename = built(bundle);
  const code = `(function (module, exports, require) {${readFileSync(filename, 'latin1')}\n})`;
  const script = new Script(code, { filename });
  scripts.set(key, script);
  return script;
}

/** The file of a bundle, built unless one of the same sources is there. */
function built({ path, external }: Bundle): string {
  const hash = createHash('sha1').update(external.join());
  for (const source of [path, __filename, join(ROOT, 'package-lock.json')]) {
    hash.update(readFileSync(source));
  }
  const file = join(FOLDER, `${basename(path, '.ts')}-${hash.digest('hex')}.cjs`);
  if (existsSync(file)) return file;
  const { outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    external: [...external],
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // A text of single bytes is half as large.
    charset: 'ascii',
    logLevel: 'error',
  });
  mkdirSync(FOLDER, { recursive: true });
  // Another process may write the same at this moment.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, outputFiles[0]?.contents ?? '');
  renameSync(own, file);
  return file;
}
