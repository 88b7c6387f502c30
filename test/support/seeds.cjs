/** The jest transform of `src/plan/seeds.ts`: its source from `seeds/`, then like any other file. */
const { createTransformer } = require('@swc/jest');
const { source } = require('../../src/package/seeds.cjs');

const swc = createTransformer();

module.exports = {
  getCacheKey: (_source, ...rest) => swc.getCacheKey(source(), ...rest),
  process: (_source, ...rest) => swc.process(source(), ...rest),
};
