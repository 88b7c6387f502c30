import { NotUnderstood } from './token';
import type { TableNode, TablePart } from './nodes';

const PARTS: Readonly<Record<string, TablePart>> = {
  '#all': 'all',
  '#data': 'data',
  '#headers': 'headers',
  '#totals': 'totals',
  '#this row': 'this',
};

const WORDS: Readonly<Record<Exclude<TablePart, 'this'>, string>> = {
  all: '#All',
  data: '#Data',
  headers: '#Headers',
  totals: '#Totals',
};

/** Where the bracket closes that opens at `at`; an apostrophe takes the meaning from the character behind it. */
function closing(text: string, at: number): number {
  let depth = 0;
  for (let to = at; to < text.length; to++) {
    const sign = text[to];
    if (sign === "'") to++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return to;
  }
  throw new NotUnderstood('a bracket is not closed');
}

/**
 * Reads what stands in the brackets behind a table's name, the first of them at `at`; answers where it ends.
 * @param table null for the table that the formula itself stands in
 * @throws NotUnderstood
 */
export function readTable(
  text: string,
  at: number,
  table: string | null,
): [behind: number, node: TableNode] {
  const end = closing(text, at);
  return [end + 1, { kind: 'table', table, ...insideOf(text.slice(at + 1, end).trim()) }];
}

type Inside = Omit<TableNode, 'kind' | 'table'>;

function insideOf(inner: string): Inside {
  const known = PARTS[inner.toLowerCase()];
  if (known !== undefined) return { parts: [known], from: null, to: null };
  if (inner === '') return { parts: ['data'], from: null, to: null };
  if (inner.startsWith('@')) return { parts: ['this'], ...columnsOf(inner.slice(1).trim()) };
  if (!inner.startsWith('[')) return { parts: ['data'], ...columnsOf(inner) };
  const parts: TablePart[] = [];
  let rest = inner;
  while (rest.startsWith('[')) {
    const end = closing(rest, 0);
    const part = PARTS[rest.slice(1, end).trim().toLowerCase()];
    if (part === undefined) break;
    parts.push(part);
    rest = rest.slice(end + 1).replace(/^\s*,?\s*/, '');
  }
  return { parts: parts.length === 0 ? ['data'] : parts, ...columnsOf(rest) };
}

function columnsOf(text: string): Pick<Inside, 'from' | 'to'> {
  if (text === '') return { from: null, to: null };
  if (!text.startsWith('[')) return { from: plain(text), to: null };
  const end = closing(text, 0);
  const from = plain(text.slice(1, end));
  const rest = text.slice(end + 1).trim();
  if (rest === '') return { from, to: null };
  if (!/^:\s*\[/.test(rest)) throw new NotUnderstood('no columns');
  const second = rest.slice(1).trim();
  const last = closing(second, 0);
  if (last !== second.length - 1) throw new NotUnderstood('no columns');
  return { from, to: plain(second.slice(1, last)) };
}

const plain = (column: string): string => column.replace(/'(.)/gs, '$1');
const escaped = (column: string): string => column.replace(/['[\]#@]/g, "'$&");

/** A column alone needs brackets of its own behind `@` where it holds more than letters, digits and `_`. */
const isPlain = (column: string): boolean => /^[\p{L}\p{N}_]+$/u.test(column);

/** The reference as Excel writes it; `inFile` as a file has it, where `@` is a word and every table is named. */
export function writeTable({ table, parts, from, to }: TableNode, inFile = false): string {
  const name = table ?? '';
  const columns =
    from === null ? '' : `[${escaped(from)}]${to === null ? '' : `:[${escaped(to)}]`}`;
  const single = from !== null && to === null;
  if (parts.length === 1 && parts[0] === 'data') {
    if (from === null) return `${name}[]`;
    return single ? `${name}${columns}` : `${name}[${columns}]`;
  }
  if (parts.length === 1 && parts[0] === 'this' && !inFile) {
    return single && isPlain(from) ? `${name}[@${from}]` : `${name}[@${columns}]`;
  }
  const words = parts.map((part) => `[${part === 'this' ? '#This Row' : WORDS[part]}]`);
  if (from === null && words.length === 1) return `${name}${words[0] ?? ''}`;
  return `${name}[${[...words, ...(columns === '' ? [] : [columns])].join(',')}]`;
}
