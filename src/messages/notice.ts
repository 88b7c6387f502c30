import type { AggregationDraft } from '../plan/decodePlan';
import { measuresOf } from '../plan/measures';
import type { Measure, MeasureId, Plan } from '../plan/types';
import type { Doubt, LeftOver, Place } from '../notice/doubt';
import type { PlanDraft } from '../notice/draft';
import type { Basis, Fact } from '../notice/fact';
import { isGrouped } from '../notice/grouped';
import type { DraftNames } from './noticeTexts';
import { shortened } from './shortened';
import type { Messages } from './zh-CN';
import type { FailureText } from './zh-CN/failures';

/** A file that is no notice that can be read: what it is, or what is the matter with it. */
export type NoticeRefusal = keyof Messages['notice']['refusals'];

/** What is doubtful, where, and what to change in the draft's sheet. */
export function doubtText({ notice }: Messages, doubt: Doubt, names: DraftNames): FailureText {
  // Each wording takes its own doubt's facts; TypeScript cannot tie the key to the argument.
  const word = notice.doubts[doubt.kind] as (doubt: Doubt, names: DraftNames) => FailureText;
  const { title, happened, mend } = word(doubt, names);
  const { source } = doubt.place;
  return {
    title,
    happened: source ? happened + notice.sourceSentence(notice.source(source)) : happened,
    mend: doubt.isBlocking ? mend : notice.look(mend),
  };
}

/** Several doubts of a kind in one text, or the one that it is. */
export function doubtsText(
  messages: Messages,
  doubts: readonly Doubt[],
  names: DraftNames,
): FailureText {
  const [first] = doubts as readonly [Doubt];
  if (doubts.length === 1 || !isGrouped(first)) return doubtText(messages, first, names);
  const { notice } = messages;
  const { title, mend } = notice.groups[first.kind];
  const all = doubts.map((doubt) => whoseText(messages, doubt, names));
  return {
    title: title(doubts.length),
    happened: notice.listed([...new Set(all)]),
    mend: first.isBlocking ? mend(names) : notice.look(mend(names)),
  };
}

function whoseText(messages: Messages, doubt: Doubt, names: DraftNames): string {
  const named =
    'name' in doubt
      ? doubt.name
      : doubt.kind === 'dropped'
        ? names.relation?.(doubt.id) || names.measure(doubt.id)
        : placeText(messages, doubt.place, names);
  return shortened(named);
}

/** Where in the draft's sheet, for the button that leads there; empty for the whole of it. */
export function placeText({ notice }: Messages, place: Place, names: DraftNames): string {
  return notice.where(place, names);
}

/** One conclusion with what it rests on: 性质 流量：单位是“件”. */
export function basisText({ notice }: Messages, fact: Fact): string {
  const word = notice.bases[fact.basis.kind] as (basis: Basis, fact: Fact) => string;
  const value = fact.field === 'key' ? null : valueText(notice, fact);
  return notice.fact(notice.fields[fact.field], value, word(fact.basis, fact));
}

/** A cell that found no place in the draft, where it stands in the notice, and why. */
export function leftOverText({ notice }: Messages, { place, text, reason }: LeftOver): string {
  return notice.leftOver(text, notice.reasons[reason], notice.source(place));
}

/** 求和, 按「专利申请量（件）」加权. */
export function aggregationText(
  { notice }: Messages,
  aggregation: AggregationDraft,
  names: DraftNames,
): string {
  const words = notice.values.aggregation;
  return aggregation.kind === 'weightedByMeasure'
    ? words.weightedByMeasure(names.measure(aggregation.measure))
    : words[aggregation.kind];
}

function valueText({ values }: Messages['notice'], { field, value }: Fact): string {
  if (value === null) {
    return field === 'least' || field === 'most' ? values.unbounded : values.empty;
  }
  const text = String(value);
  switch (field) {
    case 'nature':
    case 'polarity':
    case 'totalRule':
      return (values[field] as Readonly<Record<string, string>>)[text] ?? text;
    case 'aggregation': {
      const word = (values.aggregation as Readonly<Record<string, unknown>>)[text];
      // A fact knows how it is weighted, not by what.
      return typeof word === 'string' ? word : values.aggregation.weightedByMeasure(null);
    }
    default:
      return text === '' ? values.empty : text;
  }
}

/**
 * The names of a draft for what is said of it.
 *
 * @param last the plan it was carried over from; doubts ask about its measures and units too
 * @param sheet what the draft's sheet is called
 */
export function draftNames(
  { notice, findings }: Messages,
  { rows, units }: Pick<PlanDraft, 'rows' | 'units'>,
  last: Plan | null,
  sheet: string,
): DraftNames {
  const named = ({ name, unit }: Pick<Measure, 'name' | 'unit'>): string =>
    unit === '' ? name : findings.measure(name, unit);
  const former = last === null ? [] : measuresOf(last);
  const measures = new Map([
    ...former.map((measure) => [measure.key, named(measure)] as const),
    ...rows.map((row) => {
      const name = row.name === '' ? notice.unnamed.measure(row.number) : row.name;
      return [row.key, named({ name, unit: row.unit })] as const;
    }),
  ]);
  const unitNames = new Map([
    ...(last?.districts ?? []).map(({ id, name }) => [id, name] as const),
    ...units.map(({ id, name }, at) => [id, name || notice.unnamed.unit(at + 1)] as const),
  ]);
  const formerName = (id: MeasureId): string => {
    const measure = former.find((each) => each.id === id);
    return measure === undefined ? id : measure.name;
  };
  return {
    sheet,
    measure: (key) => measures.get(key) ?? key,
    unit: (id) => unitNames.get(id) ?? id,
    relation(id) {
      const relation = last?.relations.find((each) => each.id === id);
      if (relation === undefined) return '';
      return notice.between(formerName(relation.left), formerName(relation.right));
    },
  };
}
