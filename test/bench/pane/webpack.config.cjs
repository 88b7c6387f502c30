/** The production build with the workbench, and beside the pane an empty page of the same React and Fluent. */
const { join } = require('node:path');
const addin = require('../../../webpack.config.js');

module.exports = (env, argv) => {
  const config = addin({ ...env, workbench: true }, argv);
  return { ...config, entry: { ...config.entry, empty: join(__dirname, 'empty.tsx') } };
};
