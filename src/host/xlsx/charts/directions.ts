import { relationId, relationsOf } from '../package';
import { openings } from '../xml';
import type { Archive } from '../zip/archive';

/**
 * Which way the bars of a sheet's charts run, in the charts' order: `bar` or `col`; undefined where there are none. The
 * library reads both as bars.
 */
export async function barDirections(
  archive: Archive,
  sheetPath: string,
): Promise<(string | undefined)[]> {
  const drawing = (await relationsOf(archive, sheetPath)).find(({ type }) => type === 'drawing');
  if (drawing === undefined || !archive.has(drawing.path)) return [];
  const charts = await relationsOf(archive, drawing.path);
  const directions: (string | undefined)[] = [];
  for (const reference of openings(archive.text(drawing.path), 'chart')) {
    const path = charts.find(({ id }) => id === relationId(reference))?.path;
    if (path === undefined || !archive.has(path)) continue;
    directions.push(openings(archive.text(path), 'barDir')[0]?.['val']);
  }
  return directions;
}
