import type { Engine } from '../../host';
import { parseArea } from '../../host/engine/address';
import { activeSheet } from '../../host/engine/sheets';
import { sheetExtras } from '../../host/engine/extras';
import type { ChartExtras } from '../../host/snapshot';
import { element } from '../page';
import { sheetView } from '../sheetView';
import { chartSvg } from './chartSvg';
import { pictureOf } from './pictureOf';

/** The bars at the right and at the bottom of the canvas stay free. Pixels. */
const SCROLL_BAR = 10;

/** Where the cells of the sheet that is shown lie on the screen. */
interface Screen {
  readonly scale: number;
  readonly scroll: { readonly x: number; readonly y: number };
  /** Lines before these do not scroll. */
  readonly frozen: { readonly row: number; readonly column: number };
  /** Left and top of a cell on the unscrolled sheet, headings included; of the one behind the last as well. */
  readonly corner: (row: number, column: number) => { readonly x: number; readonly y: number };
  /** The canvas within the element of the spreadsheet. */
  readonly canvas: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

interface Drawn {
  readonly picture: HTMLElement;
  readonly svg: string;
  readonly size: string;
}

/** The charts of the sheet that is shown, each over its cells. */
export class Overlay {
  private readonly room = document.createElement('div');
  private readonly drawn = new Map<string, Drawn>();

  constructor(private readonly engine: Engine) {
    this.room.className = 'charts';
    element('sheet').append(this.room);
  }

  /** Puts the charts to their places. @param isChanged what they show may have changed as well */
  show(isChanged: boolean): void {
    const sheet = activeSheet(this.engine);
    const { charts = [] } = sheetExtras(sheet);
    const screen = charts.length === 0 ? null : this.screen();
    const wanted = new Set(screen === null ? [] : charts.map(({ id }) => id));
    for (const [id, { picture }] of this.drawn) {
      if (wanted.has(id)) continue;
      picture.remove();
      this.drawn.delete(id);
    }
    if (screen === null) return;
    for (const chart of charts) this.showOne(chart, screen, isChanged);
  }

  private showOne(chart: ChartExtras, screen: Screen, isChanged: boolean): void {
    const area = parseArea(chart.area);
    if (area === null) return;
    const start = screen.corner(area.row, area.column);
    const end = screen.corner(area.row + area.rows, area.column + area.columns);
    const size = { width: end.x - start.x, height: end.y - start.y };
    const isHidden = size.width < 20 || size.height < 20;
    let known = this.drawn.get(chart.id);
    if (known === undefined) {
      const picture = document.createElement('div');
      this.room.append(picture);
      known = { picture, svg: '', size: '' };
      this.drawn.set(chart.id, known);
    }
    const { picture } = known;
    picture.hidden = isHidden;
    if (isHidden) return;
    const measured = `${size.width} ${size.height}`;
    if (isChanged || measured !== known.size) {
      const svg = chartSvg(pictureOf(this.engine, activeSheet(this.engine), chart, size));
      if (svg !== known.svg) picture.innerHTML = svg;
      Object.assign(known, { svg, size: measured });
    }
    const isFrozen = { x: area.column < screen.frozen.column, y: area.row < screen.frozen.row };
    const x = (start.x - (isFrozen.x ? 0 : screen.scroll.x)) * screen.scale;
    const y = (start.y - (isFrozen.y ? 0 : screen.scroll.y)) * screen.scale;
    const edge = screen.corner(
      isFrozen.y ? 0 : screen.frozen.row,
      isFrozen.x ? 0 : screen.frozen.column,
    );
    const { left, top, width, height } = screen.canvas;
    Object.assign(this.room.style, px({ left, top, width, height }));
    picture.style.transform = `translate(${x}px, ${y}px) scale(${screen.scale})`;
    // Headings and lines that do not scroll lie over it.
    const cut = (at: number, from: number) =>
      `${Math.max(0, (at * screen.scale - from) / screen.scale)}px`;
    picture.style.clipPath = `inset(${cut(edge.y, y)} 0 0 ${cut(edge.x, x)})`;
  }

  private screen(): Screen | null {
    const view = sheetView(this.engine);
    if (view === null) return null;
    const { skeleton, main, canvas, scale, frozen } = view;
    const outer = element('sheet').getBoundingClientRect();
    return {
      ...{ scale, frozen },
      scroll: { x: main.viewportScrollX, y: main.viewportScrollY },
      corner: (row, column) => {
        const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
        return { x: startX, y: startY };
      },
      canvas: {
        left: canvas.left - outer.left,
        top: canvas.top - outer.top,
        width: canvas.width - SCROLL_BAR,
        height: canvas.height - SCROLL_BAR,
      },
    };
  }
}

const px = (sizes: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, `${size}px`]));
