/** Fills `src/plan/seeds.ts` with what lies in `seeds/`, for webpack, esbuild and jest alike. */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const FOLDER = join(__dirname, '../../seeds');
const FILE = /src[\\/]plan[\\/]seeds\.ts$/;

/** The module's source; paths are taken from where it stands. */
function source() {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const imports = files.map((name, index) => `import seed${index} from '../../seeds/${name}';`);
  return `${imports.join('\n')}\nexport const seeds = [${files.map((_, index) => `seed${index}`)}];\n`;
}

/** A webpack loader. */
module.exports = function loader() {
  this.addContextDependency(FOLDER);
  return source();
};
module.exports.source = source;
module.exports.rule = { test: FILE, loader: __filename };
module.exports.esbuildPlugin = {
  name: 'seeds',
  setup: (build) => build.onLoad({ filter: FILE }, () => ({ contents: source(), loader: 'js' })),
};
