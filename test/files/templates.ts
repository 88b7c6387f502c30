import { cellKey } from '../../src/plan/cellKey';
import type { GatherContext, KeptCell } from '../../src/actions/gather/types';
import { writeBook } from '../../src/files/write/writeBook';
import { measuresOf } from '../../src/plan/measures';
import { periodOf, type Period } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import type { TypedCell } from '../../src/sheets/layout/layout';
import type { TemplateContent } from '../../src/sheets/template/content';
import { templateBook, type BookLayout } from '../../src/sheets/template/templateBook';
import { yearWith } from '../year/years';
import { plan2017 } from '../sheets/plans';

export const plan = plan2017;
export const september = periodOf(2017, 9);

interface More {
  readonly plan?: Plan;
  readonly period?: Period;
  readonly remarks?: ReadonlyMap<string, string>;
  readonly ledgers?: TemplateContent['ledgers'];
}

/** One district's template with some figures typed in. */
export function templateLayout(
  district: string,
  current: Readonly<Record<string, TypedCell>>,
  more: More = {},
): BookLayout {
  const ofPlan = more.plan ?? plan;
  return templateBook({
    plan: ofPlan,
    district: ofPlan.districts.find(({ id }) => id === district)!,
    period: more.period ?? september,
    due: null,
    previous: new Map(),
    current: new Map(Object.entries(current)),
    remarks: more.remarks ?? new Map(),
    farOver: () => 100,
    ...(more.ledgers && { ledgers: more.ledgers }),
  });
}

const written = new Map<string, Promise<Uint8Array>>();

/** The same as the bytes of a file; one that needs nothing more is written once. */
export async function templateBytes(
  district: string,
  current: Readonly<Record<string, TypedCell>>,
  more: More = {},
): Promise<Uint8Array> {
  const write = (): Promise<Uint8Array> => {
    const { layouts, properties, constants } = templateLayout(district, current, more);
    return writeBook(layouts, { properties, constants });
  };
  if (Object.keys(more).length > 0) return write();
  const key = JSON.stringify([district, current]);
  const known = written.get(key) ?? write();
  written.set(key, known);
  return (await known).slice();
}

/** What gathering knows of a workbook whose period was just made. */
export function emptyContext(of: Plan = plan, period: Period = september): GatherContext {
  const cells = new Map<string, KeptCell>();
  measuresOf(of).forEach(({ id, targets }, row) =>
    of.districts.forEach((district, column) => {
      if (targets[district.id]?.kind !== 'number') return;
      const empty = { value: '', content: { value: '' }, format: '0' };
      cells.set(cellKey(id, district.id), { row, column, ...empty });
    }),
  );
  return {
    year: yearWith(of),
    plan: of,
    former: [],
    period,
    sheet: { sheetId: 'sheet', sheetName: `完成 ${period}`, address: 'A1' },
    cells,
    logSheet: null,
  };
}
