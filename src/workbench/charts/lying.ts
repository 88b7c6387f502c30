import { GRID, INK, SIZE, type Room } from './frame';
import { colorOf, type ChartPicture } from './picture';
import type { Scale } from './scale';
import { line, tag, text } from './svg';
import { fitted, widthOf } from './words';

const FREE = 1.5;
/** Names of categories take no more of the width than this. */
const MOST = 0.4;

/** Bars: categories up the side, from the bottom unless reversed, values along the bottom. */
export function lying(picture: ChartPicture, scale: Scale, room: Room): string {
  const { categories, reversed, series } = picture;
  const most = (room.right - room.left) * MOST;
  const names = categories.map((words) => fitted(words, SIZE, most));
  const side = Math.max(0, ...names.map((words) => widthOf(words, SIZE))) + 8;
  const marks = scale.ticks.map((tick) => picture.format(tick));
  const left = room.left + side;
  const words = series.flatMap(({ values, label }) =>
    values.map((value) => (value === null ? '' : (label?.(value) ?? ''))),
  );
  const beside = Math.max(0, ...words.map((each) => widthOf(each, SIZE)));
  const right = room.right - Math.max(widthOf(marks.at(-1) ?? '', SIZE) / 2, beside);
  // The values stand where the first category is, or at the other end.
  const isTop = reversed !== picture.valuesAtEnd;
  const top = room.top + (isTop ? SIZE + 10 : 0);
  const bottom = room.bottom - (isTop ? 0 : SIZE + 10);
  const slot = (bottom - top) / Math.max(1, categories.length);
  const xOf = (value: number) => left + scale.at(value) * (right - left);
  const yOf = (index: number) =>
    reversed ? top + (index + 0.5) * slot : bottom - (index + 0.5) * slot;
  const every = Math.max(1, Math.ceil((SIZE + 1) / slot));
  const grid = scale.ticks.map((tick, index) => {
    const x = xOf(tick);
    const y = isTop ? top - 8 : bottom + SIZE + 6;
    return (
      (picture.bare ? '' : line(x, top, x, bottom, GRID)) + text(marks[index] ?? '', x, y, 'middle')
    );
  });
  const labels = names.map((words, index) =>
    index % every === 0 ? text(words, left - 6, yOf(index) + 4, 'end') : '',
  );
  const base = xOf(Math.min(scale.to, Math.max(scale.from, 0)));
  const width = slot / (series.length + FREE);
  const bars = series.map(({ values, label }, at) => {
    const offset = (at - series.length / 2) * width * (reversed ? 1 : -1) - (reversed ? 0 : width);
    const rects = values.map((value, index) => {
      if (value === null) return '';
      const x = xOf(value);
      return tag('rect', {
        x: Math.min(x, base),
        y: yOf(index) + offset,
        width: Math.abs(x - base),
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
