import { isCorner } from '../../words';
import { isData, lastWhere, mostFrequent } from './lines';
import type { TextRows } from './textRows';

type Block = readonly string[];

/**
 * One cell a line and an empty line between the rows, as a page's text is extracted. Where every cell begins with a tab,
 * a line without one goes on with the cell before it, and only an empty line before a tab ends a row.
 */
export function blockRows(lines: readonly string[]): TextRows | null {
  const blocks = blocksIn(lines);
  const width = mostFrequent(blocks.map(({ length }) => length).filter((length) => length > 2));
  if (width === null) return null;
  const isRow = (block: Block): boolean => {
    const data = block.filter(isData).length;
    return block.length > 2 && data >= 2 && data * 2 >= block.length - 1;
  };
  const first = blocks.findIndex((block) => isRow(block) && block.length === width);
  const last = lastWhere(blocks, isRow);
  if (first < 0 || blocks.filter((block) => block.length === width).length < 3) return null;
  let heading: string[] = [];
  let start = first;
  while (start > 0 && heading.length < width) heading = [...(blocks[--start] as Block), ...heading];
  return {
    before: blocks.slice(0, start).flat(),
    rows: [withOneCorner(heading, width), ...blocks.slice(first, last + 1)].filter(
      ({ length }) => length > 0,
    ),
    after: blocks.slice(last + 1).flat(),
  };
}

function blocksIn(lines: readonly string[]): Block[] {
  const tabs = lines.filter((line) => /^\t+\s*\S/.test(line)).length;
  const isTabbed = tabs > 6;
  const blocks: string[][] = [];
  let isOpen = false;
  let inCell = false;
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    const begins = line.startsWith('\t');
    if (text === '') isOpen = false;
    else if (isTabbed && inCell && !begins && (isOpen || lines[at + 1]?.startsWith('\t'))) {
      // It goes on with its cell, as the corner's second half does behind an empty line; a footnote has no cell behind it.
      const block = blocks.at(-1) as string[];
      block[block.length - 1] += `\n${text}`;
      isOpen = true;
    } else {
      if (!isOpen) blocks.push([]);
      (blocks.at(-1) as string[]).push(text);
      isOpen = true;
      inCell = begins;
    }
  }
  return blocks;
}

/** A diagonal corner says two words, 区域 and 指标, in two lines. */
function withOneCorner(heading: readonly string[], width: number): string[] {
  const cells = [...heading];
  const at = cells.findIndex((cell, index) => isCorner(cell) && isCorner(cells[index + 1] ?? ''));
  if (cells.length === width + 1 && at >= 0) cells.splice(at, 2, `${cells[at]}\n${cells[at + 1]}`);
  return cells;
}
