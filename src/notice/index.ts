/** From a notice to a plan draft: the front door of this layer. */
export type { Source, SourceBlock, SourceCell, SourceTable } from './source';
export { paragraph, tableOf } from './source';
export { fromRange } from './tables/range';
export { fromHtml } from './tables/html/fromHtml';
export { fromCsv } from './tables/text/delimited';
export { fromText } from './tables/text/fromText';
export { Identities } from './facts/identity';
export { recognise } from './recognise/recognise';
export { planOf } from './planOf';
export { draftOf } from './draftOf';
export type { DraftRow, PlanDraft } from './draft';
