import type { Case } from './cases';
import { openMatrix, type Matrix, type Tally } from './matrix';

/** Longer than the largest action takes on a slow and busy machine. Milliseconds. */
const LIMIT = 600_000;

/** Strikes at every request of every case, and tells how many strikes were tried. */
export function describeFaults(name: string, cases: readonly Case[]): void {
  describe(`faults while ${name}`, () => {
    let matrix: Matrix;
    const tallies: Tally[] = [];
    beforeAll(async () => {
      matrix = await openMatrix(cases);
    }, LIMIT);
    afterAll(async () => {
      await matrix.close();
      process.stdout.write(`${linesOf(tallies).join('\n')}\n`);
    });

    it.each(cases.map((each) => [each.action, each] as const))(
      '%s leaves the workbook as it was, or as it was after one click',
      async (_, each) => {
        const tally = await matrix.run(each);
        tallies.push(tally);
        expect(tally.tried).toBeGreaterThan(0);
        expect(tally.succeeded + tally.recovered + tally.clicked).toBe(tally.tried);
      },
      LIMIT,
    );
  });
}

function linesOf(tallies: readonly Tally[]): string[] {
  const sum = (key: 'tried' | 'succeeded' | 'recovered' | 'clicked'): number =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  const total = {
    action: 'total',
    requests: tallies.reduce((all, { requests }) => all + requests, 0),
    ...{ tried: sum('tried'), succeeded: sum('succeeded') },
    ...{ recovered: sum('recovered'), clicked: sum('clicked') },
  };
  return [...tallies, total].map(
    ({ action, requests, tried, succeeded, recovered, clicked }) =>
      `${action}: ${requests} requests, ${tried} distinct faults: ${recovered} recovered at once, ` +
      `${clicked} by one click, ${succeeded} made no difference`,
  );
}
