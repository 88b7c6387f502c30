import { cellKey } from '../../plan/cellKey';
import { isNumber } from '../../figures/numberText';
import { figureIn } from '../../figures/reading';
import { measuresOf } from '../../plan/measures';
import { isToFill } from '../../plan/source';
import type { MeasureId, Plan } from '../../plan/types';
import type { Finding } from '../../rules/finding';
import type { Submission } from '../../rules/submission';
import { TEMPLATE_VERSION } from '../../sheets/template/identity';
import { findingsAbout } from '../../year/findings';
import { answered, submissionsIn } from '../../year/submissions';
import {
  type DistrictDraft,
  type FigureChange,
  type GatherContext,
  type SubmittedFile,
} from './types';

/** What a file brings that is new or different. @param wrong measures whose figure is not taken */
export function compared(
  { plan, cells }: GatherContext,
  { district, entries }: Submission,
  wrong: ReadonlySet<MeasureId>,
): Pick<DistrictDraft, 'added' | 'changed' | 'retyped' | 'unchanged' | 'blank' | 'faulty'> {
  const added: FigureChange[] = [];
  const changed: FigureChange[] = [];
  const retyped: FigureChange[] = [];
  const unchanged: MeasureId[] = [];
  const blank: MeasureId[] = [];
  const faulty: MeasureId[] = [];
  for (const { id } of dueOf(plan, district)) {
    const entry = entries[id];
    const figure = entry === undefined ? null : figureIn(entry);
    if (figure?.kind === 'blank') blank.push(id);
    else if (wrong.has(id) || figure?.kind !== 'number') faulty.push(id);
    else {
      const cell = cells.get(cellKey(id, district));
      const before = cell?.value ?? '';
      const change = { measure: id, before, after: figure.value };
      if (before === '') added.push(change);
      else if (!isNumber(before, figure.value)) changed.push(change);
      else if (typeof before === 'string') retyped.push(change);
      else unchanged.push(id);
    }
  }
  return { added, changed, retyped, unchanged, blank, faulty };
}

function dueOf(plan: Plan, district: string) {
  return measuresOf(plan).filter((measure) => isToFill(measure, district));
}

/** Files are compared with each other and with what other districts have in the workbook already. */
export function findingsOf(
  { year, period }: GatherContext,
  files: readonly SubmittedFile[],
): Map<string, Finding[]> {
  const own = new Set(files.map(({ submission }) => submission.district));
  const submissions: Submission[] = [
    ...files.map(({ submission }) => answered(year, submission)),
    ...submissionsIn(year, period).filter(({ district }) => !own.has(district)),
  ];
  const found = findingsAbout(year, period, submissions, {
    templateVersion: String(TEMPLATE_VERSION),
  });
  const byDistrict = new Map<string, Finding[]>();
  for (const finding of found) {
    const district = finding.district ?? '';
    if (!own.has(district)) continue;
    const list = byDistrict.get(district);
    if (list === undefined) byDistrict.set(district, [finding]);
    else list.push(finding);
  }
  return byDistrict;
}
