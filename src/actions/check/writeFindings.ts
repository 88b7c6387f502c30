import { findingText } from '../../messages';
// The list goes to the districts and into files: it speaks Chinese, whatever the pane does.
import { findings as texts } from '../../messages/zh-CN/rules';
import type { SheetLayout } from '../../sheets/layout/layout';
import {
  findingsSheet,
  findingsSheetName,
  type FindingRow,
} from '../../sheets/findings/findingsSheet';
import { blockNames } from '../../sheets/blocks/names';
import { applyLayouts } from '../../workbook/applyLayouts';
import { parseAddress } from '../../workbook/check/address';
import { WorkbookError } from '../../workbook/errors';
import { readWorkbook } from '../../workbook/readWorkbook';
import type { Session } from '../../workbook/run';
import { freeCopy, freeSheetName } from '../freeNames';
import { record } from '../journal/record';
import type { SheetLink } from '../types';
import { isOpen } from '../../year/open';
import type { CheckedPeriod, PlacedFinding } from './types';

/** Adds 问题清单; an earlier one stays as it is. Two requests. */
export async function writeFindings(
  session: Session,
  check: CheckedPeriod,
  now: Date,
  who?: string,
): Promise<{ readonly entry: string; readonly link: SheetLink }> {
  const reading = await readWorkbook(session, []);
  if (reading.structureProtected) throw new WorkbookError({ code: 'workbookProtected' });
  const name = freeSheetName(
    findingsSheetName(check.period),
    reading.sheets.map((sheet) => sheet.name),
  );
  const copy = freeCopy((at) => [blockNames.findings(check.period, at)], reading.names);
  const layout = layoutOf(check, now, { name, copy, linked: true });
  const { period } = check;
  const facts = { period, sheets: 1 };
  const journalEntry = { action: 'findings', facts, who, now, layouts: [layout] } as const;
  const { id, write } = await record(reading, journalEntry);
  const [sheet] = await applyLayouts(session, [layout], [], write);
  return { entry: id, link: { sheetId: sheet?.id ?? '', sheetName: name, address: 'A1' } };
}

/** The same list as the bytes of a file. */
export async function exportFindings(
  check: CheckedPeriod,
  now: Date,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const name = findingsSheetName(check.period);
  // The writer is needed for nothing else here.
  const { writeBook } = await import('../../files/write/writeBook');
  const bytes = await writeBook([layoutOf(check, now, { name, linked: false })]);
  return { name: `${name}.xlsx`, bytes };
}

function layoutOf(
  { plan, period, findings }: CheckedPeriod,
  now: Date,
  options: { readonly name: string; readonly copy?: number; readonly linked: boolean },
): SheetLayout {
  const rows = findings.map((placed) => rowOf(placed, plan));
  return findingsSheet(plan, period, rows, {
    ...options,
    counts: countsText(findings),
    on: `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`,
  });
}

function countsText(findings: readonly PlacedFinding[]): string {
  const { severities } = texts;
  const open = findings.filter(({ finding }) => isOpen(finding));
  const parts = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = open.filter(({ finding }) => finding.severity === severity).length;
    return `${severities[severity]} ${count} 项`;
  });
  const answered = findings.length - open.length;
  return [...parts, ...(answered > 0 ? [`已说明 ${answered} 项`] : [])].join('，');
}

function rowOf({ finding, cell }: PlacedFinding, plan: CheckedPeriod['plan']): FindingRow {
  const { district, measure, severity } = finding;
  const worded = findingText(texts, plan, finding);
  const indicator = plan.indicators.find(({ measures }) =>
    measures.some(({ id }) => id === measure),
  );
  const named = indicator?.measures.find(({ id }) => id === measure);
  const place = cell === null ? undefined : parseAddress(cell.address)[0];
  return {
    severity,
    severityWord: worded.severity,
    district: plan.districts.find(({ id }) => id === district)?.name ?? district ?? '',
    row: indicator?.number ?? null,
    measure: named === undefined ? '' : texts.measure(named.name, named.unit),
    title: worded.title,
    what: worded.what,
    mend: worded.mend,
    answer: finding.explained ?? '',
    cell:
      cell === null || place === undefined
        ? null
        : { sheetName: cell.sheetName, row: place.row, column: place.column },
  };
}
