import { objectType, readOnly } from '../../protocol/objects';
import type { FilterExtras } from '../../snapshot';
import { criterionOf } from '../filters/criterion';
import { refilter } from '../filters/filtered-rows';
import { positionOf, type ColumnObject } from './columns';
import { change, extrasOf } from './table-object';

type Criteria = FilterExtras['criteria'];

function set(object: ColumnObject, criteria: Criteria): Promise<void> {
  change(object, { criteria });
  return refilter(object);
}

const apply = (object: ColumnObject, given: unknown): Promise<void> =>
  set(object, {
    ...extrasOf(object).criteria,
    [String(positionOf(object))]: criterionOf(given),
  });

/** The filter of one column of a table, by values and by custom criteria. */
export const tableFilter = objectType<ColumnObject>({
  properties: {
    Criteria: readOnly((object) => extrasOf(object).criteria[String(positionOf(object))] ?? null),
  },
  methods: {
    Apply: apply,
    ApplyValuesFilter: (object, values: unknown) => apply(object, { filterOn: 'Values', values }),
    ApplyCustomFilter: (
      object,
      criterion1: string,
      criterion2?: string | null,
      operator?: string | null,
    ) => apply(object, { filterOn: 'Custom', criterion1, criterion2, operator }),
    Clear: (object) => {
      const own = String(positionOf(object));
      const kept = Object.entries(extrasOf(object).criteria).filter(([at]) => at !== own);
      return set(object, Object.fromEntries(kept));
    },
  },
});
