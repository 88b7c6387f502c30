import { normalise } from '../../figures/normalise';
import type { CellValue } from '../../figures/types';
import type { Doubt } from '../../notice';
import { digestOf } from './digest';
import { knownLines, sameLines } from './sameLines';
import { indicatorLines, target } from './planJson';
import type { DraftLine, DraftReading } from './readPlanDraft';
import { isEmpty, type Spot } from './spot';

/**
 * What of 「计划草稿」 a doubt is about, in short. As long as that is what it was when the doubt was written down, the doubt
 * holds; once it has changed, somebody has answered it, and what stands there now is judged by itself.
 */
export function aboutOf(doubt: Doubt, reading: DraftReading, { line, column }: Spot): string {
  const { lines, units, heads, whole } = reading;
  const { measure, unit, field } = doubt.place;
  switch (doubt.kind) {
    case 'notANumber':
    case 'date':
    case 'pairHalf':
    case 'mergedFigure':
      return text(unit === undefined ? line?.total : line?.targets[column]);
    case 'cellCount':
      if (measure === undefined) return unit === undefined ? '' : wholeness(ofUnit(column, lines));
      return wholeness([...(line?.targets ?? [])]);
    case 'blanks': {
      const asked = new Set(doubt.units);
      const cells = units.flatMap(({ id }, at) => (asked.has(id) ? [line?.targets[at]] : []));
      return cells.some((cell) => target(cell ?? null) === '/') ? '' : 'filled';
    }
    case 'noUnit':
    case 'unitOpen':
      return text(line?.leading.unit);
    case 'noName':
      if (unit !== undefined) return units[column]?.name ?? 'gone';
      return line === undefined ? 'gone' : text(line.leading.name) || text(line.leading.label);
    case 'sameName':
      return unit === undefined
        ? twins(
            lines.map(({ key, leading }) => [key, text(leading.name), text(leading.unit)]),
            line?.key,
          )
        : twins(
            units.map(({ id, name }) => [id, name, '']),
            units[column]?.id,
          );
    case 'usualKind':
      return line === undefined
        ? 'gone'
        : ['nature', 'polarity', 'aggregation', 'decimals']
            .map((key) => text(line.leading[key as 'nature']))
            .join('\t');
    case 'polarity':
      return line === undefined ? 'gone' : text(line.leading.polarity);
    case 'totalDiffers':
    case 'weightedBy':
      return line === undefined
        ? 'gone'
        : digestOf([
            ...line.targets,
            line.total,
            line.leading.aggregation,
            line.leading.totalRule,
            line.leading.decimals,
          ]);
    case 'pairNotSummed': {
      const halves = indicatorLines(reading).find(
        (own) => line !== undefined && own.includes(line),
      );
      return `${halves?.length ?? 0} ${text(line?.leading.aggregation)} ${text(line?.leading.least)}`;
    }
    case 'totalUnnamed':
      return whole.label;
    case 'subtotals':
    case 'notInTotal': {
      const names = new Set(units.map(({ name }) => name));
      return doubt.names.every((name) => names.has(name)) ? 'there' : '';
    }
    case 'nearMeasure':
      return `${line?.key} ${text(line?.leading.name) || text(line?.leading.label)}`;
    case 'totalByFigures':
    case 'nearUnit':
    case 'newUnit':
      return `${units[column]?.id} ${units[column]?.name}`;
    case 'missingUnit':
      return units.some(({ id, name }) => id === doubt.id || name === doubt.name) ? 'there' : '';
    case 'missingMeasure':
      return lines.some(({ key }) => key === doubt.key) ? 'there' : '';
    case 'dropped': {
      const keys = new Set(lines.map(({ key }) => key));
      return doubt.of.every((key) => keys.has(key)) ? 'there' : '';
    }
    case 'sameTargets':
      return sameLines(doubt, reading).length === knownLines(doubt, reading).length
        ? ''
        : 'changed';
    case 'noYear':
      return heads.year;
    case 'noTitle':
      return heads.title;
    case 'noWhole':
      return heads.wholeName;
    case 'nearLink':
    case 'tornHeading':
    case 'table':
    case 'orientation':
    case 'noTable':
      return field ?? '';
  }
}

const text = (cell: CellValue | undefined): string => normalise(String(cell ?? '')).trim();

const wholeness = (cells: readonly (CellValue | undefined)[]): string =>
  cells.some(isEmpty) ? '' : 'filled';

const ofUnit = (column: number, lines: readonly DraftLine[]): (CellValue | undefined)[] =>
  lines.map(({ targets }) => targets[column]);

/** @param named id, name and unit of measure of each */
function twins(named: readonly (readonly [string, string, string])[], id: string | undefined) {
  const own = named.find(([each]) => each === id);
  const isTwin = named.some(
    ([each, name, unit]) => each !== id && name === own?.[1] && unit === own[2],
  );
  return isTwin ? '' : 'alone';
}
