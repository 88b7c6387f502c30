import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, importedFile, nameOf, SRC, withoutComments } from './support/sources';

/** What only tests ask: the host's door for them, and the one question that all checks answer together. */
const FOR_TESTS = new Set([
  'host/node/index.ts openWorkbook',
  'rules/checkSubmission.ts checkSubmission',
]);

type Sources = ReadonlyMap<string, string>;

/** `file name` of everything that is exported, and neither imported anywhere nor used where it stands. */
function unused(sources: Sources): string[] {
  const asked = new Set<string>();
  const whole = new Set<string>();
  for (const [path, source] of sources) {
    for (const [, names = '', specifier = ''] of source.matchAll(
      /(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'(\.[^']*)'/g,
    )) {
      const file = importedFile(path, specifier, sources);
      for (const name of names.split(',')) {
        asked.add(
          `${file} ${
            name
              .trim()
              .replace(/^type /, '')
              .split(' as ')[0]
          }`,
        );
      }
    }
    // On demand or as a whole: what is taken of it cannot be told.
    for (const [, specifier = ''] of source.matchAll(
      /(?:import\(\s*|(?:export|import) \* (?:as \w+ )?from )'(\.[^']*)'/g,
    )) {
      whole.add(importedFile(path, specifier, sources) ?? '');
    }
  }
  return [...sources].flatMap(([path, source]) => {
    if (whole.has(path)) return [];
    const exported = source.matchAll(
      /^export (?:async |abstract )?(?:const|function|class|interface|type|enum) (\w+)/gm,
    );
    return [...exported].flatMap(([, name = '']) => {
      const uses = source.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
      const isUsed = uses > 1 || asked.has(`${path} ${name}`);
      return isUsed ? [] : [`${nameOf(path)} ${name}`];
    });
  });
}

it('keeps nothing that nobody calls', () => {
  const sources = new Map(
    filesUnder(SRC).map((path) => [path, withoutComments(readFileSync(path, 'utf8'))]),
  );
  expect(unused(sources).filter((each) => !FOR_TESTS.has(each))).toEqual([]);
});

it('would notice what is left over', () => {
  const sources = new Map([
    [join(SRC, 'a.ts'), 'export const one = 1;\nexport function two() {}\nexport const three = 3;'],
    [join(SRC, 'b.ts'), "import { one } from './a';\nexport type Four = 4;\nlet x: Four = one;"],
  ]);
  expect(unused(sources)).toEqual(['a.ts two', 'a.ts three']);
});
