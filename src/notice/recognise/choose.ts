import type { SourceTable } from '../source';
import { gridOf } from '../tables/grid';
import { countsIn, type Count } from './columnTexts';
import { distinct, partsOf, type Parts } from './parts';

/** The table that a draft is made of, in one piece or over several pages. */
export interface Chosen {
  readonly parts: Parts;
  /** Places among the document's tables. */
  readonly tables: readonly number[];
  /** Other tables that could be it as well. */
  readonly others: readonly number[];
}

/** @param wanted the table that a person chose; null: the one with most figures */
export function chooseTable(tables: readonly SourceTable[], wanted: number | null): Chosen | null {
  const pages = tables.map((table) => partsOf(gridOf(table)));
  const groups = pagesOf(tables, pages).flatMap((group) => {
    const rows = group.flatMap((at) => tables[at]?.rows ?? []);
    const [only = -1] = group.length === 1 ? group : [];
    const parts = pages[only] ?? partsOf(gridOf({ rows }));
    return parts === null ? [] : [{ parts, tables: group, size: figuresIn(parts) }];
  });
  const largest = Math.max(0, ...groups.map(({ size }) => size));
  const chosen =
    groups.find((group) =>
      wanted === null ? group.size === largest : group.tables.includes(wanted),
    ) ?? null;
  if (chosen === null) return null;
  const rivals = groups.filter(
    (group) =>
      group !== chosen && (group.size * 2 >= largest || isHeadless(group.parts, chosen.parts)),
  );
  return { ...chosen, others: rivals.flatMap((group) => group.tables.slice(0, 1)) };
}

function figuresIn({ kinds, readings }: Parts): number {
  return kinds.reduce((sum, kind, row) => {
    if (kind !== 'data') return sum;
    const figures = (readings[row] ?? []).filter(
      (reading) => reading.kind === 'number' || reading.kind === 'pair',
    );
    return sum + figures.length;
  }, 0);
}

/** A table that begins with the heading of the one before it, or with none and as wide, goes on with it. */
function pagesOf(tables: readonly SourceTable[], pages: readonly (Parts | null)[]): number[][] {
  const groups: number[][] = [];
  let before: { heading: string; width: number; parts: Parts } | null = null;
  tables.forEach((table, at) => {
    const parts = pages[at] ?? null;
    const heading = parts === null ? '' : headingText(parts);
    const width = parts?.width ?? 0;
    const startsWithData = parts?.kinds[0] === 'data';
    const goesOn: boolean =
      before !== null &&
      parts !== null &&
      width === before.width &&
      (heading === before.heading
        ? heading !== ''
        : startsWithData && table.name === undefined && columnsAgree(before.parts, parts));
    if (goesOn) (groups.at(-1) as number[]).push(at);
    else groups.push([at]);
    if (!goesOn) before = parts === null ? null : { heading, width, parts };
  });
  return groups;
}

/** As wide as the table before it and without a heading: it may go on with it, though its columns hold other things. */
const isHeadless = (parts: Parts, chosen: Parts): boolean =>
  parts.kinds[0] === 'data' && parts.width === chosen.width;

/** Whether each column holds words or figures as it did before. */
function columnsAgree(before: Parts, parts: Parts): boolean {
  return Array.from({ length: parts.width }, (_, column) => {
    const [was, is] = [countsIn(before, column), countsIn(parts, column)];
    const isWords = ({ text, figures }: Count): boolean => text > figures;
    const isOpen = [was, is].some(({ text, figures }) => text + figures === 0);
    return isOpen || isWords(was) === isWords(is);
  }).every(Boolean);
}

function headingText({ kinds, grid }: Parts): string {
  return kinds
    .flatMap((kind, row) => (kind === 'heading' ? distinct(grid.rows[row] ?? []) : []))
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('\t');
}
