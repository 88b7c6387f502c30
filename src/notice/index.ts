/** From a notice to a plan draft, and from a draft to a plan: the front door of this layer. */
export type { Source, SourceBlock, SourceCell, SourceTable } from './source';
export { paragraph, tableOf } from './source';
export { fromRange, type RangeCells, type RangeMerge } from './tables/range';
export { APART, parted } from './tables/apart';
export { fromHtml } from './tables/html/fromHtml';
export { fromCsv } from './tables/text/delimited';
export { fromText } from './tables/text/fromText';
export type {
  DraftBodyTarget,
  DraftHeader,
  DraftRow,
  DraftThresholds,
  DraftUnit,
  PlanDraft,
} from './draft';
export type { Choice, Doubt, LeftOver, LeftOverReason, Place, SourcePlace } from './doubt';
export { grouped, isGroupedKind } from './grouped';
export type { Basis, Fact, FactField } from './fact';
export type { Answers, Fate } from './answers';
export { Identities } from './facts/identity';
export { recognise } from './recognise/recognise';
export { carryOver } from './carry/carryOver';
export { planOf } from './planOf';
export { draftOf } from './draftOf';
export { nextYear } from './nextYear';
