import type { Period } from '../../plan/period';
import { parsePeriod } from '../../plan/period';
import type { DistrictId } from '../../plan/types';

/** What there is one block of: each year, each period, each unit in each period, or the whole workbook. */
type Scope = 'year' | 'period' | 'unit' | 'workbook';

/** The sheets of a period's summary, pages of units apart. */
export const summaryPages = [
  'summary',
  'scores',
  'workings',
  'matrix',
  'charts',
  'tasks',
  'bulletin',
  'trend',
  'measuretrend',
] as const;

export type SummaryPage = (typeof summaryPages)[number];

/**
 * Every kind of block, by what there is one of: the one list that names are made by and read by. A new kind of sheet is
 * a line here.
 */
const BLOCKS = {
  target: 'year',
  measures: 'year',
  plan: 'year',
  /** 基础数据 */
  population: 'year',
  /** 目标调整 */
  adjustments: 'year',
  /** 目标分解 with adjustments in force */
  adjusted: 'year',
  /** Answers given to findings of the year. */
  explanations: 'year',
  /** 报送记录 */
  submissions: 'year',
  /** What cells held before they were gathered into; earlier versions kept it in place of the journal. */
  snapshots: 'year',
  actual: 'period',
  /** Hidden columns behind a period's entries: what a check found about each cell. */
  marks: 'period',
  /** The row of populations that was inserted into a period's sheet. */
  weights: 'period',
  /** 问题清单 */
  findings: 'period',
  completion: 'period',
  /** 完成率 against the adjusted targets */
  adjustedCompletion: 'period',
  ...(Object.fromEntries(summaryPages.map((page) => [page, 'period'])) as Readonly<
    Record<SummaryPage, 'period'>
  >),
  /** The page of one unit. */
  brief: 'unit',
  /** A unit's template that was put into this workbook. */
  template: 'unit',
  /** What every write changed, for putting it back. */
  journal: 'workbook',
} as const satisfies Readonly<Record<string, Scope>>;

type Blocks = typeof BLOCKS;
type BlockKind = keyof Blocks;
type KindOf<S extends Scope> = {
  [K in BlockKind]: Blocks[K] extends S ? K : never;
}[BlockKind];

/** What tells one block of a scope from the others; `copy` 2 and more are numbered copies of a sheet. */
interface Naming {
  readonly year: (year: number, copy?: number) => string;
  readonly period: (period: Period, copy?: number) => string;
  readonly unit: (unit: DistrictId, period: Period, copy?: number) => string;
  readonly workbook: () => string;
}

const numbered = (name: string, copy: number): string => (copy === 1 ? name : `${name}_${copy}`);
const underscored = (period: Period): string => period.replace('-', '_');
/** An id's `-` may not stand in a name. */
const dotted = (unit: DistrictId): string => unit.replaceAll('-', '.');

function naming(kind: string): Naming {
  const stem = `ipt_${kind.toLowerCase()}`;
  return {
    year: (year, copy = 1) => numbered(`${stem}_${year}`, copy),
    period: (period, copy = 1) => numbered(`${stem}_${underscored(period)}`, copy),
    unit: (unit, period, copy = 1) =>
      numbered(`${stem}_${dotted(unit)}_${underscored(period)}`, copy),
    workbook: () => stem,
  };
}

type BlockNames = { readonly [K in BlockKind]: Naming[Blocks[K]] } & {
  /** A page of a period's summary. */
  readonly page: (page: SummaryPage, period: Period, copy?: number) => string;
};

/**
 * Defined names that mark our blocks. They are how blocks are found again: a sheet may be renamed, moved or get
 * rows and columns, its name follows. `copy` 1 is the block that calculations use.
 */
export const blockNames = {
  ...Object.fromEntries(Object.entries(BLOCKS).map(([kind, scope]) => [kind, naming(kind)[scope]])),
  page: (page: SummaryPage, period: Period, copy = 1) => blockNames[page](period, copy),
} as BlockNames;

/** What a defined name says. */
export type ParsedBlockName =
  | { readonly kind: KindOf<'year'>; readonly year: number; readonly copy: number }
  | { readonly kind: KindOf<'period'>; readonly period: Period; readonly copy: number }
  | { readonly kind: KindOf<'workbook'>; readonly copy: number }
  | {
      readonly kind: KindOf<'unit'>;
      readonly district: DistrictId;
      readonly period: Period;
      readonly copy: number;
    };

const SHAPES: Readonly<Record<Scope, RegExp>> = {
  year: /^_(\d{4})(?:_(\d+))?$/,
  period: /^_(\d{4})_(\d{2})(?:_(\d+))?$/,
  unit: /^_([a-z0-9.]+)_(\d{4})_(\d{2})(?:_(\d+))?$/,
  workbook: /^$/,
};

const KINDS: ReadonlyMap<string, BlockKind> = new Map(
  (Object.keys(BLOCKS) as BlockKind[]).map((kind) => [kind.toLowerCase(), kind]),
);

/** Reads a defined name back, or null when it is none of ours; Excel may have changed its case. */
export function parseBlockName(name: string): ParsedBlockName | null {
  const [, word = '', rest = ''] = /^ipt_([a-z]+)(.*)$/.exec(name.toLowerCase()) ?? [];
  const kind = KINDS.get(word);
  const parts = kind === undefined ? null : SHAPES[BLOCKS[kind]].exec(rest);
  return kind === undefined || parts === null ? null : parsed(kind, parts.slice(1));
}

function parsed(kind: BlockKind, parts: readonly (string | undefined)[]): ParsedBlockName | null {
  const scope: Scope = BLOCKS[kind];
  if (scope === 'workbook') return { kind: kind as KindOf<'workbook'>, copy: 1 };
  if (scope === 'year') {
    const [year, copy = '1'] = parts;
    return { kind: kind as KindOf<'year'>, year: Number(year), copy: Number(copy) };
  }
  const [year, month, copy = '1'] = parts.slice(scope === 'unit' ? 1 : 0);
  const period = parsePeriod(`${year}-${month}`);
  if (period === null) return null;
  if (scope === 'period') return { kind: kind as KindOf<'period'>, period, copy: Number(copy) };
  const district = (parts[0] ?? '').replaceAll('.', '-');
  return { kind: kind as KindOf<'unit'>, district, period, copy: Number(copy) };
}
