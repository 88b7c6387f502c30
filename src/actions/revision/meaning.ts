import type { CellValue } from '../../figures/types';
import { measuresOf } from '../../plan/measures';
import type { District, Measure, Plan } from '../../plan/types';
import { districtMeant, measureMeant } from '../../sheets/adjusted/spellings';
import type { TypedColumn } from '../../sheets/adjusted/typedColumns';
import type { Content } from '../../sheets/journal/content';

/** What one line says, column by column, and what each of its cells shows. */
export interface Said {
  readonly contents: Readonly<Record<TypedColumn, Content>>;
  readonly shown: Readonly<Record<TypedColumn, CellValue>>;
}

/** What a line speaks of, and how it says so under the revised plan. */
export interface Meant {
  /** Null: nothing that the former plan knows. */
  readonly unit: District | null;
  readonly measure: Measure | null;
  readonly said: Said | null;
}

/** The words stay as they were typed where they still mean the same. */
export function meaning(former: Plan, next: Plan): (line: Said) => Meant {
  const units = new Map(next.districts.map((unit) => [unit.id, unit]));
  const measures = new Map(measuresOf(next).map((measure) => [measure.key, measure]));
  return (line) => {
    const [unitText, measureText] = [String(line.shown.district), String(line.shown.measure)];
    const unitId = districtMeant(former, unitText);
    const measureId = measureMeant(former, measureText);
    const unit = former.districts.find(({ id }) => id === unitId) ?? null;
    const measure = measuresOf(former).find(({ id }) => id === measureId) ?? null;
    const [isUnit, isMeasure] = [units.get(unit?.id ?? ''), measures.get(measure?.key ?? '')];
    const isGone = (unit !== null && !isUnit) || (measure !== null && !isMeasure);
    if (isGone) return { unit, measure, said: null };
    const words: Partial<Record<TypedColumn, string>> = {
      ...(isUnit && districtMeant(next, unitText) !== isUnit.id && { district: isUnit.name }),
      ...(isMeasure &&
        measureMeant(next, measureText) !== isMeasure.id && { measure: isMeasure.id }),
    };
    const contents = Object.entries(words).map(([key, value]) => [key, { value }]);
    const said = {
      contents: {
        ...line.contents,
        ...(Object.fromEntries(contents) as Partial<Said['contents']>),
      },
      shown: { ...line.shown, ...words },
    };
    return { unit, measure, said };
  };
}
