import { districtByName } from '../../plan/districtByName';
import type { Plan } from '../../plan/types';
import { labelledParts, type LabelledPart } from '../said/labels';
import { plainLine } from '../said/line';
import { periodsIn, type SaidPeriod } from '../said/periods';
import { unitsIn, type SaidUnit } from '../said/units';
import type { EntriesPlace } from './findEntries';

/** Whose figures a table says it has, and of which periods; all that it says, for lines may contradict each other. */
export interface Heading {
  readonly units: readonly SaidUnit[];
  readonly periods: readonly SaidPeriod[];
}

const NOTHING: Heading = { units: [], periods: [] };
/** Longer texts are remarks. */
const LONGEST = 60;
/** Of units that the plan does not have; longer words are titles. */
const LONGEST_NAME = 12;

/** Reads one line over a table. */
export function headingIn(plan: Plan, text: string): Heading {
  return together(labelledParts(plainLine(text)).map((part) => saidBy(plan, part)));
}

/** What stands over a table. A value may stand in the cell behind its label. */
export function headingOf(plan: Plan, { sheet, rows }: EntriesPlace): Heading {
  const first = Math.min(...rows.values());
  const above = [...sheet.rows].filter(([row]) => row < first);
  return together(
    above.map(([, cells]) =>
      rowHeading(
        plan,
        [...cells.values()].map(({ value }) => value),
      ),
    ),
  );
}

function rowHeading(plan: Plan, values: readonly unknown[]): Heading {
  const said: Heading[] = [];
  let open: LabelledPart['kind'] = 'none';
  for (const value of values) {
    if (typeof value !== 'string' || value.length > LONGEST) continue;
    for (const { kind, text } of labelledParts(plainLine(value))) {
      const part: LabelledPart = { kind: kind === 'none' ? open : kind, text };
      said.push(saidBy(plan, part));
      open = text === '' ? part.kind : 'none';
    }
  }
  return together(said);
}

function saidBy(plan: Plan, { kind, text }: LabelledPart): Heading {
  switch (kind) {
    case 'other':
      return NOTHING;
    case 'period':
      return { units: [], periods: periodsIn(text, plan.year).periods };
    case 'sender': {
      const { units, words } = unitsIn(plan, text);
      return { units: units.length > 0 ? units : words.slice(0, 1).map(unknown), periods: [] };
    }
    case 'unit':
      return { units: unitsIn(plan, text).units, periods: [] };
    case 'none':
      return saidByLine(plan, text);
  }
}

/** A line without labels: a period with the unit's name beside it, or the name alone. */
function saidByLine(plan: Plan, text: string): Heading {
  const { periods, rest } = periodsIn(text, plan.year);
  const { units, words } = unitsIn(plan, rest.replace(/\([^()]*\)/gu, ' '));
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
  };
}
