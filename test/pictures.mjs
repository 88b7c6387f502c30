/** `npm run pictures`: takes the pictures of the documentation anew, by the tests that keep them true. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const jest = join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  [jest, '--maxWorkers=1', 'test/browser/handbook', 'test/help/printed', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, UPDATE_PICTURES: '1' } },
);
process.exit(status ?? 1);
