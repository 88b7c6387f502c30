import { cellKey } from '../../plan/cellKey';
import type { Candidate } from '../../figures/reading';
import { readFigure } from '../../figures/readFigure';
import { dayOfSerial } from '../../figures/calendar';
import { isTypedYear } from '../../figures/typedYears';
import { measureById } from '../../plan/measures';
import type { Finding } from '../../rules/finding';
import { checkOf } from '../../rules/byScope';
import { wantsExplanation } from '../../rules/explain';
import { WHOLE } from '../../plan/column';
import { cellRef } from '../../sheets/layout/address';
import { findingsAbout } from '../../year/findings';
import { withPeriod } from '../../year/periods';
import { latestReported, reportingIn } from '../../year/reporting';
import { submissionsIn } from '../../year/submissions';
import { periodOfCells } from '../year/entryCells';
import { entryContext } from './readEntry';
import { targetFindings } from './targetFindings';
import type { CheckedSheet, CheckedPeriod, PlacedFinding } from './types';

/** All that a check must know to say what it found. */
export type Checked = Omit<CheckedPeriod, keyof Found | 'marks'>;

type Found = Pick<CheckedPeriod, 'findings' | 'unreported' | 'since'>;

/** The findings of a period, each with its cell; who has not reported; and since when. */
export function findingsOf(checked: Checked): Found {
  const { plan, period, entries } = checked;
  const year = withPeriod(
    checked.year,
    periodOfCells(plan, period, entries.cells, checked.year.earlier?.same.get(period) ?? null),
  );
  const found = findingsAbout(year, period, submissionsIn(year, period));
  return {
    findings: numbered([...onTarget(checked), ...found.map((finding) => placed(finding, checked))]),
    unreported: reportingIn(year, period).unreported,
    since: latestReported(year, period)(WHOLE)?.period ?? null,
  };
}

type Unkeyed = Omit<PlacedFinding, 'key'> & { readonly kind: string };

function onTarget({ plan, target }: Checked): Unkeyed[] {
  if (target === null) return [];
  return targetFindings(plan, target.cells).map(({ finding, cell, suggestion }) => ({
    kind: `target ${keyOf(finding)}`,
    finding,
    cell: linkTo(target, cell.row, cell.column, cell.text),
    suggestion,
    canExplain: false,
  }));
}

function placed(finding: Finding, checked: Checked): Unkeyed {
  const { district, measure } = finding;
  const { excusable } = checkOf(finding.rule);
  return {
    kind: keyOf(finding),
    finding,
    cell: cellOf(finding, checked),
    suggestion: finding.suggestion ?? datePair(finding, checked),
    canExplain:
      district !== null &&
      (finding.explained !== undefined || wantsExplanation(finding.severity, excusable)) &&
      (measure !== null || finding.severity === 'warning'),
  };
}

/** The entry, or the heading of the column where the whole of it is meant. */
function cellOf({ district, measure }: Finding, { entries, plan }: Checked): PlacedFinding['cell'] {
  if (district === null) return null;
  if (measure === null) {
    const column = entries.block.columns.get(district);
    if (column === undefined) return null;
    const name = plan.districts.find(({ id }) => id === district)?.name ?? district;
    return linkTo(entries, entries.headerRow, column, name);
  }
  const facts = entries.cells.get(cellKey(measure, district))?.facts;
  return facts === undefined ? null : linkTo(entries, facts.row, facts.column, facts.text);
}

function linkTo(
  { sheetId, sheetName }: CheckedSheet,
  row: number,
  column: number,
  text: string,
): NonNullable<PlacedFinding['cell']> {
  return { sheetId, sheetName, address: cellRef(row, column), text };
}

/** 36739 in half of a pair, its date format lost: what was typed, if it was a pair. */
function datePair(finding: Finding, { plan, entries }: Checked): Candidate | null {
  const { rule, district, measure: id } = finding;
  if (checkOf(rule).maybeDate !== true || district === null || id === null) return null;
  const measure = measureById(plan, id);
  const facts = entries.cells.get(cellKey(id, district))?.facts;
  if (measure === null || facts === undefined || typeof facts.value !== 'number') return null;
  const day = dayOfSerial(facts.value);
  if (day === null) return null;
  // 5/10 becomes a day of the year in which it was typed, 8/2000 the first of a month; the first of such a year may be both.
  if (day.day === 1 && isTypedYear(day.year, plan.year)) return null;
  const numberFormat = day.day === 1 ? 'yyyy"年"m"月"' : 'm"月"d"日"';
  const context = entryContext(plan, measure, district);
  if (context.pair === undefined) return null;
  const reading = readFigure({ value: facts.value, numberFormat }, measure, context);
  return reading.ok ? null : (reading.suggestion ?? null);
}

function keyOf({ rule, district, measure, facts }: Finding): string {
  const relation = 'relation' in facts ? facts.relation : '';
  return `${rule} ${district ?? ''} ${measure ?? ''} ${relation}`;
}

/** Two findings of one kind at one place, as of a row altered twice, still differ. */
function numbered(findings: readonly Unkeyed[]): PlacedFinding[] {
  const seen = new Map<string, number>();
  return findings.map(({ kind, ...finding }) => {
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return { key: count === 1 ? kind : `${kind} ${count}`, ...finding };
  });
}
