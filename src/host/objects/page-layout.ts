import { HostError, invalidArgument } from '../protocol/error';
import { objectType, type Property } from '../protocol/objects';
import type { PageLayoutExtras } from '../snapshot';
import { formatArea, parseArea } from '../engine/address';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/area';
import { patchSheetExtras, sheetExtras, withoutUndefined } from '../engine/extras';
import {
  areaArgument,
  partOf,
  rangeObject,
  sheetOf,
  type RangeObject,
  type SheetObject,
} from './book';

const layoutOf = (sheet: SheetObject): PageLayoutExtras =>
  sheetExtras(sheetOf(sheet)).pageLayout ?? {};

type Patch = { [K in keyof PageLayoutExtras]: PageLayoutExtras[K] | undefined };

function patch(sheet: SheetObject, change: Patch): void {
  const pageLayout = withoutUndefined({ ...layoutOf(sheet), ...change }) as PageLayoutExtras;
  patchSheetExtras(sheetOf(sheet), { pageLayout });
}

/** Points, as a new Excel sheet has them. */
const MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
type Side = keyof typeof MARGINS;

function points(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument('points');
  return value;
}

const margin = (side: Side): Property<SheetObject> => ({
  get: (sheet) => layoutOf(sheet).margins?.[side] ?? MARGINS[side],
  set: (sheet, value) =>
    patch(sheet, { margins: { ...layoutOf(sheet).margins, [side]: points(value) } }),
});

const flag = (key: 'centerHorizontally' | 'centerVertically'): Property<SheetObject> => ({
  get: (sheet) => layoutOf(sheet)[key] ?? false,
  set: (sheet, value) => patch(sheet, { [key]: value === true }),
});

const PAPERS = ['A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Letter', 'Legal', 'Tabloid', 'Executive'];
const POINTS_PER_UNIT: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

function word<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((known) => known === value);
  if (found === undefined) throw invalidArgument(String(value));
  return found;
}

/** Fitting to pages and a scale exclude each other; setting one takes the other away. */
function setZoom(sheet: SheetObject, value: unknown): void {
  const zoom = (value ?? {}) as {
    scale?: number;
    horizontalFitToPages?: number;
    verticalFitToPages?: number;
  };
  if (zoom.scale !== undefined && (zoom.scale < 10 || zoom.scale > 400)) {
    throw invalidArgument('scale 10–400');
  }
  patch(sheet, {
    scale: zoom.scale,
    fitWide: zoom.horizontalFitToPages,
    fitTall: zoom.verticalFitToPages,
  });
}

function readZoom(sheet: SheetObject): object {
  const { scale, fitWide, fitTall } = layoutOf(sheet);
  if (fitWide === undefined && fitTall === undefined) return { scale: scale ?? 100 };
  return withoutUndefined({ horizontalFitToPages: fitWide, verticalFitToPages: fitTall });
}

type AreaKey = 'printArea' | 'titleRows' | 'titleColumns';

function kept(sheet: SheetObject, key: AreaKey): RangeObject | null {
  const address = layoutOf(sheet)[key];
  const area = address === undefined ? null : parseArea(address);
  return area === null ? null : rangeObject(sheet.book, sheet.sheetId, area);
}

function orNotFound(range: RangeObject | null): RangeObject {
  if (range === null) throw new HostError('ItemNotFound');
  return range;
}

const wholeRows = (area: Area): Area => ({ ...area, column: 0, columns: MAX_COLUMNS });
const wholeColumns = (area: Area): Area => ({ ...area, row: 0, rows: MAX_ROWS });

export const pageLayout = objectType<SheetObject>({
  properties: {
    Orientation: {
      get: (sheet) => layoutOf(sheet).orientation ?? 'Portrait',
      set: (sheet, value) =>
        patch(sheet, { orientation: word(value, ['Portrait', 'Landscape'] as const) }),
    },
    PaperSize: {
      get: (sheet) => layoutOf(sheet).paperSize ?? 'A4',
      set: (sheet, value) => patch(sheet, { paperSize: word(value, PAPERS) }),
    },
    Zoom: { get: readZoom, set: setZoom },
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  navigations: { HeadersFooters: (sheet) => partOf(sheet, 'HeaderFooterGroup') },
  methods: {
    SetPrintArea: (sheet, range: unknown) =>
      patch(sheet, { printArea: formatArea(areaArgument(sheet, range)) }),
    SetPrintTitleRows: (sheet, range: unknown) =>
      patch(sheet, { titleRows: formatArea(wholeRows(areaArgument(sheet, range)), true) }),
    SetPrintTitleColumns: (sheet, range: unknown) =>
      patch(sheet, { titleColumns: formatArea(wholeColumns(areaArgument(sheet, range)), true) }),
    SetPrintMargins: (sheet, unit: string, margins: Partial<Record<Side, number>>) => {
      const factor = POINTS_PER_UNIT[unit];
      if (factor === undefined) throw invalidArgument(unit);
      const given = Object.entries(margins).map(([side, size]) => [side, points(size) * factor]);
      patch(sheet, { margins: { ...layoutOf(sheet).margins, ...Object.fromEntries(given) } });
    },
    GetPrintArea: (sheet) => orNotFound(kept(sheet, 'printArea')),
    GetPrintAreaOrNullObject: (sheet) => kept(sheet, 'printArea'),
    GetPrintTitleRows: (sheet) => orNotFound(kept(sheet, 'titleRows')),
    GetPrintTitleRowsOrNullObject: (sheet) => kept(sheet, 'titleRows'),
    GetPrintTitleColumns: (sheet) => orNotFound(kept(sheet, 'titleColumns')),
    GetPrintTitleColumnsOrNullObject: (sheet) => kept(sheet, 'titleColumns'),
  },
});

export const headerFooterGroup = objectType<SheetObject>({
  properties: { State: { get: () => 'Default' } },
  navigations: { DefaultForAllPages: (sheet) => partOf(sheet, 'HeaderFooter') },
});

const text = (
  key: keyof NonNullable<PageLayoutExtras['headersFooters']>,
): Property<SheetObject> => ({
  get: (sheet) => layoutOf(sheet).headersFooters?.[key] ?? '',
  set: (sheet, value) =>
    patch(sheet, { headersFooters: { ...layoutOf(sheet).headersFooters, [key]: String(value) } }),
});

export const headerFooter = objectType<SheetObject>({
  properties: {
    LeftHeader: text('leftHeader'),
    CenterHeader: text('centerHeader'),
    RightHeader: text('rightHeader'),
    LeftFooter: text('leftFooter'),
    CenterFooter: text('centerFooter'),
    RightFooter: text('rightFooter'),
  },
});
