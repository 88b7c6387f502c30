/**
 * A jest transform that bundles one file with everything it imports, and lets jest keep the result.
 * For packages that reach ES modules jest cannot load, or hundreds of small files it loads slowly.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const esbuild = require('esbuild');

const lock = readFileSync(join(__dirname, '../../package-lock.json'));
const self = readFileSync(join(__dirname, 'bundle.cjs'));

module.exports = {
  getCacheKey: (source, _path, { transformerConfig }) =>
    createHash('sha1')
      .update(source)
      .update(JSON.stringify(transformerConfig))
      .update(lock)
      .update(self)
      .digest('hex'),
  /** @param transformerConfig `external`: packages that are not bundled along, so that there is one of each */
  process(_source, path, { transformerConfig: { external = [] } }) {
    const built = esbuild.buildSync({
      entryPoints: [path],
      bundle: true,
      external,
      write: false,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
    });
    return { code: built.outputFiles[0].text };
  },
};
