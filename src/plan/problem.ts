import type { GrowthUnit } from './growthUnit';
import type { MeasureId, MeasureKey, Nature } from './types';

/** What is wrong at one place of a plan, as a code with facts; `src/messages` words it. */
export type PlanFault =
  /** Text that is no JSON, or a value that JSON cannot hold (a function, a getter, a symbol key …). */
  | { readonly code: 'notJson' }
  | { readonly code: 'missing' }
  | { readonly code: 'unknownField' }
  | { readonly code: 'wrongType'; readonly expected: Expected; readonly found: string }
  /** Not one of the few values allowed here, e.g. another file format. */
  | { readonly code: 'notOneOf'; readonly allowed: readonly string[]; readonly found: string }
  | { readonly code: 'empty' }
  | { readonly code: 'tooLong'; readonly most: number; readonly found: number }
  /** Blanks at the beginning or end. */
  | { readonly code: 'notTrimmed' }
  /** A control character or half a surrogate pair, which no workbook can hold. */
  | { readonly code: 'badCharacter'; readonly codePoint: number }
  | { readonly code: 'badId'; readonly found: string }
  | { readonly code: 'badDate'; readonly found: string }
  | { readonly code: 'tooFew'; readonly least: number; readonly found: number }
  | { readonly code: 'tooMany'; readonly most: number; readonly found: number }
  | { readonly code: 'notWhole'; readonly found: number }
  | { readonly code: 'negative'; readonly found: number }
  | { readonly code: 'tooSmall'; readonly least: number; readonly found: number }
  | { readonly code: 'tooLarge'; readonly most: number; readonly found: number }
  | { readonly code: 'tooManyDecimals'; readonly most: number; readonly found: number }
  /** The same id, number or name stands at `first` already. */
  | { readonly code: 'duplicate'; readonly first: string; readonly found: string }
  | { readonly code: 'unknownDistrict'; readonly found: string }
  /** A unit that is said to have become itself. */
  | { readonly code: 'becomesItself'; readonly found: string }
  | { readonly code: 'unknownMeasure'; readonly found: string }
  /** Row 14 has the measures 14a and 14b, row 15 has the measure 15. */
  | { readonly code: 'wrongMeasureId'; readonly expected: MeasureId; readonly found: MeasureId }
  /** Flows are added up; ratios are weighted, they have no sum. */
  | { readonly code: 'wrongAggregation'; readonly nature: Nature }
  /** A share is worked out from itself. */
  | { readonly code: 'computedOfItself' }
  /** A share is worked out from another measure that is worked out as well. */
  | { readonly code: 'computedOfComputed'; readonly found: MeasureKey }
  /** Only a ratio is worked out from other measures. */
  | { readonly code: 'computedNotRatio'; readonly nature: Nature }
  /** Where a share has a target both its sides need one, and elsewhere both or neither: `measure` has `/`. */
  | { readonly code: 'sideWithoutTarget'; readonly measure: MeasureKey }
  /** Growth has a target where that which grows, `measure`, has `/`. */
  | { readonly code: 'growthWithoutTarget'; readonly measure: MeasureKey }
  /** Growth keeps within no bounds: nobody could mend what a formula gives. */
  | { readonly code: 'growthBounded'; readonly found: number }
  | { readonly code: 'weightCycle'; readonly measures: readonly MeasureKey[] }
  /** A share is weighted by a measure that has no target (`/`) for the same district. */
  | { readonly code: 'weightMissing'; readonly measure: MeasureKey }
  /** A total called `computed` that cannot be: its weights are no part of a plan, or add up to 0. */
  | { readonly code: 'totalNotComputable' }
  | { readonly code: 'totalDiffers'; readonly expected: Printed; readonly found: Printed }
  /** The halves of a compound indicator are printed as one pair and added up one by one. */
  | { readonly code: 'halfNotSummed' }
  /** One half of a pair has a target where the other has `/`, or an entered total beside a computed one. */
  | { readonly code: 'halvesDisagree'; readonly measure: MeasureKey }
  | { readonly code: 'endsBeforeStart'; readonly validFrom: string }
  | { readonly code: 'notInYear'; readonly year: number }
  | { readonly code: 'rangeReversed'; readonly from: number }
  | { readonly code: 'notPositive' }
  /** A factor other than 1 where no measure is linked. */
  | { readonly code: 'factorWithoutMeasure'; readonly found: number }
  /** More than one of a measure, a measure's growth and typed numbers is to tell a body target's figure. */
  | { readonly code: 'figureTwice' }
  /** Growth and ratios are told in %, growth of percentages in points. */
  | { readonly code: 'wrongRateUnit'; readonly expected: GrowthUnit; readonly found: string }
  /** The programme's years do not contain the plan's. */
  | { readonly code: 'yearOutside'; readonly year: number }
  /** Flows add up over the years, of stocks and ratios the latest figure counts. */
  | { readonly code: 'wrongCounting'; readonly nature: Nature }
  /** A ledger's rows are told apart from blank ones by their first column: it must be required. */
  | { readonly code: 'firstOptional' }
  /** The list of problems ends here; so many more were found. */
  | { readonly code: 'furtherProblems'; readonly count: number };

/** A target as the table prints it. */
export type Printed = number | '/';

export type Expected = 'text' | 'number' | 'boolean' | 'object' | 'list' | 'null';

/** `path` is e.g. `indicators[13].measures[1].targets.haimen`; the whole plan is the empty path. */
export type PlanProblem = { readonly path: string } & PlanFault;

/** A hostile file could have millions of mistakes; nobody reads more than these. */
const MOST_PROBLEMS = 10_000;

/** Collects problems so that every one is reported, not only the first. */
export class ProblemLog {
  readonly #problems: PlanProblem[] = [];
  #further = 0;
  #named: (path: string) => string = (path) => path;

  /** From now on places are told as another format calls them. */
  nameAs(named: (path: string) => string): void {
    this.#named = named;
  }

  add(path: string, fault: PlanFault): void {
    if (this.#problems.length < MOST_PROBLEMS)
      this.#problems.push({ path: this.#named(path), ...fault });
    else this.#further++;
  }

  get isEmpty(): boolean {
    return this.#problems.length === 0;
  }

  get problems(): readonly PlanProblem[] {
    if (this.#further === 0) return this.#problems;
    return [...this.#problems, { path: '', code: 'furtherProblems', count: this.#further }];
  }
}
