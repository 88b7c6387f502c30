/**
 * `npm run bench`: measures, never judges. Each benchmark is bundled on its own and run in a process of its own,
 * so that none warms up or fills the memory of another.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../../src/workbench/install.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const cache = join(root, 'node_modules', '.cache', 'bench');

installPackages(root);
mkdirSync(cache, { recursive: true });
const { build } = await import('esbuild');
const { esbuildPlugin } = (await import('../../src/package/seeds.cjs')).default;

export async function bundle(entry) {
  const outfile = join(cache, `${entry.replaceAll('/', '-').replace(/\.ts$/, '')}.mjs`);
  await build({
    entryPoints: [join(here, entry)],
    outfile,
    bundle: true,
    plugins: [esbuildPlugin],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    external: ['exceljs', '@e965/xlsx', 'playwright-core'],
    // Packages in CommonJS ask for Node's own modules by `require`.
    banner: {
      js: `import { createRequire as benchRequire } from 'node:module'; const require = benchRequire(import.meta.url);`,
    },
  });
  return outfile;
}

const wanted = process.argv.slice(2);
const benchmarks = ['check', 'gather', 'host', 'ledgers', 'ledgersHost', 'notice', 'pane'].filter(
  (name) => wanted.length === 0 || wanted.includes(name),
);
for (const name of benchmarks) {
  const readers =
    name === 'gather'
      ? await Promise.all(
          ['floor', 'ours', 'worker', 'sheetjs', 'exceljs'].map((reader) =>
            bundle(`gather/${reader}.ts`),
          ),
        )
      : [];
  const main = await bundle(`${name}.ts`);
  const flags = name === 'host' ? ['--expose-gc', '--max-old-space-size=6144'] : [];
  const { status } = spawnSync(process.execPath, [...flags, main, ...readers], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
