import { GRID, INK, SIZE, type Room } from './frame';
import { colorOf, type ChartPicture } from './picture';
import type { Scale } from './scale';
import { line, tag, text } from './svg';
import { linesOf, widthOf } from './words';

/** Excel's own gap between the bars of two categories, by the width of a bar. */
const FREE = 1.5;
/** Names of categories take no more of the width than this. */
const MOST = 0.4;
/** From one line of a name to the next. */
const LINE = SIZE + 2;

/** Bars: categories up the side, from the bottom unless reversed, values along the bottom. */
export function lying(picture: ChartPicture, scale: Scale, room: Room): string {
  const { categories, reversed, series, unscaled, gap = FREE } = picture;
  const most = (room.right - room.left) * MOST;
  const marks = unscaled ? [] : scale.ticks.map((tick) => picture.format(tick));
  // The values stand where the first category is, or at the other end.
  const isTop = reversed !== picture.valuesAtEnd;
  const foot = unscaled ? 0 : SIZE + 10;
  const top = room.top + (isTop ? foot : 0);
  const bottom = room.bottom - (isTop ? 0 : foot);
  const slot = (bottom - top) / Math.max(1, categories.length);
  const names = categories.map((words) => linesOf(words, SIZE, most, Math.floor(slot / LINE)));
  const side = Math.max(0, ...names.flat().map((words) => widthOf(words, SIZE))) + 8;
  const left = room.left + side;
  const words = series.flatMap(({ values, label }) =>
    values.map((value) => (value === null ? '' : (label?.(value) ?? ''))),
  );
  const beside = Math.max(0, ...words.map((each) => widthOf(each, SIZE)));
  const right = room.right - Math.max(widthOf(marks.at(-1) ?? '', SIZE) / 2, beside);
  const xOf = (value: number) => left + scale.at(value) * (right - left);
  const yOf = (index: number) =>
    reversed ? top + (index + 0.5) * slot : bottom - (index + 0.5) * slot;
  const every = Math.max(1, Math.ceil((SIZE + 1) / slot));
  const grid = marks.map((mark, index) => {
    const x = xOf(scale.ticks[index] ?? 0);
    const y = isTop ? top - 8 : bottom + SIZE + 6;
    return (picture.bare ? '' : line(x, top, x, bottom, GRID)) + text(mark, x, y, 'middle');
  });
  const labels = names.flatMap((lines, index) =>
    lines.map((words, at) => {
      const y = yOf(index) + 4 + (at - (lines.length - 1) / 2) * LINE;
      return index % every === 0 ? text(words, left - 6, y, 'end') : '';
    }),
  );
  const base = xOf(Math.min(scale.to, Math.max(scale.from, 0)));
  const isStacked = picture.kind === 'stacked';
  const width = slot / ((isStacked ? 1 : series.length) + gap);
  const bars = series.map(({ values, label }, at) => {
    const offset = isStacked
      ? -width / 2
      : (at - series.length / 2) * width * (reversed ? 1 : -1) - (reversed ? 0 : width);
    const rects = values.map((value, index) => {
      if (value === null) return '';
      const from = isStacked ? xOf(before(picture, at, index)) : base;
      const x = isStacked ? xOf(before(picture, at + 1, index)) : xOf(value);
      return tag('rect', {
        x: Math.min(x, from),
        y: yOf(index) + offset,
        width: Math.abs(x - from),
        height: width,
      });
    });
    const written = values.map((value, index) => {
      const words = value === null ? '' : (label?.(value) ?? '');
      if (value === null || words === '') return '';
      const y = yOf(index) + offset + width / 2 + 4;
      return value < 0
        ? text(words, xOf(value) - 4, y, 'end')
        : text(words, xOf(value) + 4, y, 'start');
    });
    return tag('g', { fill: colorOf(series, at) }, rects.join('')) + written.join('');
  });
  return (
    tag('g', { fill: INK }, grid.join('') + labels.join('')) +
    bars.join('') +
    line(base, top, base, bottom, '#8C8C8C')
  );
}

/** Where the bar of a series begins, behind those that are stacked before it. */
function before({ series }: ChartPicture, at: number, index: number): number {
  return series.slice(0, at).reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0);
}
