import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBook } from '../../../src/files/read/readBook';
import type { Book } from '../../../src/sheets/submission/book';
import { describeShared } from '../../support/shared';

interface Row {
  readonly file: string;
  readonly kind: string;
  readonly expected: 'readable' | 'refuse' | 'either';
}

/** Only the first three columns are wanted, and none of them is ever quoted. */
function readManifest(path: string): Row[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [file = '', kind = '', expected = ''] = line.split(',');
    return { file, kind, expected: expected as Row['expected'] };
  });
}

/** The list has files refused that lost a text; here it is the cell that is refused, once it is an entry. */
function hasLost({ sheets }: Book): boolean {
  return sheets.some(({ rows }) =>
    [...rows.values()].some((row) => [...row.values()].some(({ kind }) => kind === 'lost')),
  );
}

describeShared('readBook over real and hostile workbooks', ['corpus', 'badxlsx'], (folder) => {
  it('reads what is readable, refuses what must be refused, and takes under ten seconds for each', () => {
    const rows = readManifest(join(folder, 'manifest.csv'));
    const differing: string[] = [];
    const counts: Record<string, number> = {};
    let slowest = 0;
    for (const row of rows) {
      const bytes = new Uint8Array(readFileSync(join(folder, row.file)));
      const start = performance.now();
      const outcome = readBook(bytes);
      slowest = Math.max(slowest, performance.now() - start);
      const verdict = outcome.ok ? 'readable' : 'refuse';
      const agrees =
        row.expected === 'either' ||
        row.expected === verdict ||
        (outcome.ok && hasLost(outcome.book));
      const key = `${row.expected} → ${outcome.ok ? 'read' : `refused ${outcome.refusal.code}`}`;
      counts[key] = (counts[key] ?? 0) + 1;
      if (!agrees) differing.push(`${row.file}: ${JSON.stringify(outcome.ok || outcome.refusal)}`);
    }
    console.log(
      [
        `${rows.length - differing.length} of ${rows.length} agreed, slowest ${Math.round(slowest)} ms`,
        ...Object.entries(counts).map(([key, count]) => `  ${key}: ${count}`),
        ...differing.map((line) => `  differs: ${line}`),
      ].join('\n'),
    );
    expect(differing).toEqual([]);
    expect(rows.length).toBeGreaterThan(200);
    expect(slowest).toBeLessThan(10_000);
  }, 120_000);
});
