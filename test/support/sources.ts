import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Where the sources are. */
export const SRC = join(__dirname, '../../src');

export function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path);
    return /\.(ts|tsx|mjs)$/.test(name) ? [path] : [];
  });
}

/** As it is told in a test's answer: `plan/types.ts`. */
export const nameOf = (path: string): string => relative(SRC, path).split(sep).join('/');

/** The file that an import means, among those that are there. */
export function importedFile(
  from: string,
  specifier: string,
  known: { has(path: string): boolean },
): string | undefined {
  const target = resolve(dirname(from), specifier);
  return [target, `${target}.ts`, `${target}.tsx`, join(target, 'index.ts')].find((path) =>
    known.has(path),
  );
}

export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
