import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Builds the add-in for production into a folder, which is emptied first.
 *
 * @param {string} root folder of the project
 * @param {string} folder
 * @param {string} source see `office.cjs`
 * @returns {Promise<string[]>} paths of all modules whose code is in the build
 * @throws with webpack's words where it does not build
 */
export async function build(root, folder, source) {
  const require = createRequire(join(root, 'webpack.config.js'));
  const webpack = require('webpack');
  process.env.OFFICE_JS = source;
  const config = require('./webpack.config.js')({}, { mode: 'production' });
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, done) => (error ? reject(error) : resolve(done)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return [...modulesOf(stats.compilation)];
}

/** Workers and pages made at build time are compilations of their own. */
function* modulesOf(compilation) {
  for (const module of compilation.modules) {
    for (const part of [module, ...(module.modules ?? [])]) {
      if (part.resource !== undefined) yield part.resource.replace(/\?.*$/, '');
    }
  }
}
