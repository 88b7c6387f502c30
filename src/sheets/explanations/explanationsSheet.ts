import type { CellValue } from '../../figures/types';
import { parsePeriod, type Period } from '../../plan/period';
import type { DistrictId, MeasureId } from '../../plan/types';
import type { LayoutCell, SheetLayout } from '../layout/layout';
import { area } from '../layout/look';
import { blockNames } from '../blocks/names';

/** An answer given to a finding in the bureau, kept with the workbook. */
export interface KeptExplanation {
  readonly period: Period;
  readonly district: DistrictId;
  /** Null: about the submission as a whole. */
  readonly measure: MeasureId | null;
  readonly rule: string;
  readonly text: string;
  /** When it was given, ISO 8601. */
  readonly at: string;
}

export const EXPLANATIONS_SHEET = '_说明';

const HEADINGS = ['填报期', '单位', '计量项', '规则', '说明', '时间'];
const COLUMNS = HEADINGS.length;
/** A longer answer does not fit into a cell that Excel can still show. */
export const LONGEST_EXPLANATION = 1000;

/** 「_说明」, very hidden. Its block grows with the list. */
export function explanationsSheet(
  year: number,
  name: string,
  kept: readonly KeptExplanation[],
): SheetLayout {
  const cells = explanationCells(kept);
  const whole = area(0, 0, cells.length, COLUMNS);
  return {
    name,
    visibility: 'veryHidden',
    cells,
    columnWidths: [60, 80, 60, 110, 320, 150],
    rowHeights: [18],
    merges: [],
    paints: [{ area: whole, style: { numberFormat: '@' } }],
    validations: [],
    colorRules: [],
    names: [{ name: blockNames.explanations(year), area: whole }],
    protected: false,
    showGridlines: true,
  };
}

/** Header and a row per answer, all text. */
export function explanationCells(kept: readonly KeptExplanation[]): LayoutCell[][] {
  const rows = kept.map(({ period, district, measure, rule, text, at }) => [
    period,
    district,
    measure ?? '',
    rule,
    text,
    at,
  ]);
  return [HEADINGS, ...rows].map((row) => row.map((text): LayoutCell => ({ text })));
}

/** Rows that somebody broke are left out. */
export function readExplanations(
  values: readonly (readonly CellValue[])[],
): readonly KeptExplanation[] {
  return values.slice(1).flatMap((row) => {
    const [month = '', district = '', measure = '', rule = '', text = '', at = ''] = row.map(
      (cell) => (cell === null ? '' : String(cell)),
    );
    const period = parsePeriod(month);
    if (period === null || district === '' || rule === '' || text === '') return [];
    return [{ period, district, measure: measure === '' ? null : measure, rule, text, at }];
  });
}
