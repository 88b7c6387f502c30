import { paragraph, tableOf, type Source, type SourceBlock } from '../../source';

/** Longer than any cell between two rows: prose, which parts two tables. */
const PROSE = 60;

/** Text whose cells are parted by commas: a .csv file. */
export function fromCsv(text: string): Source {
  return { blocks: blocksOf(recordsOf(text.replace(/^\uFEFF/, ''), ',')) };
}

/** Text whose cells are parted by tabs, as Excel and WPS copy them. */
export function fromTabs(text: string): Source {
  return { blocks: blocksOf(recordsOf(text.replace(/^\uFEFF/, ''), '\t')) };
}

/** Records of fields; a field in quotes may hold line feeds, separators and doubled quotes. */
function recordsOf(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let field: string;
    if (text[at] === '"' && (field = quoted(text, at, separator)) !== '') {
      at += field.length;
      field = field.slice(1, -1).replaceAll('""', '"');
    } else {
      const start = at;
      while (at < text.length && text[at] !== separator && !isBreak(text[at])) at++;
      field = text.slice(start, at);
    }
    record.push(field);
    if (text[at] === separator) {
      at++;
      continue;
    }
    records.push(record);
    record = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return records;
}

const isBreak = (char: string | undefined): boolean => char === '\n' || char === '\r';

/** The field that a quote begins, quotes included; empty when it is no such field but a name in quotes. */
function quoted(text: string, from: number, separator: string): string {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1];
    if (next === '"') at++;
    else if (next === undefined || next === separator || isBreak(next)) {
      return text.slice(from, at + 1);
    } else return '';
  }
  return '';
}

/** Records of one field are prose before and behind a table, headings within it. */
function blocksOf(records: readonly (readonly string[])[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let rows: (readonly string[])[] = [];
  let singles: string[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', table: tableOf(rows) });
    for (const text of singles) blocks.push(paragraph(text));
    [rows, singles] = [[], []];
  };
  for (const record of records) {
    if (record.length > 1) {
      rows.push(...singles.map((text) => [text]), record);
      singles = [];
      continue;
    }
    const text = (record[0] ?? '').trim();
    if (text === '') continue;
    if (rows.length === 0) blocks.push(paragraph(text));
    else {
      singles.push(text);
      if (text.length > PROSE) endTable();
    }
  }
  endTable();
  return blocks;
}
