import { colorOf, dashes, type ChartPicture } from './picture';
import { tag, text } from './svg';
import { fitted, widthOf } from './words';

export const SIZE = 12;
export const INK = '#595959';
export const GRID = '#D9D9D9';
const TITLE = 16;
const PADDING = 8;
const MARK = 10;
/** Between two entries of the legend. */
const GAP = 18;

/** What is left inside a chart for its axes. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A chart's title and legend, and the room between them. */
export function frameOf(picture: ChartPicture): { readonly drawn: string; readonly room: Room } {
  const { width, height, title, titleSize = TITLE } = picture;
  const heading =
    title === ''
      ? ''
      : text(
          fitted(title, titleSize, width - 2 * PADDING),
          width / 2,
          PADDING + titleSize,
          'middle',
          {
            'font-size': titleSize,
          },
        );
  const room = {
    left: PADDING,
    top: PADDING + (title === '' ? 0 : titleSize + PADDING),
    right: width - PADDING,
    bottom: height - PADDING,
  };
  const legend = legendOf(picture, room);
  return { drawn: heading + legend.drawn, room: legend.room };
}

function legendOf({ series, legend, kind }: ChartPicture, room: Room) {
  if (legend === null) return { drawn: '', room };
  const isBeside = legend === 'Left' || legend === 'Right';
  const most = isBeside ? (room.right - room.left) / 3 : room.right - room.left;
  const entries = series.flatMap(({ name, unlisted }, index) => {
    const words = fitted(name, SIZE, most - MARK - 6);
    return unlisted ? [] : [{ words, index, width: MARK + 6 + widthOf(words, SIZE) }];
  });
  const mark = (x: number, y: number, index: number) =>
    kind === 'line'
      ? tag('line', {
          x1: x,
          y1: y - 4,
          x2: x + MARK,
          y2: y - 4,
          stroke: colorOf(series, index),
          'stroke-width': 2.5,
          ...dashes(series[index]),
        })
      : tag('rect', { x, y: y - 9, width: MARK, height: MARK, fill: colorOf(series, index) });
  const entry = (x: number, y: number, { words, index }: (typeof entries)[number]) =>
    mark(x, y, index) + text(words, x + MARK + 6, y, 'start');
  if (isBeside) {
    const wide = Math.max(0, ...entries.map(({ width }) => width));
    const x = legend === 'Left' ? room.left : room.right - wide;
    const first = (room.top + room.bottom - entries.length * 20) / 2 + SIZE;
    return {
      drawn: entries.map((one, at) => entry(x, first + at * 20, one)).join(''),
      room:
        legend === 'Left'
          ? { ...room, left: room.left + wide + PADDING }
          : { ...room, right: room.right - wide - PADDING },
    };
  }
  const lines = brokenInto(entries, room.right - room.left);
  const high = lines.length * 18;
  const top = legend === 'Top' ? room.top : room.bottom - high;
  const drawn = lines.map((list, at) => {
    const wide = list.reduce((sum, { width }) => sum + width + GAP, -GAP);
    let x = (room.left + room.right - wide) / 2;
    return list
      .map((one) => {
        const placed = entry(x, top + at * 18 + SIZE + 1, one);
        x += one.width + GAP;
        return placed;
      })
      .join('');
  });
  return {
    drawn: drawn.join(''),
    room:
      legend === 'Top'
        ? { ...room, top: room.top + high + PADDING }
        : { ...room, bottom: room.bottom - high - PADDING },
  };
}

function brokenInto<T extends { readonly width: number }>(
  entries: readonly T[],
  room: number,
): T[][] {
  const lines: T[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    if (used > 0 && used + entry.width > room) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(entry);
    used += entry.width + GAP;
  }
  return lines;
}
