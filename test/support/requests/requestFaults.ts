import { LAST_COLUMN, LAST_ROW } from '../ooxml/area';
import { formulaFaults, type FormulaContext } from '../ooxml/formula/formulaFaults';
import type { Call } from './calls';

/** Excel's limits (Excel specifications and limits), in the letters and points that its object model counts. */
const LIMITS = {
  text: 32_767,
  formula: 8192,
  /** Of validation and of rules of colour, as the object model takes them. */
  ruleFormula: 255,
  list: 255,
  title: 32,
  message: 255,
  header: 255,
  sheetName: 31,
  name: 255,
  comment: 255,
  chartText: 255,
  rowHeight: 409,
  /** 255 digits of the default font. */
  columnWidth: 1342,
  fontSize: 409,
} as const;

/** Beyond it, a text with an operator in front is taken for a formula (office-js issue 3256). */
const LONG = 8192;

type Check = (call: Call, context: Context) => readonly string[];

interface Context extends FormulaContext {
  readonly formats?: unknown;
}

/** What Excel would not take of what one request asks. */
export function requestFaults(calls: readonly Call[], context: FormulaContext): string[] {
  /** Formats that were set just before: a text cell takes everything as it is. */
  const formatsOf = new Map<number, unknown>();
  return calls.flatMap((call) => {
    if (call.name === 'NumberFormat') formatsOf.set(call.object, call.values[0]);
    const check = CHECKS[`${call.kind} ${call.name}`];
    const found = check?.(call, { ...context, formats: formatsOf.get(call.object) }) ?? [];
    return found.map((what) => `${call.on}.${call.name}: ${what}`);
  });
}

const upTo = (text: unknown, most: number, what: string): string[] =>
  typeof text === 'string' && text.length > most ? [`${what} of ${text.length} characters`] : [];

const within = (value: unknown, least: number, most: number): string[] =>
  typeof value === 'number' && value >= least && value <= most ? [] : [`${String(value)}`];

function formulaIn(text: string, context: FormulaContext, longest: number): string[] {
  return formulaFaults(text.replace(/^=/, ''), { ...context, longest }).map(
    (what) => `${text.slice(0, 40)}: ${what}`,
  );
}

const cells: Check = ({ values: [grid] }, context) => {
  const rows = Array.isArray(grid) ? (grid as unknown[][]) : [[grid]];
  const width = rows[0]?.length;
  const shape = rows.every((row) => row.length === width) ? [] : ['rows of different lengths'];
  const isText = (row: number, column: number): boolean =>
    Array.isArray(context.formats)
      ? (context.formats as unknown[][])[row]?.[column] === '@'
      : context.formats === '@';
  return [
    ...shape,
    ...rows.flatMap((row, r) => row.flatMap((cell, c) => cellFaults(cell, isText(r, c), context))),
  ];
};

function cellFaults(cell: unknown, isText: boolean, context: FormulaContext): string[] {
  if (typeof cell === 'number') return Number.isFinite(cell) ? [] : [String(cell)];
  if (typeof cell !== 'string') return [];
  const isFormula = !isText && cell.startsWith('=') && cell.length > 1;
  if (isFormula) return formulaIn(cell, context, LIMITS.formula);
  const isLong = cell.length > LONG && /^[-+=@]/.test(cell);
  return [
    ...(isLong ? ['a long text that begins as a formula does'] : []),
    ...upTo(cell.replace(/^'/, ''), LIMITS.text, 'a text'),
  ];
}

const isFormat = (code: unknown): boolean =>
  typeof code === 'string' && code.length >= 1 && code.length <= 255;

const formats: Check = ({ values: [grid] }) =>
  (Array.isArray(grid) ? (grid as unknown[][]).flat() : [grid])
    .filter((code) => !isFormat(code))
    .map((code) => `format ${String(code)}`);

const validation: Check = ({ values: [rule] }, context) => {
  const { custom, list } = rule as {
    custom?: { formula: string };
    list?: { source: string };
  };
  return [
    ...(custom === undefined ? [] : formulaIn(custom.formula, context, LIMITS.ruleFormula)),
    ...upTo(list?.source, LIMITS.list, 'a list'),
  ];
};

const said: Check = ({ values: [dialog] }) => {
  const { title, message } = dialog as { title?: string; message?: string };
  return [...upTo(title, LIMITS.title, 'a title'), ...upTo(message, LIMITS.message, 'a message')];
};

const sheetName = (name: unknown): string[] =>
  typeof name === 'string' &&
  /^[^:\\/?*[\]]{1,31}$/.test(name) &&
  !/^'|'$/.test(name) &&
  !/^history$/i.test(name)
    ? []
    : [`no name for a sheet: ${String(name)}`];

const added: Check = ({ on, values: [first, , third] }) => {
  if (/Worksheets$/.test(on)) return first === undefined || first === null ? [] : sheetName(first);
  if (!/Names$/.test(on)) return [];
  const isName = typeof first === 'string' && /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u.test(first);
  return [
    ...(isName ? [] : [`no name: ${String(first)}`]),
    ...upTo(third, LIMITS.comment, 'a comment'),
  ];
};

const indexes: Check = ({ values }) => {
  const [row = -1, column = -1, rows = 0, columns = 0] = values as number[];
  const fits =
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= LAST_ROW &&
    column + columns <= LAST_COLUMN;
  return fits ? [] : [`cells ${values.join(', ')}`];
};

const zoom: Check = ({ values: [options] }) => {
  const {
    scale,
    horizontalFitToPages: wide,
    verticalFitToPages: tall,
  } = options as Readonly<Record<string, number | null | undefined>>;
  const pages = [wide, tall].filter((count) => count !== undefined && count !== null);
  return [
    ...(scale === undefined || scale === null ? [] : within(scale, 10, 400)),
    ...pages.flatMap((count) => within(count, 1, 32_767)),
  ];
};

const header: Check = ({ values: [text] }) => [
  ...upTo(text, LIMITS.header, 'a header'),
  ...(/&(?![LCRPNDTZFAGBIUSXYEOHK&"\d])/.test(String(text)) ? [`code in ${String(text)}`] : []),
];

const colour: Check = ({ values: [value] }) =>
  value === '' || /^#[0-9A-F]{6}$/i.test(String(value)) ? [] : [`colour ${String(value)}`];

const CHECKS: Readonly<Record<string, Check>> = {
  'set Values': cells,
  'set Formulas': cells,
  'set NumberFormat': (call, context) =>
    Array.isArray(call.values[0])
      ? formats(call, context)
      : isFormat(call.values[0])
        ? []
        : ['format'],
  'set Rule': validation,
  'set ErrorAlert': said,
  'set Prompt': said,
  'set Formula': ({ on, values: [text] }, context) =>
    formulaIn(
      String(text),
      context,
      /ConditionalFormat/.test(on) ? LIMITS.ruleFormula : LIMITS.formula,
    ),
  'set Name': ({ on, values: [name] }) =>
    /Worksheets?[^.]*(\.[^.]+)?$/.test(on) && !/Font$|Series|Charts/.test(on)
      ? sheetName(name)
      : upTo(name, 255, 'a name'),
  'set Size': ({ values: [size] }) => within(size, 1, LIMITS.fontSize),
  'set Color': colour,
  'set TabColor': colour,
  'set RowHeight': ({ values: [height] }) => within(height, 0, LIMITS.rowHeight),
  'set ColumnWidth': ({ values: [width] }) => within(width, 0, LIMITS.columnWidth),
  'set Zoom': zoom,
  'set CenterHeader': header,
  'set CenterFooter': header,
  'set Text': ({ values: [text] }) => upTo(text, LIMITS.chartText, 'a title'),
  'call Add': added,
  'call GetRangeByIndexes': indexes,
  'call GetItem': ({ values: [name] }) =>
    typeof name === 'string' ? upTo(name, 255, 'a name') : [],
};
