import { intersection, type Area } from '../engine/area';
import { mergesIn } from '../engine/protection';
import { HostError } from '../protocol/error';
import { objectType, readOnly } from '../protocol/objects';
import { addressOf, rangeObject, sheetOf, type RangeObject, type SheetObject } from './book';

/** Several blocks of cells of one sheet. */
interface RangeAreasObject extends SheetObject {
  readonly areas: readonly Area[];
}

/** Excel gives no more at a time. */
const MOST_MERGES = 512;

/** The merged areas in a range; null where it has none. */
export function mergedAreas(range: RangeObject): RangeAreasObject | null {
  const areas = mergesIn(sheetOf(range), range.area).flatMap(
    (area) => intersection(area, range.area) ?? [],
  );
  if (areas.length > MOST_MERGES) throw new HostError('GeneralException');
  const { book, sheetId } = range;
  return areas.length === 0 ? null : { type: 'RangeAreas', book, sheetId, areas };
}

export const rangeAreas = objectType<RangeAreasObject>({
  properties: {
    Address: readOnly(({ areas, book, sheetId }) =>
      areas.map((area) => addressOf(rangeObject(book, sheetId, area))).join(','),
    ),
    AreaCount: readOnly(({ areas }) => areas.length),
  },
});
