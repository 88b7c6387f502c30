import { districtByName } from '../../plan/districtByName';
import { dateOf } from '../../figures/readFigure';
import { once, remembered } from '../../plan/once';
import type { District, DistrictId, Plan } from '../../plan/types';
import { labelledParts, type LabelledPart } from '../said/labels';
import { plainLine } from '../said/line';
import { isPartOfUnit } from '../said/parts';
import { periodsIn, type SaidPeriod } from '../said/periods';
import { statesIn } from '../said/states';
import { unitsIn, type SaidUnit } from '../said/units';
import { wholeIn } from '../said/whole';
import type { Identity } from '../template/identity';
import { templateTexts } from '../template/labels';
import type { BookCell } from './book';
import type { EntriesPlace } from './findEntries';

/** Whose figures a table says it has, and of which periods; all that it says, for lines may contradict each other. */
export interface Heading {
  readonly units: readonly SaidUnit[];
  readonly periods: readonly SaidPeriod[];
  /** What it says against its own figures: 作废. */
  readonly states: readonly string[];
}

const NOTHING: Heading = { units: [], periods: [], states: [] };
/** Longer texts are remarks. */
export const LONGEST = 60;
/** Of units that the plan does not have; longer words are titles. */
const LONGEST_NAME = 12;

/** Reads one line over a table. */
export function headingIn(plan: Plan, text: string): Heading {
  return together(partsOf(text).map((part) => saidBy(plan, part)));
}

/** What stands over a table. */
interface Above {
  readonly plan: Plan;
  readonly date1904: boolean;
  /** The line that its template was made with, and what that says. */
  readonly own: { readonly line: string; readonly heading: Heading } | null;
}

/**
 * What stands over a table, but for its columns' names. A value may stand in the cell behind its label.
 *
 * @param identity what the file says it is; its template's own line says the same and need not be read
 */
export function headingOf(
  plan: Plan,
  { sheet, header, rows }: EntriesPlace,
  date1904: boolean,
  identity: Identity,
): Heading {
  const first = Math.min(...rows.values());
  const rowsAbove = [...sheet.rows].filter(([row]) => row < first && row !== header);
  const above = { plan, date1904, own: ownLine(plan, identity) };
  return together(rowsAbove.map(([, cells]) => rowHeading(above, [...cells.values()])));
}

function ownLine(plan: Plan, { district: id, period }: Identity): Above['own'] {
  const district = districtById(plan).get(id);
  if (district === undefined) return null;
  const { periods } = headingIn(plan, templateTexts.period(period));
  const units = [{ name: district.name, district: id }];
  return { line: templateTexts.subject(district, period), heading: { ...NOTHING, units, periods } };
}

const districtById = once(
  ({ districts }: Plan): ReadonlyMap<DistrictId, District> =>
    new Map(districts.map((district) => [district.id, district])),
);

function rowHeading({ plan, date1904, own }: Above, cells: readonly BookCell[]): Heading {
  const said: Heading[] = [];
  let open: LabelledPart['kind'] = 'none';
  for (const cell of cells) {
    if (own !== null && open === 'none' && cell.value === own.line) {
      said.push(own.heading);
      continue;
    }
    const line = lineOf(cell, date1904);
    if (line.length > LONGEST) continue;
    for (const { kind, text } of partsOf(line)) {
      const part: LabelledPart = { kind: kind === 'none' ? open : kind, text };
      said.push(saidBy(plan, part));
      open = text === '' ? part.kind : 'none';
    }
  }
  return together(said);
}

/** A cell as it is seen: a month may be a number, 201708, or a date that is shown as 2017年8月. */
function lineOf(cell: BookCell, date1904: boolean): string {
  const { kind, value, formatCode, formatId } = cell;
  if (typeof value === 'string' && kind === 'text') return value;
  const date = dateOf({ type: kind, value, numberFormat: formatCode ?? formatId }, { date1904 });
  if (date?.shape === 'yearMonth') return `${date.day.year}年${date.day.month}月`;
  return /^20\d\d\.?\d{1,2}$/.test(String(value)) ? String(value) : '';
}

const partsOf = remembered((line) => labelledParts(plainLine(line)));

const saidBy = (plan: Plan, { kind, text }: LabelledPart): Heading => readers(plan)(kind)(text);

/** By plan and kind: the lines over a table recur in thousands of files. */
const readers = once((plan: Plan) => {
  const known = new Map<LabelledPart['kind'], (text: string) => Heading>();
  return (kind: LabelledPart['kind']) => {
    const reader = known.get(kind) ?? remembered((text) => readPart(plan, kind, text));
    known.set(kind, reader);
    return reader;
  };
});

function readPart(plan: Plan, kind: LabelledPart['kind'], text: string): Heading {
  switch (kind) {
    case 'other':
      return NOTHING;
    case 'period':
      return { ...NOTHING, periods: periodsIn(text, plan.year).periods };
    case 'until':
      return { ...NOTHING, periods: periodsIn(`截至${text}`, plan.year).periods };
    case 'sender':
    case 'unit':
      return { ...NOTHING, units: labelledUnits(plan, text, kind), states: statesIn(text) };
    case 'none':
      return { ...saidByLine(plan, text), states: statesIn(text) };
  }
}

/** Whoever reports has a name, be it one that nobody knows; 单位 may be a unit of measure. */
function labelledUnits(plan: Plan, text: string, kind: 'sender' | 'unit'): readonly SaidUnit[] {
  if (isPartOfUnit(plan, text)) return [unknown(text.replace(/[ (].*$/u, ''))];
  const { units, words } = unitsIn(plan, text);
  if (units.length > 0) return units;
  const whole = wholeIn(text);
  if (whole !== null) return [unknown(whole)];
  return kind === 'sender' ? words.slice(0, 1).map(unknown) : [];
}

/** A line without labels: a period with the unit's name beside it, or the name alone. */
function saidByLine(plan: Plan, text: string): Omit<Heading, 'states'> {
  const { periods, rest } = periodsIn(text, plan.year);
  const { units, words: all } = unitsIn(plan, rest);
  // In brackets stands what kind of figures they are: （本年累计）.
  const outside = rest.replace(/\([^()]*\)/gu, ' ');
  const words = outside === rest ? all : unitsIn(plan, outside).words;
  if (periods.some(({ month }) => month !== null)) {
    const name = words.find((word) => word.length <= LONGEST_NAME);
    return { units: units.length > 0 || name === undefined ? units : [unknown(name)], periods };
  }
  const isName = words.length === 0 || districtByName(plan, text.split(' ')[0] ?? '') !== null;
  return { units: isName ? units : [], periods };
}

const unknown = (name: string): SaidUnit => ({ name, district: null });

function together(all: readonly Heading[]): Heading {
  return {
    units: all.flatMap(({ units }) => units),
    periods: all.flatMap(({ periods }) => periods),
    states: all.flatMap(({ states }) => states),
  };
}
