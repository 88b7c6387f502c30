import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPackage } from '../browser/support/build';

/** The & must survive XML. */
export const BASE = 'https://addin.bureau.example/r&d/';

const { version } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as {
  version: string;
};

/** Name of the folder and of the zip. */
export const NAME = `ip-target-addin-${version}`;

/** The folder that `npm run package` leaves, with the zip beside it. */
export async function packaged(
  source: 'local' | 'cdn',
  settings: NodeJS.ProcessEnv = {},
): Promise<{ readonly folder: string; readonly zip: string }> {
  const name = Object.keys(settings).length === 0 ? source : `${source}-again`;
  const release = await builtPackage(name, {
    ...settings,
    ADDIN_BASE_URL: BASE,
    OFFICE_JS: source,
  });
  return { folder: join(release, NAME), zip: join(release, `${NAME}.zip`) };
}
