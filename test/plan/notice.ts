import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(__dirname, '../../../shared/notice/nantong-2017-notice.txt');

/** The notice's own text, or null in a checkout without it. */
export function noticeText(): string | null {
  return existsSync(FILE) ? readFileSync(FILE, 'utf8') : null;
}

/** A row of annex 2 as printed: `*7`, name, nine districts and the total. */
export interface PrintedRow {
  readonly number: string;
  readonly name: string;
  readonly cells: readonly string[];
}

export interface PrintedTable {
  readonly title: string;
  readonly districts: readonly string[];
  readonly rows: readonly PrintedRow[];
  readonly footnote: string;
}

/** Annex 2 read from the text alone: one cell a line, a blank line between rows. */
export function printedTable(notice: string): PrintedTable {
  const annex = notice.slice(notice.lastIndexOf('附件2：'));
  const [, title = '', ...blocks] = annex
    .split(/\n\s*\n|\n(?=\s*20\d\d年度)/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const lines = blocks.map((block) => block.split('\n').map((line) => line.trim()));
  const head = lines.find((block) => block.includes('合计')) ?? [];
  const rows = lines.filter(([first = '']) => /^\*?\d+$/.test(first));
  return {
    title,
    districts: head.slice(head.indexOf('指标') + 1, -1),
    rows: rows.map(([number = '', name = '', ...cells]) => ({ number, name, cells })),
    footnote: lines.at(-1)?.join('') ?? '',
  };
}

/** A quantity of annex 1 with the clause it stands in: `三（一）`, `1200`, `家`. */
export interface PrintedQuantity {
  readonly clause: string;
  readonly number: string;
  readonly unit: string;
}

/** Every number with a unit in annex 1's clauses, in order of print. */
export function printedQuantities(notice: string): readonly PrintedQuantity[] {
  const annex = notice.slice(notice.indexOf('一、加大'), notice.lastIndexOf('附件2：'));
  let chapter = '';
  let section = '';
  return annex.split('\n').flatMap((line) => {
    const heading = /^([一二三四五六七八])、/.exec(line)?.[1];
    if (heading !== undefined) [chapter, section] = [heading, ''];
    section = /^（[一二三四]）/.exec(line)?.[0] ?? section;
    return [...line.matchAll(/(\d+(?:-\d+)?)(个|家|件|笔|亿元|%|平方米)/g)].map(
      ([, number = '', unit = '']) => ({ clause: chapter + section, number, unit }),
    );
  });
}
