import { GRID, INK, SIZE, type Room } from './frame';
import { colorOf, dashes, type ChartPicture } from './picture';
import type { Scale } from './scale';
import { line, tag, text } from './svg';
import { fitted, widthOf } from './words';

/** The part of a place that the columns of all series leave free, as Excel's gap of 150 %. */
const FREE = 1.5;
/** Values at columns are smaller than the rest, for columns are narrow. */
const SMALL = 10;
/** Slanted texts are cut at so many pixels. */
const SLANTED = 90;

/** Columns and lines: categories along the bottom, values up the side. */
export function upright(picture: ChartPicture, scale: Scale, room: Room): string {
  const { categories, kind } = picture;
  const marks = scale.ticks.map((tick) => picture.format(tick));
  const side = Math.max(0, ...marks.map((mark) => widthOf(mark, SIZE))) + 8;
  const isRight = picture.valuesAtEnd !== picture.reversed;
  const left = room.left + (isRight ? 0 : side);
  const right = room.right - (isRight ? side : 0);
  const slot = (right - left) / Math.max(1, categories.length);
  const longest = Math.max(0, ...categories.map((words) => widthOf(words, SIZE)));
  const isSlanted = longest > slot - 4;
  const foot = isSlanted ? Math.min(SLANTED, longest) * 0.75 + 14 : SIZE + 10;
  const bottom = Math.max(room.top + 20, room.bottom - foot);
  const yOf = (value: number) => bottom - scale.at(value) * (bottom - room.top);
  const xOf = (index: number) => {
    const place = picture.reversed ? categories.length - 1 - index : index;
    return left + (place + 0.5) * slot;
  };
  const grid = scale.ticks.map((tick, index) => {
    const y = yOf(tick);
    const x = isRight ? right + 6 : left - 6;
    return (
      (picture.bare ? '' : line(left, y, right, y, GRID)) +
      text(marks[index] ?? '', x, y + 4, isRight ? 'start' : 'end')
    );
  });
  const base = yOf(Math.min(scale.to, Math.max(scale.from, 0)));
  const axis = line(left, base, right, base, '#8C8C8C');
  const every = isSlanted ? Math.max(1, Math.ceil((SIZE + 3) / slot)) : 1;
  const labels = categories.map((words, index) => {
    if (index % every !== 0) return '';
    const x = xOf(index);
    if (!isSlanted) return text(words, x, bottom + SIZE + 6, 'middle');
    const transform = `rotate(-45 ${Math.round(x)} ${Math.round(bottom + 12)})`;
    return text(fitted(words, SIZE, SLANTED), x, bottom + 12, 'end', { transform });
  });
  const drawn =
    kind === 'line'
      ? picture.series.map((_, at) => path(picture, at, xOf, yOf))
      : picture.series.map((_, at) => columns(picture, at, slot, xOf, yOf, base));
  return tag('g', { fill: INK }, grid.join('') + labels.join('')) + drawn.join('') + axis;
}

function columns(
  { series }: ChartPicture,
  at: number,
  slot: number,
  xOf: (index: number) => number,
  yOf: (value: number) => number,
  base: number,
): string {
  const width = slot / (series.length + FREE);
  const offset = (at - series.length / 2) * width;
  const rects = (series[at]?.values ?? []).map((value, index) => {
    if (value === null) return '';
    const y = yOf(value);
    return tag('rect', {
      x: xOf(index) + offset,
      y: Math.min(y, base),
      width,
      height: Math.abs(y - base),
    });
  });
  const written = (series[at]?.values ?? []).map((value, index) => {
    const words = value === null ? '' : (series[at]?.label?.(value) ?? '');
    if (value === null || words === '') return '';
    const y = yOf(value) + (value < 0 ? SMALL + 2 : -3);
    return text(words, xOf(index) + offset + width / 2, y, 'middle', { 'font-size': SMALL });
  });
  return tag('g', { fill: colorOf(series, at) }, rects.join('')) + written.join('');
}

/** A line breaks off at a gap; a value alone between two gaps is a dot. */
function path(
  { series }: ChartPicture,
  at: number,
  xOf: (index: number) => number,
  yOf: (value: number) => number,
): string {
  const values = series[at]?.values ?? [];
  const marker = series[at]?.marker;
  const points = values.map((value, index) =>
    value === null ? null : ([xOf(index), yOf(value)] as const),
  );
  const d = points
    .map((point, index) => {
      if (point === null) return '';
      const [x, y] = point;
      return `${points[index - 1] ? 'L' : 'M'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
    })
    .join('');
  const dots = points.flatMap((point, index) =>
    point !== null && (marker !== undefined || (!points[index - 1] && !points[index + 1]))
      ? [
          tag('circle', {
            cx: point[0],
            cy: point[1],
            r: (marker ?? 6) / 2,
            fill: colorOf(series, at),
          }),
        ]
      : [],
  );
  const width = series[at]?.weight ?? 2.5;
  const stroke = {
    stroke: colorOf(series, at),
    'stroke-width': width,
    'stroke-linejoin': 'round',
    ...dashes(series[at]),
  };
  return tag('path', { d, fill: 'none', ...stroke }) + dots.join('');
}
