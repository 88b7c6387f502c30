/**
 * A jest transform for one file that stands for all that it imports: packages that reach ES modules jest cannot load, or
 * hundreds of small files it loads slowly. What takes its place runs the bundle of them by `runBundle`, see `bundles.ts`.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

const self = readFileSync(__filename);

module.exports = {
  getCacheKey: (_source, path, { transformerConfig }) =>
    createHash('sha1')
      .update(path)
      .update(JSON.stringify(transformerConfig))
      .update(self)
      .digest('hex'),
  /** @param transformerConfig `external`: packages that are not bundled along, so that there is one of each */
  process: (_source, path, { transformerConfig: { external = [] } }) => ({
    code: `globalThis.runBundle(${JSON.stringify({ path, external })}, module, require);`,
  }),
};
