import { readFileSync } from 'node:fs';
import { describeShared } from '../../support/shared';
import { fileWith, type WrittenCell } from './cell';
import { entryLine, outcomeOf } from './outcome';

interface Row extends WrittenCell {
  readonly id: string;
  readonly want: {
    readonly o: 'figure' | 'refuse' | 'na' | 'missing' | 'warn';
    /** The figure. */
    readonly v?: number;
    /** The suggestion. */
    readonly s?: string;
    /** What it must never be. */
    readonly not?: readonly string[];
    /** Taken with a warning will do as well. */
    readonly warn?: boolean;
  };
}

const KINDS: Readonly<Record<Row['want']['o'], RegExp>> = {
  figure: /^-?\d[\d.]*$/,
  refuse: /^(?!missing)[a-zA-Z]/,
  na: /^\/$/,
  missing: /^missing$/,
  warn: /^-?\d[\d.]* !/,
};

/** What is not as the row says; empty when all is. */
function differences({ want }: Row, line: string): string[] {
  const wrong: string[] = [];
  const first = line.split(' ')[0] ?? '';
  const suggestions = [...line.matchAll(/→ (\S+)/g)].map((match) => match[1] ?? '');
  const kind = KINDS[want.o].test(line) || (want.warn === true && KINDS.warn.test(line));
  if (!kind) wrong.push(`no ${want.o}`);
  if (want.v !== undefined && first !== String(want.v)) wrong.push(`not ${want.v}`);
  if (want.s !== undefined && !suggestions.includes(want.s)) wrong.push(`no → ${want.s}`);
  for (const never of want.not ?? []) {
    if ([first, ...suggestions].includes(never)) wrong.push(`never ${never}`);
  }
  return wrong;
}

describeShared('cells that were found', ['corpus', 'found', 'entries.json'], (path) => {
  const rows = path === '' ? [] : (JSON.parse(readFileSync(path, 'utf8')) as Row[]);

  it.each(rows.map((row) => [row.id, JSON.stringify(row.text ?? row.inner), row] as const))(
    '%s: %s',
    async (_, __, row) => {
      const line = entryLine(await outcomeOf('海安.xlsx', await fileWith(row)), row.measure);
      expect({ line, wrong: differences(row, line) }).toEqual({ line, wrong: [] });
    },
  );
});
