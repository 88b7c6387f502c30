import type { Source } from '../source';

/** The prose of a notice, with what is a table left out. */
export interface Prose {
  /** All lines before the table, the nearest last. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly all: readonly string[];
}

/** @param tables places of the table's pieces among the tables of the source */
export function proseAround(source: Source, tables: readonly number[]): Prose {
  const before: string[] = [];
  const after: string[] = [];
  const first = Math.min(...tables);
  const last = Math.max(...tables);
  let table = -1;
  for (const block of source.blocks) {
    if (block.kind === 'table') table++;
    else if (table < first) before.push(...split(block.text));
    else if (table >= last) after.push(...split(block.text));
  }
  return { before, after, all: [...before, ...after] };
}

function split(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[\u00A0\u3000]/g, ' ').trim())
    .filter((line) => line !== '');
}
