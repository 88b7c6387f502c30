import type { GROUPED } from '../notice/grouped';
import type { Doubt, LeftOverReason, Place, SourcePlace } from '../notice/doubt';
import type { Basis, Fact, FactField } from '../notice/fact';
import type { Aggregation, DistrictId, Measure, MeasureKey, Nature, Polarity } from '../plan/types';
import type { FailureText } from './zh-CN/failures';

/** Names of the draft's measures and units, and of last year's where it asks about those. */
export interface DraftNames {
  /** With its unit of measure: 专利申请量（件） */
  measure(key: MeasureKey): string;
  unit(id: DistrictId): string;
  /** Of last year's plan, by what it compares; nobody knows a relation by its id. */
  relation?(id: string): string;
  /** What the draft's sheet is called in its workbook. */
  readonly sheet: string;
}

type DoubtKinds = Doubt['kind'];

/** A wording for every kind of doubt; a forgotten one does not compile. */
export type DoubtTexts = {
  readonly [Kind in DoubtKinds]: (
    doubt: Doubt & { readonly kind: Kind },
    names: DraftNames,
  ) => FailureText;
};

/** Kinds of which many can be told in one line; the others ask each for an answer of its own. */
export type GroupedKind = (typeof GROUPED)[number];

/** What a conclusion rests on. */
export type BasisTexts = {
  readonly [Kind in Basis['kind']]: (basis: Basis & { readonly kind: Kind }, fact: Fact) => string;
};

/** All that a language must offer to word a draft; the pane's page has its words beside it. */
export interface DraftTexts {
  readonly doubts: DoubtTexts;
  readonly groups: Readonly<
    Record<
      GroupedKind,
      {
        readonly title: (count: number) => string;
        readonly mend: (names: Pick<DraftNames, 'sheet'>) => string;
      }
    >
  >;
  /** Whose a doubt in a group is, one by one. */
  readonly listed: (all: readonly string[]) => string;
  /** How to mend what need not be decided. */
  readonly look: (mend: string) => string;
  /** Where in the draft, shortly; empty for the whole of it. */
  readonly where: (place: Place, names: DraftNames) => string;
  /** Where in the notice: an address or a row and column of a table. */
  readonly source: (place: SourcePlace) => string;
  /** A sentence that says so. */
  readonly sourceSentence: (where: string) => string;
  readonly reasons: Readonly<Record<LeftOverReason, string>>;
  readonly leftOver: (text: string, reason: string, where: string) => string;
  readonly bases: BasisTexts;
  readonly fields: Readonly<Record<FactField, string>>;
  readonly values: {
    readonly nature: Readonly<Record<Nature, string>>;
    readonly polarity: Readonly<Record<Polarity, string>>;
    readonly aggregation: Readonly<Record<Exclude<Aggregation['kind'], WeightedKind>, string>> & {
      /** @param base name of the measure, or null where it is not said */
      readonly weightedByMeasure: (base: string | null) => string;
    };
    readonly totalRule: Readonly<Record<Measure['totalRule'], string>>;
    /** In the column of last year's measures: there was none. */
    readonly newMeasure: string;
    /** Neither least nor most. */
    readonly unbounded: string;
    readonly empty: string;
  };
  /** What the values mean, in a few words. */
  readonly meanings: {
    readonly nature: Readonly<Record<Nature, string>>;
    readonly polarity: Readonly<Record<Polarity, string>>;
    readonly aggregation: Readonly<Record<Aggregation['kind'], string>>;
  };
  /** @param value null where the basis says it all */
  readonly fact: (field: string, value: string | null, basis: string) => string;
  readonly unnamed: {
    readonly measure: (number: number) => string;
    /** @param position from one */
    readonly unit: (position: number) => string;
  };
  readonly between: (left: string, right: string) => string;
}

type WeightedKind = 'weightedByMeasure';
