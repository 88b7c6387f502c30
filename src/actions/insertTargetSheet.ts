import { monthsOf } from '../plan/months';
import type { Plan } from '../plan/types';
import { blockNames } from '../sheets/blocks/names';
import { readForRevision, type RevisionContents } from '../workbook/revise/readForRevision';
import { draftTarget, readForTarget } from './draftTarget';
import { draftYear } from './draftYear';
import { keptBase } from './nextYear/keptBase';
import { perform, preview, type Addition } from './perform';
import type { OnExisting, Preview, Report, RunOptions } from './types';

const journalEntry = ({ year }: Plan): Addition['journalEntry'] => ({
  action: 'target',
  facts: { year },
});

const alone = (plan: Plan): Addition => ({
  read: (session) => readForTarget(session, plan),
  draft: (reading) => draftTarget(plan, reading),
  journalEntry: journalEntry(plan),
});

/** With 基础数据, filled with what an earlier year knew. */
const along = (plan: Plan, earlier: number): Addition<RevisionContents> => ({
  read: (session) =>
    readForRevision(
      session,
      [
        blockNames.plan(earlier),
        ...[blockNames.target, blockNames.plan, blockNames.population].map((of) => of(plan.year)),
        ...monthsOf(plan.year).flatMap((period) => [
          blockNames.actual(period),
          blockNames.marks(period),
        ]),
      ],
      [blockNames.population(earlier)],
    ),
  draft: (reading) => draftYear(plan, reading, keptBase(reading, earlier)),
  journalEntry: journalEntry(plan),
});

/**
 * Adds the official target sheet of a year, with what computes from it. Two requests to the host.
 *
 * @param populationsOf the year whose populations the new one begins with, or null
 */
export function insertTargetSheet(
  plan: Plan,
  onExisting: OnExisting,
  options: RunOptions = {},
  populationsOf: number | null = null,
): Promise<Report> {
  return populationsOf === null
    ? perform(alone(plan), onExisting, options)
    : perform(along(plan, populationsOf), onExisting, options);
}

/** What `insertTargetSheet` would write. One request to the host. */
export function previewTargetSheet(
  plan: Plan,
  options: RunOptions = {},
  populationsOf: number | null = null,
): Promise<Preview> {
  return populationsOf === null
    ? preview(alone(plan), options)
    : preview(along(plan, populationsOf), options);
}
