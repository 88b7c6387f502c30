import { normalise } from '../../figures/normalise';
import { parseNumber } from '../../figures/plainNumber';
import type { CellValue } from '../../figures/types';
import {
  aggregationJson,
  keyOfWord,
  NATURES,
  placesOf,
  POLARITIES,
  TOTAL_RULES,
} from './kindWords';
import { withCameBack } from './cameBack';
import { successionsIn } from './successionLine';
import { issuersIn, type DraftLine, type DraftReading } from './readPlanDraft';

/** What of a plan does not stand on the sheet, as it was kept beside it. */
export type RestOfPlan = Readonly<Record<string, unknown>>;

/** A number where one is meant, however it was typed; anything else as it stands, for `parsePlan` to refuse. */
export function number(cell: CellValue): unknown {
  if (typeof cell !== 'string') return cell;
  const text = normalise(cell).trim();
  return text === '' ? null : (parseNumber(text) ?? text);
}

/** A target where one is meant: a number, or `/` in whatever stroke. */
export function target(cell: CellValue): unknown {
  const value = number(cell);
  return typeof value === 'string' && /^[/—–-]$/.test(value) ? '/' : value;
}

const text = (cell: CellValue): string => String(cell ?? '').trim();

/**
 * Lines by the indicator that they are of: those with one number and label that stand one behind the other. A line copied
 * for a new indicator, whose number was not changed, is no half of the one above it.
 */
export function indicatorLines({ lines }: DraftReading): DraftLine[][] {
  const indicators: DraftLine[][] = [];
  for (const line of lines) {
    const before = indicators.at(-1);
    const isHalf =
      before !== undefined &&
      text(before[0]?.leading.number ?? null) === text(line.leading.number) &&
      ['', text(before[0]?.leading.label ?? null)].includes(text(line.leading.label)) &&
      before.length < 2;
    if (isHalf) before.push(line);
    else indicators.push([line]);
  }
  return indicators;
}

/** The plan that stands on the sheet, with the rest that was kept; `parsePlan` is the judge of it. */
export function planJson(
  reading: DraftReading,
  { sources, programme, ledgers, dropped, remarks: _, ...rest }: RestOfPlan,
): unknown {
  const { heads, headRows, units, whole } = reading;
  const known = Array.isArray(rest['districts']) ? (rest['districts'] as unknown[]) : [];
  const year = number(heads.year);
  const keys = new Set(reading.lines.map(({ key }) => key));
  return {
    ...withCameBack(rest, dropped, keys),
    // A sheet of an earlier version of the add-in has no such line.
    ...(headRows.successions !== undefined && {
      successions: successionsIn(heads.successions, [...units, ...namedIn(known)]),
    }),
    ...(ledgers !== undefined && { ledgers: feedingRows(ledgers, keys) }),
    ...(isGoingOn(programme, year) && { programme }),
    year,
    title: heads.title,
    documentNumber: heads.documentNumber,
    issuers: issuersIn(heads.issuers),
    issuedOn: heads.issuedOn === '' ? null : heads.issuedOn,
    footnote: heads.footnote,
    whole: { name: heads.wholeName, label: whole.label, short: heads.wholeShort },
    wording: {
      ...(rest['wording'] as object | undefined),
      unit: heads.unitWord,
      subject: heads.subject,
      office: heads.office,
    },
    districts: units.map(({ id, name }) => {
      const was = known.find((each) => (each as KnownUnit | null)?.id === id) as KnownUnit;
      return {
        validFrom: `${String(year)}-01-01`,
        validTo: null,
        ...was,
        id,
        name,
        aliases: aliasesOf(was, name, units),
      };
    }),
    indicators: indicatorsJson(reading, sourcesIn(sources)),
  };
}

/** Kept ledgers without what fed rows that are not on the sheet. */
function feedingRows(ledgers: unknown, keys: ReadonlySet<string>): unknown {
  if (!Array.isArray(ledgers)) return ledgers;
  return (ledgers as (Readonly<Record<string, unknown>> | null)[]).map((ledger) => {
    const feeds = ledger?.['feeds'];
    if (!Array.isArray(feeds)) return ledger;
    const isOfRow = (feed: { readonly measure?: unknown } | null): boolean =>
      typeof feed?.measure !== 'string' || keys.has(feed.measure);
    return {
      ...ledger,
      feeds: (feeds as ({ readonly measure?: unknown } | null)[]).filter(isOfRow),
    };
  });
}

/** Whether the year that the sheet says is one of the programme's. */
function isGoingOn(programme: unknown, year: unknown): boolean {
  if (typeof programme !== 'object' || programme === null) return programme !== undefined;
  const { from, to } = programme as { readonly from?: unknown; readonly to?: unknown };
  const areYears = [from, to, year].every((each) => typeof each === 'number');
  return !areYears || ((from as number) <= (year as number) && (year as number) <= (to as number));
}

/** Units that stood on the sheet when it was written: one whose column was removed is still called by its name. */
const namedIn = (known: readonly unknown[]): { readonly id: string; readonly name: string }[] =>
  known.flatMap((each) => {
    const { id, name } = (each as KnownUnit) ?? {};
    return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
  });

type KnownUnit =
  | { readonly id?: unknown; readonly name?: unknown; readonly aliases?: unknown }
  | undefined;

/** Files and people go on calling a unit what it was called before. */
function aliasesOf(was: KnownUnit, name: string, units: DraftReading['units']): unknown {
  const { name: before = name, aliases: kept = [] } = was ?? {};
  if (!Array.isArray(kept)) return kept;
  const aliases = (kept as unknown[]).filter((alias) => alias !== name);
  const isTaken = aliases.includes(before) || units.some((unit) => unit.name === before);
  return before === name || isTaken ? aliases : [...aliases, before];
}

/** By the measures' keys. */
const sourcesIn = (sources: unknown): ReadonlyMap<string, unknown> =>
  new Map(Object.entries((sources ?? {}) as Readonly<Record<string, unknown>>));

function indicatorsJson(reading: DraftReading, sources: ReadonlyMap<string, unknown>): unknown[] {
  const numbered = reading.lines.map(({ key, leading }) => ({
    key,
    number: Number(number(leading.number)),
  }));
  const keys = new Map([...placesOf(numbered)].map(([key, place]) => [place, key]));
  return indicatorLines(reading).map((lines) => ({
    number: number(lines[0]?.leading.number ?? null),
    starred: text(lines[0]?.leading.starred ?? null) !== '',
    name: text(lines[0]?.leading.label ?? null),
    measures: lines.map(({ key, leading, targets, total }) => ({
      key,
      name: text(leading.name) || text(leading.label),
      unit: text(leading.unit),
      quantity: {
        least: number(leading.least),
        most: number(leading.most),
        decimals: number(leading.decimals),
      },
      nature: keyOfWord(NATURES, text(leading.nature)),
      polarity: keyOfWord(POLARITIES, text(leading.polarity)),
      aggregation: aggregationJson(text(leading.aggregation), keys),
      ...(sources.has(key) && { source: sources.get(key) }),
      targets: Object.fromEntries(
        reading.units.map(({ id }, at) => [id, target(targets[at] ?? null)]),
      ),
      total: target(total),
      totalRule: keyOfWord(TOTAL_RULES, text(leading.totalRule)),
    })),
  }));
}
