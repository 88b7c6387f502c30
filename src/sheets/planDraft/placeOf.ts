import type { Head, Leading } from './columns';
import { indicatorLines } from './planJson';
import type { DraftReading } from './readPlanDraft';

/** A cell of the block, from 0. */
export interface DraftCell {
  readonly row: number;
  readonly column: number;
}

const HEAD_OF: Readonly<Record<string, Head>> = {
  year: 'year',
  title: 'title',
  documentNumber: 'documentNumber',
  issuers: 'issuers',
  issuedOn: 'issuedOn',
  footnote: 'footnote',
  'whole.name': 'wholeName',
  'whole.short': 'wholeShort',
  'wording.unit': 'unitWord',
  'wording.subject': 'subject',
  'wording.office': 'office',
  successions: 'successions',
};

const FIELD_OF: Readonly<Record<string, Leading>> = {
  number: 'number',
  name: 'name',
  unit: 'unit',
  nature: 'nature',
  polarity: 'polarity',
  aggregation: 'aggregation',
  totalRule: 'totalRule',
  'quantity.decimals': 'decimals',
  'quantity.least': 'least',
  'quantity.most': 'most',
};

/**
 * Where on 「计划草稿」 something of a plan stands.
 *
 * @param path as `parsePlan` tells it: `indicators[13].measures[1].targets.haimen`
 * @returns null: what the sheet does not hold
 */
export function placeOf(reading: DraftReading, path: string): DraftCell | null {
  const { headRows, titles, columns, units, whole } = reading;
  const head = HEAD_OF[path.replace(/\[.*$/, '')];
  if (head !== undefined) {
    const row = headRows[head];
    return row === undefined ? null : { row, column: 2 };
  }
  if (path === 'whole.label') return { row: titles, column: Math.max(0, whole.column) };
  const unit = /^districts\[(\d+)\]/.exec(path)?.[1];
  if (unit !== undefined) {
    const column = units[Number(unit)]?.column;
    return column === undefined ? null : { row: titles, column };
  }
  const [, indicator, measure = '0', field = 'name'] =
    /^indicators\[(\d+)\](?:\.measures\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
  const line = indicatorLines(reading)[Number(indicator)]?.[Number(measure)];
  if (indicator === undefined || line === undefined) return null;
  return { row: line.row, column: columnFor(field) };

  function columnFor(of: string): number {
    const id = /^targets\.(.+)$/.exec(of)?.[1];
    const own = units.find((each) => each.id === id)?.column;
    if (own !== undefined) return own;
    if (of === 'total' && whole.column >= 0) return whole.column;
    return columns.get(FIELD_OF[of] ?? 'label') ?? 0;
  }
}
