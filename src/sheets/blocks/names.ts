import type { Period } from '../../plan/period';
import { parsePeriod } from '../../plan/period';
import type { DistrictId } from '../../plan/types';
import { KINDS, type Scope, type SheetKind, type SummaryPage } from '../kinds';

/** What tells one block of a scope from the others; `copy` 2 and more are numbered copies of a sheet. */
interface Naming {
  readonly year: (year: number, copy?: number) => string;
  readonly period: (period: Period, copy?: number) => string;
  readonly unit: (unit: DistrictId, period: Period, copy?: number) => string;
  readonly ledger: (year: number, ledger: string, copy?: number) => string;
  readonly workbook: () => string;
}

const numbered = (name: string, copy: number): string => (copy === 1 ? name : `${name}_${copy}`);
const underscored = (period: Period): string => period.replace('-', '_');
/** An id's `-` may not stand in a name. */
const dotted = (id: string): string => id.replaceAll('-', '.');

function naming(kind: string): Naming {
  const stem = `ipt_${kind.toLowerCase()}`;
  return {
    year: (year, copy = 1) => numbered(`${stem}_${year}`, copy),
    period: (period, copy = 1) => numbered(`${stem}_${underscored(period)}`, copy),
    unit: (unit, period, copy = 1) =>
      numbered(`${stem}_${dotted(unit)}_${underscored(period)}`, copy),
    ledger: (year, ledger, copy = 1) => numbered(`${stem}_${year}_${dotted(ledger)}`, copy),
    workbook: () => stem,
  };
}

type Kinds = Readonly<Record<string, SheetKind>>;
type KindIn<K extends Kinds, S extends Scope> = {
  [Kind in keyof K]: K[Kind]['scope'] extends S ? Kind : never;
}[keyof K];

/** What a defined name says; `copy` 1 is the block that calculations use, 2 and more are numbered copies of it. */
type ParsedName<K extends Kinds> =
  | { readonly kind: KindIn<K, 'year'>; readonly year: number; readonly copy: number }
  | { readonly kind: KindIn<K, 'period'>; readonly period: Period; readonly copy: number }
  | {
      readonly kind: KindIn<K, 'ledger'>;
      readonly year: number;
      readonly ledger: string;
      readonly copy: number;
    }
  | { readonly kind: KindIn<K, 'workbook'>; readonly copy: number }
  | {
      readonly kind: KindIn<K, 'unit'>;
      readonly district: DistrictId;
      readonly period: Period;
      readonly copy: number;
    };

/** How the blocks of a registry's kinds are named, and their names read back. */
export function namesOf<K extends Kinds>(
  kinds: K,
): {
  readonly names: { readonly [Kind in keyof K]: Naming[K[Kind]['scope']] };
  /** Null: none of ours. Excel may have changed its case. */
  readonly parse: (name: string) => ParsedName<K> | null;
} {
  const entries = Object.entries(kinds);
  const byWord = new Map(entries.map(([kind, { scope }]) => [kind.toLowerCase(), { kind, scope }]));
  const names = Object.fromEntries(entries.map(([kind, { scope }]) => [kind, naming(kind)[scope]]));
  return {
    names: names as { [Kind in keyof K]: Naming[K[Kind]['scope']] },
    parse: (name) => {
      const [, word = '', rest = ''] = /^ipt_([a-z]+)(.*)$/.exec(name.toLowerCase()) ?? [];
      const { kind, scope } = byWord.get(word) ?? {};
      const parts = scope === undefined ? null : SHAPES[scope].exec(rest);
      const says = scope === undefined || parts === null ? null : said(scope, parts.slice(1));
      return says === null ? null : ({ kind, ...says } as ParsedName<K>);
    },
  };
}

const SHAPES: Readonly<Record<Scope, RegExp>> = {
  year: /^_(\d{4})(?:_(\d+))?$/,
  period: /^_(\d{4})_(\d{2})(?:_(\d+))?$/,
  unit: /^_([a-z0-9.]+)_(\d{4})_(\d{2})(?:_(\d+))?$/,
  ledger: /^_(\d{4})_([a-z][a-z0-9.]*)(?:_(\d+))?$/,
  workbook: /^$/,
};

/** What stands in a name besides its kind. */
function said(scope: Scope, parts: readonly (string | undefined)[]): object | null {
  if (scope === 'workbook') return { copy: 1 };
  if (scope === 'year') {
    const [year, copy = '1'] = parts;
    return { year: Number(year), copy: Number(copy) };
  }
  if (scope === 'ledger') {
    const [year, ledger = '', copy = '1'] = parts;
    return { year: Number(year), ledger: ledger.replaceAll('.', '-'), copy: Number(copy) };
  }
  const [year, month, copy = '1'] = parts.slice(scope === 'unit' ? 1 : 0);
  const period = parsePeriod(`${year}-${month}`);
  if (period === null) return null;
  if (scope === 'period') return { period, copy: Number(copy) };
  return { district: (parts[0] ?? '').replaceAll('.', '-'), period, copy: Number(copy) };
}

const ours = namesOf(KINDS);

/**
 * Defined names that mark our blocks. They are how blocks are found again: a sheet may be renamed, moved or get
 * rows and columns, its name follows.
 */
export const blockNames = {
  ...ours.names,
  /** A page of a period's summary. */
  page: (page: SummaryPage, period: Period, copy = 1): string => ours.names[page](period, copy),
};

export type ParsedBlockName = ParsedName<typeof KINDS>;
export const parseBlockName = ours.parse;
