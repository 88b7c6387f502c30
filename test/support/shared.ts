import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = join(__dirname, '..', '..', '..', 'shared');

/** Path of reference material kept beside the project, or null where a clone stands alone. */
export function sharedPath(...parts: string[]): string | null {
  const path = join(SHARED, ...parts);
  return existsSync(path) ? path : null;
}

/** `describe` for tests over that material; a clone that stands alone says that they were left out. */
export function describeShared(name: string, parts: string[], suite: (path: string) => void): void {
  const path = sharedPath(...parts);
  if (path !== null) describe(name, () => suite(path));
  else it.skip(`${name} [skipped: ../shared/${parts.join('/')} is not there]`, () => undefined);
}
