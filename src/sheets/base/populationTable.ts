import { districtByName } from '../../plan/districtByName';
import type { DistrictId, Plan } from '../../plan/types';
import { MAX_POPULATION } from '../../progress/population';
import type { Cell, TableSchema } from '../../tables/schema';
import { columnLabels } from '../labels';
import { namesColumn } from '../layout/fit';

/** A line of 基础数据. */
export interface PopulationRow {
  readonly district: DistrictId;
  /** 万人; null: not known. */
  readonly population: number | null;
  /** e.g. 南通市统计年鉴 */
  readonly source: string;
}

/**
 * The populations of 基础数据. A line is known by its district's name wherever that stands, the populations by a title
 * that begins with 常住人口; anything that is no number of 万人 counts as not known.
 *
 * @param check what the sheet says of a line, by its number from 0
 */
export function populationTable(
  plan: Plan,
  check: (at: number) => Cell = () => null,
): TableSchema<PopulationRow, 'number' | 'check'> {
  return {
    columns: {
      number: { title: columnLabels.number, width: 36, compute: (at) => at + 1 },
      district: {
        ...{ title: plan.wording.unit, width: namesColumn(plan, 110), anywhere: true },
        write: (id) => ({ text: plan.districts.find((each) => each.id === id)?.name ?? id }),
        read: (cell) => (typeof cell === 'string' ? districtByName(plan, cell)?.id : undefined),
      },
      population: {
        ...{ title: columnLabels.population, width: 110, write: (population) => population },
        isTitle: (title) => title.startsWith('常住人口'),
        read: (cell) =>
          typeof cell === 'number' && cell > 0 && cell <= MAX_POPULATION ? cell : null,
      },
      check: { title: columnLabels.check, width: 60, compute: check },
      source: {
        ...{ title: '数据来源', width: 170 },
        write: (source) => (source === '' ? null : { text: source }),
        read: String,
      },
    },
  };
}
