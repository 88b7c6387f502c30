import type { DistrictId } from '../../plan/types';
import { reportingIn } from '../../year/reporting';
import type { DistrictDraft, GatherContext, GatherDraft } from './types';
import { faultyMeasures, isNobodys, isUnanswered } from './questions';

/** Who has sent what, for the period; a district stands in `submitted` or `missing`, and may stand in others too. */
export interface ReportingState {
  readonly due: readonly DistrictId[];
  readonly submitted: readonly DistrictId[];
  readonly missing: readonly DistrictId[];
  /** Its file has errors or waits for a decision. */
  readonly withErrors: readonly DistrictId[];
  /** Something is asked about and no answer was given. */
  readonly withDoubts: readonly DistrictId[];
  /** It gave reasons for what was asked about. */
  readonly explained: readonly DistrictId[];
  /** Submitted ÷ due, truncated to 0.1 %. */
  readonly rate: number;
}

/** What is wrong where no figure is due, or in a ledger's rows, is to be mended as well. */
function mustMend({ faulty, blank, findings, ledgers }: DistrictDraft): boolean {
  return (
    faulty.length > 0 ||
    blank.length > 0 ||
    faultyMeasures(findings).size > 0 ||
    ledgers.some((ledger) => ledger.findings.some(({ severity }) => severity === 'error'))
  );
}

/** By what the workbook holds and, where files were read, by what they bring. */
export function reportingState(context: GatherContext, read: GatherDraft | null): ReportingState {
  const { year, period } = context;
  const reporting = reportingIn(year, period);
  const due = year.plan.districts.map(({ id }) => id).filter((id) => reporting.due[id] !== 0);
  const silent = new Set(reporting.unreported);
  const drafts = new Map(
    (read?.districts ?? [])
      .filter((each) => each.files.length > 0 && !isNobodys(each))
      .map((each) => [each.district, each]),
  );
  const came = (id: DistrictId): boolean => !silent.has(id) || drafts.has(id);
  const submitted = due.filter(came);
  return {
    due,
    submitted,
    missing: due.filter((id) => !came(id)),
    withErrors: due.filter((id) => {
      const each = drafts.get(id);
      return each !== undefined && mustMend(each);
    }),
    withDoubts: due.filter((id) => drafts.get(id)?.findings.some(isUnanswered) ?? false),
    explained: due.filter(
      (id) => drafts.get(id)?.findings.some(({ explained }) => explained !== undefined) ?? false,
    ),
    rate: due.length === 0 ? 0 : Math.floor((submitted.length * 1000) / due.length) / 1000,
  };
}
