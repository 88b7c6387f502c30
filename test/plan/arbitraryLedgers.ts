import fc from 'fast-check';
import type {
  Ledger,
  LedgerColumn,
  LedgerColumnType,
  LedgerFeed,
  Measure,
} from '../../src/plan/types';
import { name, unit } from './arbitraryName';

const types: readonly LedgerColumnType[] = [
  ...(['organisation', 'uscc', 'patent', 'date', 'amount', 'text', 'person', 'choice'] as const),
];

const columnSeed = fc.record({
  type: fc.constantFrom(...types),
  required: fc.boolean(),
  unique: fc.constantFrom('unit', 'whole', 'ever', null),
  unit,
  asksAbove: fc.option(fc.constantFrom(0, 1.5, 20_000)),
  anyYear: fc.boolean(),
});

type Seed<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** Ledgers of any shape about a plan that is still to be made. */
export const ledgersSeed = fc.array(
  fc.record({
    title: name,
    typed: fc.boolean(),
    columns: fc.array(columnSeed, { minLength: 1, maxLength: 5 }),
    measures: fc.array(fc.nat(), { maxLength: 3 }),
  }),
  { maxLength: 3 },
);

/** The ledgers of a plan with these measures; each measure is fed once. */
export function ledgersOf(
  seeds: Seed<typeof ledgersSeed>,
  measures: readonly Measure[],
): readonly Ledger[] {
  const fed = new Set<string>();
  return seeds.map(({ title, typed, columns: parts, measures: wanted }, at) => {
    const columns = parts.slice(0, 3).map(columnOf);
    const feeds = wanted.flatMap((number): LedgerFeed[] => {
      const key = measures[number % measures.length]!.key;
      if (fed.has(key)) return [];
      fed.add(key);
      return [feedOf(key, number, columns)];
    });
    return {
      id: `ledger-${at}`,
      title: `${at}${title}`.slice(0, 200).trim(),
      typed,
      columns,
      feeds,
    };
  });
}

function columnOf(seed: Seed<typeof columnSeed>, at: number): LedgerColumn {
  const { type, unique } = seed;
  return {
    ...{ key: `column-${at}`, heading: `列${at}`, type, unique },
    required: at === 0 || seed.required,
    unit: type === 'amount' ? seed.unit : '',
    asksAbove: type === 'amount' ? seed.asksAbove : null,
    choices: type === 'choice' ? ['甲', '乙'] : [],
    anyYear: type === 'date' && seed.anyYear,
  };
}

function feedOf(measure: string, number: number, columns: readonly LedgerColumn[]): LedgerFeed {
  const amount = columns.find(({ type }) => type === 'amount');
  const choice = columns.find(({ type }) => type === 'choice');
  return {
    measure,
    sum: number % 2 === 1 && amount !== undefined ? amount.key : null,
    where: number % 3 === 1 && choice !== undefined ? { column: choice.key, is: '乙' } : null,
  };
}
