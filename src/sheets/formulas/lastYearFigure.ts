import type { MeasureId } from '../../plan/types';
import { expression, quoted, say, type Expression } from './text';

/** Excel takes 8,192 characters, and each of these is looked for twice. */
const SPELLINGS = 10;

/**
 * A figure of 上年同期, which is found by its name: blank while there is none, the word that stands there instead of a number,
 * 有误 where its row or column is gone.
 *
 * @param name what is defined once 上年同期 is there; an unknown name is an error, until then and where its sheet was deleted
 * @param spellings what the column's heading may say, the likeliest first: a unit keeps its former names
 */
export function lastYearFigure(
  name: string,
  row: MeasureId,
  spellings: readonly string[],
): Expression {
  const match = (sought: string, among: string): string => `MATCH(${sought},${among},0)`;
  const ids = `INDEX(${name},0,1)`;
  const heads = `INDEX(${name},1,0)`;
  // 序号 may be a number, a text, or have its `*`.
  const rowAt = firstOf(
    [...(/^\d+$/.test(row) ? [row] : []), quoted(row), quoted(`~*${row}`)].map((id) =>
      match(id, ids),
    ),
  );
  const columnAt = firstOf(
    spellings.slice(0, SPELLINGS).map((text) => match(quoted(literal(text)), heads)),
  );
  const cell = `INDEX(${name},${rowAt},${columnAt})`;
  return expression(
    `IF(ISERROR(ROWS(${name})),"",IFERROR(IF(LEN(${cell})=0,"",${cell}),${say.invalid}))`,
  );
}

const firstOf = (matches: readonly string[]): string =>
  matches.reduceRight((rest, each) => (rest === '' ? each : `IFERROR(${each},${rest})`), '');

/** MATCH takes these for others. */
const literal = (text: string): string => text.replace(/[~*?]/g, '~$&');
