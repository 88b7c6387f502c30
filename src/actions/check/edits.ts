import { cellKey } from '../../plan/cellKey';
import type { Candidate } from '../../figures/reading';
import { formatFamily } from '../../figures/numberFormat';
import { measureById } from '../../plan/measures';
import type { Measure } from '../../plan/types';
import { cellRef } from '../../sheets/layout/address';
import { entryFormat } from '../../sheets/layout/look';
import type { CellFacts } from '../../workbook/check/cells';
import type { Checked } from './findings';
import { targetKey } from './targetFindings';
import type { CheckedSheet, Edit, CheckedPeriod, PlacedFinding } from './types';

/** What taking several suggestions at once would change, and how many of them are to be looked at one by one. */
export interface Suggested {
  readonly edits: readonly Edit[];
  /** Suggestions left out: for one cell two say different things, or one would go over a figure that nobody doubts. */
  readonly contested: number;
}

/** What taking the suggestions of these findings would change; a cell that two of them agree on only once. */
export function editsFor(check: CheckedPeriod, findings: readonly PlacedFinding[]): Suggested {
  const all = findings.map((finding) => editsOf(check, finding)).filter((own) => own.length > 0);
  const doubted = new Set(check.findings.flatMap(placesOf));
  const wished = new Map<string, Set<number | string>>();
  for (const edit of all.flat()) {
    const place = placeOf(edit);
    wished.set(place, (wished.get(place) ?? new Set()).add(edit.after));
  }
  const isContested = (edit: Edit): boolean =>
    (wished.get(placeOf(edit))?.size ?? 0) > 1 ||
    (all.length > 1 && isOverSound(edit, doubted.has(placeOf(edit))));
  const agreed = all.filter((own) => !own.some(isContested));
  const edits = new Map(agreed.flat().map((edit) => [placeOf(edit), edit]));
  return { edits: [...edits.values()], contested: all.length - agreed.length };
}

const placeOf = ({ sheetId, address }: Pick<Edit, 'sheetId' | 'address'>): string =>
  `${sheetId} ${address}`;

function placesOf({ cell, finding }: PlacedFinding): string[] {
  return cell === null || finding.severity === 'info' ? [] : [placeOf(cell)];
}

/** Whether a figure would go that no finding is about. */
const isOverSound = ({ before: { value }, after }: Edit, isDoubted: boolean): boolean =>
  !isDoubted && value !== '' && value !== null && value !== after;

/** The cell that an edit is about, wherever it stands by now; null when it is not in the sheet any more. */
export function cellAsNow(
  { measure: id, district, sheetId }: Edit,
  { plan, entries, target }: Checked,
): CellFacts | null {
  if (sheetId === entries.sheetId) return entries.cells.get(cellKey(id, district))?.facts ?? null;
  if (sheetId !== target?.sheetId) return null;
  const number = measureById(plan, id)?.indicator;
  const indicator = plan.indicators.find((each) => each.number === number);
  return (indicator && target.cells.get(targetKey(indicator, district))) ?? null;
}

/** Whether the cell still holds what the edit was made for. */
export function isUnchanged(edit: Edit, check: CheckedPeriod): boolean {
  const now = cellNow(edit, check);
  return now !== null && now.value === edit.before.value && now.formula === edit.before.formula;
}

function cellNow({ sheetId, before }: Edit, { entries, target }: CheckedPeriod): CellFacts | null {
  const cells: readonly CellFacts[] =
    sheetId === entries.sheetId
      ? [...entries.cells.values()].map(({ facts }) => facts)
      : [...(target?.cells.values() ?? [])];
  return cells.find(({ row, column }) => row === before.row && column === before.column) ?? null;
}

function editsOf(check: CheckedPeriod, { finding, suggestion, cell }: PlacedFinding): Edit[] {
  const { plan, target, entries } = check;
  const { district, measure: id } = finding;
  const measure = id === null ? null : measureById(plan, id);
  if (suggestion === null || district === null || measure === null) return [];
  const indicator = plan.indicators.find(({ number }) => number === measure.indicator);
  if (indicator === undefined) return [];
  if (target !== null && cell?.sheetId === target.sheetId) {
    const before = target.cells.get(targetKey(indicator, district));
    if (before === undefined) return [];
    const format = targetFormat(suggestion, before);
    const changed = edit(target, before, plain(suggestion), format);
    return [{ measure: measure.id, district, finding, ...changed }];
  }
  const halves = suggestion.kind === 'pair' ? indicator.measures : [measure];
  return halves.flatMap((half, index) => {
    const before = entries.cells.get(cellKey(half.id, district))?.facts;
    if (before === undefined) return [];
    const after = suggestion.kind === 'pair' ? suggestion.values[index] : plain(suggestion);
    if (after === undefined) return [];
    const format = formatFor(half, before);
    return [{ measure: half.id, district, finding, ...edit(entries, before, after, format) }];
  });
}

function edit(
  { sheetId, sheetName }: CheckedSheet,
  before: CellFacts,
  after: number | string,
  numberFormat: string,
): Omit<Edit, 'measure' | 'district' | 'finding'> {
  const address = cellRef(before.row, before.column);
  return { sheetId, sheetName, address, before, after, numberFormat };
}

function plain(candidate: Candidate): number | string {
  if (candidate.kind === 'number') return candidate.value;
  return candidate.kind === 'pair' ? candidate.values.join('/') : '/';
}

/** A date's or a percentage's format would show the right figure wrongly; any other may stay. */
function formatFor({ quantity: { decimals } }: Measure, { numberFormat }: CellFacts): string {
  const family = formatFamily(numberFormat);
  return family === 'plain' || family === 'grouped' ? numberFormat : entryFormat(decimals);
}

/** A pair is text, or Excel makes a date of it again. */
function targetFormat(candidate: Candidate, { numberFormat }: CellFacts): string {
  if (candidate.kind === 'pair') return '@';
  return formatFamily(numberFormat) === 'plain' ? numberFormat : 'General';
}
