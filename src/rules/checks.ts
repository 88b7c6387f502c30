import type { Check } from './check';
import { altered } from './checks/altered';
import { belowYearEnd } from './checks/belowYearEnd';
import { bodyDiffers } from './checks/bodyDiffers';
import { districtDiffers } from './checks/districtDiffers';
import { districtExpired } from './checks/districtExpired';
import { districtUnknown } from './checks/districtUnknown';
import { duplicate } from './checks/duplicate';
import { equalsOther } from './checks/equalsOther';
import { equalsTargets } from './checks/equalsTargets';
import { externalLink } from './checks/externalLink';
import { formatDiffers } from './checks/formatDiffers';
import { gain } from './checks/gain';
import { growthJump } from './checks/growthJump';
import { evidenceDiffers } from './checks/evidenceDiffers';
import { evidenceShared } from './checks/evidenceShared';
import { lastYearDiffers } from './checks/lastYearDiffers';
import { looksLikeDate } from './checks/looksLikeDate';
import { lower } from './checks/lower';
import { missing } from './checks/missing';
import { moreDecimals } from './checks/moreDecimals';
import { notCalculated } from './checks/notCalculated';
import { notReached } from './checks/notReached';
import { numberWithoutTarget } from './checks/numberWithoutTarget';
import { outOfRange } from './checks/outOfRange';
import { overtyped } from './checks/overtyped';
import { overCompletion } from './checks/overCompletion';
import { pace } from './checks/pace';
import { pairHalf } from './checks/pairHalf';
import { planDiffers } from './checks/planDiffers';
import { populationMissing } from './checks/populationMissing';
import { relation } from './checks/relation';
import { shareBelowOne } from './checks/shareBelowOne';
import { shareOfBase } from './checks/shareOfBase';
import { slashWithTarget } from './checks/slashWithTarget';
import { remarkDiffers } from './checks/remarkDiffers';
import { farOver } from './checks/farOver';
import { templateDiffers } from './checks/templateDiffers';
import { unreadable } from './checks/unreadable';
import { yearDiffers } from './checks/yearDiffers';
import type { RuleId } from './finding';

/**
 * Every check there is, in the order in which findings about one place are listed. To add one: write
 * `checks/<id>.ts`, give its facts a line in `finding.ts`, name it here and word it in `src/messages`;
 * the compiler asks for each of them. A relation between two rows is no check but data of the plan.
 */
export const CHECKS = {
  planDiffers,
  yearDiffers,
  districtUnknown,
  districtDiffers,
  districtExpired,
  templateDiffers,
  duplicate,
  altered,
  missing,
  pairHalf,
  unreadable,
  outOfRange,
  moreDecimals,
  slashWithTarget,
  numberWithoutTarget,
  overtyped,
  relation,
  lower,
  remarkDiffers,
  formatDiffers,
  looksLikeDate,
  farOver,
  shareBelowOne,
  shareOfBase,
  overCompletion,
  gain,
  pace,
  belowYearEnd,
  growthJump,
  lastYearDiffers,
  evidenceDiffers,
  evidenceShared,
  externalLink,
  notCalculated,
  equalsTargets,
  equalsOther,
  notReached,
  populationMissing,
  bodyDiffers,
} satisfies { readonly [Id in RuleId]: Check<Id> };
