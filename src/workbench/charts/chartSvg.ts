import { frameOf, GRID, INK, SIZE } from './frame';
import { lying } from './lying';
import type { ChartPicture } from './picture';
import { scaleOf } from './scale';
import { escapeXml, tag } from './svg';
import { upright } from './upright';

/** A chart as SVG: nothing but its definition and its values go into it. */
export function chartSvg(picture: ChartPicture): string {
  const { width, height, title } = picture;
  const scale = scaleOf(ends(picture), picture.minimum);
  const { drawn, room } = frameOf(picture);
  const plot = (picture.kind === 'bars' || picture.kind === 'stacked' ? lying : upright)(
    picture,
    scale,
    room,
  );
  const ground = tag('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    fill: '#fff',
    stroke: GRID,
  });
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      width,
      height,
      role: 'img',
      'aria-label': title,
      'font-size': SIZE,
      'font-family': "'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
      fill: INK,
    },
    `<title>${escapeXml(title)}</title>${ground}${plot}${drawn}`,
  );
}

/** Where bars, columns and lines end: of bars on top of each other the last one's end. */
function ends({ kind, categories, series }: ChartPicture): number[] {
  if (kind !== 'stacked') {
    return series.flatMap(({ values }) => values).filter((value) => value !== null);
  }
  return categories.map((_, index) =>
    series.reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0),
  );
}
