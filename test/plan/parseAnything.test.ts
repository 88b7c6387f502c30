import fc from 'fast-check';
import seed from '../../seeds/nantong-2017.json';
import { parsePlan } from '../../src/plan/parsePlan';
import type { PlanProblem } from '../../src/plan/problem';
import { jsonPlaces, withValue, type Json } from './jsonPlaces';

// What editors are told is no field of the plan.
const { $schema: _editors, ...fields } = seed;
const document = fields as unknown as Json;
const places = jsonPlaces(document);

function problemsOf(input: unknown): readonly PlanProblem[] {
  const parsed = parsePlan(input);
  return parsed.ok ? [] : parsed.problems;
}

it('refuses any field of the seed that is replaced by something of another kind, and names it', () => {
  const odd = fc.constantFrom<unknown>(
    true,
    -1,
    1e15,
    NaN,
    '\u0000',
    [[]],
    { a: 1 },
    () => 1,
    5n,
    Symbol('x'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), odd, (place, value) => {
      // A flag may well be true; no other field may be any of these.
      fc.pre(!(typeof place.value === 'boolean' && value === true));
      // What may be negative may be bounded below 0.
      fc.pre(!(place.path.endsWith('.quantity.least') && value === -1));
      const problems = problemsOf(withValue(document, place.keys, value));
      expect(
        problems.some(
          ({ path }) =>
            path === place.path ||
            path.startsWith(`${place.path}.`) ||
            path.startsWith(`${place.path}[`) ||
            place.path === '',
        ),
      ).toBe(true);
    }),
    { numRuns: 400 },
  );
});

/** What a plan may leave out. */
const isOptional = (path: string): boolean =>
  path === 'wording.corner' ||
  path === 'ledgers' ||
  /^bodyTargets\[\d+\]\.(growthOf|figures)$/.test(path) ||
  /^ledgers\[\d+\]\.columns\[\d+\]\.(unique|unit|asksAbove|anyYear)$/.test(path) ||
  // Rows are told from blanks by the first column alone.
  /^ledgers\[\d+\]\.columns\[[1-9]\d*\]\.required$/.test(path) ||
  /^ledgers\[\d+\]\.feeds\[\d+\]\.(sum|where)$/.test(path);

it('refuses the seed without any one of its other fields, and names it', () => {
  const fields = places.filter(
    ({ keys, path }) => typeof keys.at(-1) === 'string' && !isOptional(path),
  );
  const optional = places.filter(({ path }) => isOptional(path));
  expect(optional.length).toBeGreaterThan(60);
  for (const { keys } of optional) {
    expect(problemsOf(withValue(document, keys, undefined))).toEqual([]);
  }
  fc.assert(
    fc.property(fc.constantFrom(...fields), ({ keys, path }) => {
      const paths = problemsOf(withValue(document, keys, undefined)).map((each) => each.path);
      // Without one end a range is no range, and the other end is what is amiss then.
      expect(paths).toContain(path);
    }),
    { numRuns: 400 },
  );
});

it('refuses a field too many in any object of the seed, and names it', () => {
  const objects = places.filter(
    ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
  );
  const key = fc.constantFrom(
    'extra',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'a b',
    '',
  );
  fc.assert(
    fc.property(fc.constantFrom(...objects), key, ({ keys, path, value }, extra) => {
      // Through text, so that `__proto__` is a field and not the prototype.
      const object = JSON.parse(
        JSON.stringify(value)
          .replace(/^\{/, `{${JSON.stringify(extra)}:1,`)
          .replace(/,\}$/, '}'),
      ) as unknown;
      const name = /^[a-z]+$/i.test(extra)
        ? `${path === '' ? '' : '.'}${extra}`
        : `[${JSON.stringify(extra)}]`;
      const found = problemsOf(withValue(document, keys, object)).filter(
        (each) => each.path === `${path}${name}`,
      );
      expect(found.map(({ code }) => code)).toEqual([
        path.endsWith('.targets')
          ? 'unknownDistrict'
          : path === 'weights'
            ? 'unknownMeasure'
            : 'unknownField',
      ]);
    }),
    { numRuns: 400 },
  );
});

describe('whatever it is given', () => {
  it('answers without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (input) => {
        expect(parsePlan(input).ok).toBe(false);
      }),
    );
  });

  it('answers without throwing when a part of the seed is anything at all', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withBoxedValues: true,
      withObjectString: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, ({ keys }, value) => {
        expect(typeof parsePlan(withValue(document, keys, value)).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, () => unknown]>([
    ['a getter', () => Object.defineProperty({ ...seed }, 'year', { get: fail, enumerable: true })],
    [
      'a hidden field',
      () => Object.defineProperty({ ...seed }, 'year', { value: 2017, enumerable: false }),
    ],
    ['a symbol key', () => ({ ...seed, [Symbol('x')]: 1 })],
    ['an instance of a class', () => Object.assign(new Date(0), seed)],
    ['an inherited plan', () => Object.create(seed) as unknown],
    ['a proxy that throws', () => new Proxy(seed, { ownKeys: fail })],
    ['a proxy of another kind that throws', () => new Proxy(seed, { getPrototypeOf: fail })],
    ['a revoked proxy', revoked],
    [
      'a plan in itself',
      () => {
        const loop: Record<string, unknown> = { ...seed };
        loop['districts'] = loop;
        return loop;
      },
    ],
    ['a toJSON', () => ({ toJSON: () => seed })],
    ['a boxed text', () => Object(JSON.stringify(seed)) as unknown],
    ['text that is no JSON', () => `${JSON.stringify(seed)};`],
    ['no text', () => ''],
    ['nesting without end', () => '['.repeat(1_000_000)],
  ])('%s is refused', (_, make) => {
    expect(parsePlan(make()).ok).toBe(false);
  });

  it('is refused at once when it is too long a list', () => {
    const most = 5000;
    const districts: unknown[] = [];
    districts.length = 4_000_000_000;
    expect(problemsOf({ ...seed, districts })).toContainEqual({
      path: 'districts',
      code: 'tooMany',
      most,
      found: 4_000_000_000,
    });
  });

  it('is refused in a list with holes or properties', () => {
    // eslint-disable-next-line no-sparse-arrays
    expect(problemsOf({ ...seed, issuers: [, '局'] })).toContainEqual({
      path: 'issuers[0]',
      code: 'missing',
    });
    expect(problemsOf({ ...seed, issuers: Object.assign(['局'], { more: 1 }) })).toEqual([
      { path: 'issuers', code: 'notJson' },
    ]);
  });

  it('quotes no more than a little of it', () => {
    const long = 'x'.repeat(100_000);
    const text = JSON.stringify(problemsOf({ ...seed, [long]: 1, id: long, format: long }));
    expect(text.length).toBeLessThan(600);
  });

  it('ends the list of problems somewhere, and says so', () => {
    const extra = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x${at}`, 1]));
    const problems = problemsOf({ ...seed, ...extra });
    expect(problems).toHaveLength(10_001);
    expect(problems.at(-1)).toEqual({ path: '', code: 'furtherProblems', count: 10_000 });
  });
});

function fail(): never {
  throw new Error('looked at');
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
