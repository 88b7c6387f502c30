import { objectType, readOnly } from '../../protocol/objects';
import type { SheetObject } from '../book';
import { add } from './add';
import { chartObject, chartsOf, orNotFound, type ChartObject } from './kept';

export const chartCollection = objectType<SheetObject>({
  items: (sheet) => chartsOf(sheet).map((chart) => chartObject(sheet, chart)),
  index: find,
  properties: { Count: readOnly((sheet) => chartsOf(sheet).length) },
  methods: {
    Add: add,
    GetCount: (sheet) => chartsOf(sheet).length,
    GetItem: (sheet, name: unknown) => orNotFound(find(sheet, name)),
    GetItemOrNullObject: find,
    GetItemAt: (sheet, index: number) => {
      const chart = chartsOf(sheet)[index];
      return orNotFound(chart === undefined ? null : chartObject(sheet, chart));
    },
  },
});

function find(sheet: SheetObject, key: unknown): ChartObject | null {
  const charts = chartsOf(sheet);
  const chart =
    charts.find(({ id }) => id === key) ??
    charts.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return chart === undefined ? null : chartObject(sheet, chart);
}
