import type { NamedFile } from '../../files/write/zip';
import { zipFiles } from '../../files/write/zip';
import { writeBook } from '../../files/write/writeBook';
import type { FigureReading } from '../../figures/reading';
import type { Figure } from '../../figures/types';
import { findingText } from '../../messages';
import type { MeasureId } from '../../plan/types';
import type { Finding } from '../../rules/finding';
import { findings } from '../../messages/zh-CN/rules';
import type { TypedCell } from '../../sheets/layout/layout';
import type { Fault } from '../../sheets/returnSlip/fault';
import { returnSlipBook } from '../../sheets/returnSlip/returnSlipBook';
import { wantsSomething } from '../../year/open';
import { contentFor, fileName } from '../templates/templateFile';
import { returnedLedgers } from './ledgers/returned';
import { isNobodys } from './questions';
import type { DistrictDraft, GatherContext, GatherDraft } from './types';

/** Districts whose file has something to mend or to explain; one that may be another's is sent back to nobody. */
export function districtsToReturn({ districts }: GatherDraft): DistrictDraft[] {
  return districts.filter(
    (draft) =>
      draft.file !== null &&
      !isNobodys(draft) &&
      (draft.findings.some(wantsSomething) ||
        draft.ledgers.some((ledger) => ledger.findings.length > 0)),
  );
}

/**
 * A district's own template with what it typed and what is wrong with it, ready to send back. In Chinese
 * whatever the pane speaks: that is whom it goes to.
 *
 * @param until last day for mending, as people write it
 */
export async function returnSlip(
  context: GatherContext,
  draft: DistrictDraft,
  until: string | null,
): Promise<NamedFile> {
  const { year, plan, period } = context;
  const district = plan.districts.find(({ id }) => id === draft.district);
  if (district === undefined || draft.file === null) throw new RangeError(draft.district);
  const order = { year, period, due: null };
  const { entries, explanations = [] } = draft.file.submission;
  const ledgers = returnedLedgers(plan, draft.ledgers);
  const content = {
    ...contentFor(order, district),
    ...(ledgers.rows.size > 0 && { ledgers: ledgers.rows }),
    mendBy: until,
    people: draft.file.contact,
    current: new Map(Object.entries(entries).map(([id, entry]) => [id, typed(entry)])),
    remarks: new Map(
      explanations.flatMap(({ measure, text }) =>
        measure === null ? [] : [[measure, text] as const],
      ),
    ),
  };
  const faults = draft.findings.filter(wantsSomething).map((finding): Fault => {
    const { what, mend } = findingText(findings, plan, finding);
    const { severity, measure } = finding;
    return { severity, measure, others: othersIn(finding), what, mend };
  });
  const { layouts, properties, constants } = returnSlipBook(content, [
    ...faults,
    ...ledgers.faults,
  ]);
  return {
    name: fileName(district.name, period, '退回单'),
    bytes: await writeBook(layouts, { properties, constants }),
  };
}

/** All of them as one zip. */
export async function returnSlipsZip(
  context: GatherContext,
  drafts: readonly DistrictDraft[],
  until: string | null,
): Promise<NamedFile> {
  const files = [];
  for (const draft of drafts) files.push(await returnSlip(context, draft, until));
  const name = fileName(context.plan.whole.name, context.period, '退回单', 'zip');
  return { name, bytes: await zipFiles(files) };
}

/** Where two figures do not fit, either may be mended. */
function othersIn(finding: Finding): readonly MeasureId[] {
  switch (finding.rule) {
    case 'relation':
      return [finding.facts.right.measure];
    case 'shareOfBase':
      return [finding.facts.base.measure];
    default:
      return [];
  }
}

/** What the district had typed; a date's serial number would only puzzle whoever typed 5/10. */
function typed(entry: FigureReading | Figure): TypedCell {
  const figure = 'kind' in entry ? entry : entry.ok ? entry.figure : null;
  if (figure?.kind === 'number') return figure.value;
  if (figure !== null) return null;
  if ('kind' in entry || entry.ok || entry.reason.code === 'date' || entry.raw === '') return null;
  const number = Number(entry.raw);
  return Number.isFinite(number) ? number : { text: entry.raw };
}
