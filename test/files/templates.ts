import { writeBook } from '../../src/files/write/writeBook';
import { builtInPlans } from '../../src/plan/builtIn';
import { periodOf, type Period } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import { DEFAULT_RELATIONS } from '../../src/rules/relations';
import type { LayoutCell } from '../../src/sheets/layout';
import { templateBook } from '../../src/sheets/template/templateBook';

export const plan = builtInPlans[0]!;
export const september = periodOf(2017, 9);

/** The bytes of one district's template with some figures typed in. */
export function templateBytes(
  district: string,
  current: Readonly<Record<string, LayoutCell>>,
  more: { plan?: Plan; period?: Period } = {},
): Promise<Uint8Array> {
  const ofPlan = more.plan ?? plan;
  const { layouts, properties, constants } = templateBook({
    plan: ofPlan,
    district: ofPlan.districts.find(({ id }) => id === district)!,
    period: more.period ?? september,
    due: null,
    previous: new Map(),
    current: new Map(Object.entries(current)),
    remarks: new Map(),
    relations: DEFAULT_RELATIONS,
    farOver: 100,
  });
  return writeBook(layouts, { properties, constants });
}
