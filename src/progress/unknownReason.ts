/** Why the whole's figure cannot be made of the units'. */
type NotTotalled = 'invalid' | 'missingWeight' | 'missingPopulation' | 'notTotalled';

/** Why a figure of the last year cannot be said of this year's units. */
type NotRestated =
  /** There was no such unit, or no such measure. */
  | 'newUnit'
  | 'newMeasure'
  /** Counted in another unit then. */
  | 'otherUnit'
  /** A part of a unit that went to several. */
  | 'split'
  /** Not about the same units: some had no target then, or have no place in this year's table. */
  | 'coverage';

/** Why nothing is known of growth: nothing can be divided by 0, and a share of a negative figure means nothing. */
type NotGrown = 'missingLast' | 'zeroBase' | 'negativeBase';

/** What stands in place of a number. Of what grows over the last year any of these can be handed on. */
export type UnknownReason = NotTotalled | NotRestated | NotGrown;
