import type { AggregationDraft } from '../plan/decodePlan';
import type {
  BodyTarget,
  District,
  DistrictId,
  EntryThresholds,
  Ledger,
  Measure,
  MeasureKey,
  Plan,
  Programme,
  Relation,
  Target,
  Thresholds,
} from '../plan/types';
import type { Doubt, LeftOver } from './doubt';
import type { Fact } from './fact';

/** A unit as a column (or row) of the table names it. */
export type DraftUnit = District;

/** One measure. The halves of a pair stand one behind the other, with the same number and label. */
export interface DraftRow extends Pick<
  Measure,
  'name' | 'unit' | 'quantity' | 'nature' | 'polarity' | 'source' | 'totalRule'
> {
  readonly key: MeasureKey;
  /** The printed row. */
  readonly number: number;
  readonly starred: boolean;
  /** As printed, with units of measure: 专利质押融资登记数（笔）/金额（万元）. */
  readonly label: string;
  /** The heading it stands under: 一、创造. */
  readonly group: string | null;
  /** `其中：` something of the row above. */
  readonly isPart: boolean;
  readonly aggregation: AggregationDraft;
  /** Null: what stands there is not understood; a doubt says so. */
  readonly targets: ReadonlyMap<DistrictId, Target | null>;
  readonly total: Target | null;
  /** What was concluded, and from what. */
  readonly facts: readonly Fact[];
}

/** A quantified target of the prose, which knows its measure by key. */
export type DraftBodyTarget = BodyTarget;

/** What a plan says of itself; null or empty where the notice does not say it. */
export type DraftHeader = Pick<
  Plan,
  'id' | 'version' | 'whole' | 'wording' | 'issuers' | 'documentNumber' | 'issuedOn'
> &
  Pick<Plan, 'title' | 'footnote'> & { readonly year: number | null };

/** A relation that knows its measures by key. */
export type DraftRelation = Relation;

export interface DraftThresholds extends Partial<Thresholds> {
  readonly byMeasure?: Readonly<Record<MeasureKey, Partial<EntryThresholds>>>;
}

/** Rules that come back once a row has the code again that they speak of. */
export interface DroppedRules {
  readonly relations: PlanDraft['relations'];
  readonly weights: PlanDraft['weights'];
  /** By the measure. */
  readonly thresholds: NonNullable<PlanDraft['thresholds']['byMeasure']>;
}

/** What was recognised in a notice, or a plan taken apart to be changed. */
export interface PlanDraft {
  readonly header: DraftHeader;
  readonly units: readonly DraftUnit[];
  readonly rows: readonly DraftRow[];
  readonly bodyTargets: readonly DraftBodyTarget[];
  readonly relations: readonly DraftRelation[];
  readonly successions: Plan['successions'];
  /** Null: the year belongs to none. */
  readonly programme: Programme | null;
  /** Whole, even where a ledger feeds a measure that is not in the draft; it does again once that comes back. */
  readonly ledgers: readonly Ledger[];
  readonly thresholds: DraftThresholds;
  readonly weights: Readonly<Record<MeasureKey, number>>;
  /** Of the year before, what speaks of measures that are not in the draft; absent where nothing does. */
  readonly dropped?: DroppedRules;
  /** What a person has to decide or look at; those that block keep it from being a plan. */
  readonly doubts: readonly Doubt[];
  /** Cells that are no part of the plan, each with the reason. */
  readonly leftOver: readonly LeftOver[];
}
