import { strFromU8, unzipSync } from 'fflate';
import { posix } from 'node:path';

/** Made anew by whoever saves a workbook, or a cache of it. */
const REGENERATED = new Set(
  'officeDocument worksheet styles sharedStrings calcChain extended-properties extendedProperties volatileDependencies'.split(
    ' ',
  ),
);

/**
 * The parts of a file by the last word of the relation that leads to them, with how many there are; found by walking
 * the relations, as a program does that opens it.
 */
export function inventory(bytes: Uint8Array): Map<string, number> {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path.replaceAll('\\', '/').toLowerCase(),
      content,
    ]),
  );
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const walk = (owner: string): void => {
    const { dir, base } = posix.parse(owner);
    const relations = parts.get(posix.join(dir, '_rels', `${base}.rels`));
    for (const [tag] of textOf(relations).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
      const value = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1];
      if (value('TargetMode') === 'External') continue;
      const target = (value('Target') ?? '').replaceAll('\\', '/').toLowerCase();
      const path = target.startsWith('/') ? target.slice(1) : posix.join(dir, target);
      if (!parts.has(path) || seen.has(path)) continue;
      seen.add(path);
      const word = (value('Type') ?? '').split('/').pop() ?? '';
      const isEmpty =
        word === 'custom-properties' && !/<(?:\w+:)?property\s/.test(textOf(parts.get(path)));
      if (!REGENERATED.has(word) && !isEmpty) counts.set(word, (counts.get(word) ?? 0) + 1);
      walk(path);
    }
  };
  walk('');
  return counts;
}

function textOf(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return '';
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes);
}

/** What of the first is missing in the second: words, each as often as it is missing. */
export function missing(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): string[] {
  return [...before].flatMap(([word, count]) =>
    Array.from({ length: Math.max(0, count - (after.get(word) ?? 0)) }, () => word),
  );
}
