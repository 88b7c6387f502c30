import { draftOf as takenApart } from '../../../src/notice';
import type { Plan } from '../../../src/plan/types';
import { withDistricts } from '../../sheets/plans';
import { noticeActions, NOW, revisionActions } from './actions';
import type { BookName } from './books';
import type { Case } from './cases';
import { smallPlan } from './plan';

const signed = { who: '王', why: '更正印刷错误', now: NOW };

/** Every target of the first measure one higher, or the first indicator gone with all that speaks of it. */
const corrected: Plan = withFirst(({ targets, ...measure }) => ({
  ...measure,
  targets: Object.fromEntries(
    Object.entries(targets).map(([id, target]) => [
      id,
      target.kind === 'number' ? { ...target, value: target.value + 1 } : target,
    ]),
  ),
}));
const [{ measures: [gone] = [] } = { measures: undefined }] = smallPlan.indicators;
const reshaped: Plan = {
  ...smallPlan,
  indicators: smallPlan.indicators.slice(1),
  relations: smallPlan.relations.filter(
    ({ left, right }) => left !== gone?.id && right !== gone?.id,
  ),
  bodyTargets: smallPlan.bodyTargets.filter(
    ({ measure, growthOf }) => measure !== gone?.id && growthOf !== gone?.id,
  ),
};

/** The same rows with a unit gone and the others in another order. */
const regrouped: Plan = withDistricts(
  { ...reshaped, districts: reshaped.districts.slice(0, 2).reverse() },
  2,
);

function withFirst(
  change: (measure: Plan['indicators'][number]['measures'][0]) => typeof measure,
): Plan {
  const [first, ...rest] = smallPlan.indicators;
  if (first === undefined) throw new Error('the plan has no indicator');
  const [measure] = first.measures;
  return { ...smallPlan, indicators: [{ ...first, measures: [change(measure)] }, ...rest] };
}

const revising = (what: string, drafted: Plan, book: BookName = 'filled'): Case => ({
  action: `revision.revise:${what}`,
  book,
  prepare: async () => {
    const draft = await revisionActions.preview(drafted);
    if (draft === null) throw new Error('nothing differs');
    return () => revisionActions.revise(draft, signed);
  },
});

const draft = takenApart(smallPlan);
const remarks = { rows: new Map(), heads: {} };

export const REVISIONS: readonly Case[] = [
  {
    action: 'revision.preview',
    book: 'filled',
    prepare: () => Promise.resolve(() => revisionActions.preview(corrected)),
  },
  {
    action: 'revision.former',
    book: 'target',
    prepare: () => Promise.resolve(() => revisionActions.former(smallPlan)),
  },
  revising('in place', corrected),
  revising('laid out anew', reshaped),
  revising('with adjustments and populations', regrouped, 'adjusted'),
];

export const DRAFTS: readonly Case[] = [
  {
    action: 'notice.readSelection',
    book: 'target',
    prepare: () => Promise.resolve(() => noticeActions.readSelection()),
  },
  {
    action: 'notice.previewDraft',
    book: 'target',
    prepare: () => Promise.resolve(() => noticeActions.previewDraft(draft, () => remarks)),
  },
  {
    action: 'notice.writeDraft',
    book: 'target',
    prepare: () => Promise.resolve(() => noticeActions.writeDraft(draft, () => remarks, 'keep')),
  },
  {
    action: 'notice.writeDraft: replacing',
    book: 'drafted',
    prepare: () => Promise.resolve(() => noticeActions.writeDraft(draft, () => remarks, 'replace')),
  },
  {
    action: 'notice.judgeDraft',
    book: 'drafted',
    prepare: () => Promise.resolve(() => noticeActions.judgeDraft()),
  },
  {
    action: 'notice.readDraft',
    book: 'target',
    prepare: () => Promise.resolve(() => noticeActions.readDraft()),
  },
];
