import type { HeaderFooter, PageMargins, PageSetup, PaperSize, Sheet } from 'hucre';
import type { PageLayoutExtras } from '../snapshot';
import { quoteSheet } from './address';
import { compact } from './compact';
import { PRINT_AREA, PRINT_TITLES, type DefinedName } from './names';
import { isTrue, openings } from './xml';

const POINTS_PER_INCH = 72;
/** Inches, as Excel takes them where a file gives none. */
const STANDARD_MARGINS = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
const PAPERS = {
  Letter: 'letter',
  Tabloid: 'tabloid',
  Legal: 'legal',
  Executive: 'executive',
  A3: 'a3',
  A4: 'a4',
  A5: 'a5',
  B4: 'b4',
  B5: 'b5',
} as const satisfies Record<string, PaperSize>;

/** What a Chinese office prints on, where nothing is said or nothing that we know. */
const STANDARD_PAPER = 'A4';

export function toPageSetup(layout: PageLayoutExtras): PageSetup {
  const { fitWide, fitTall } = layout;
  const fits = fitWide !== undefined || fitTall !== undefined;
  return compact<PageSetup>({
    paperSize: PAPERS[(layout.paperSize ?? STANDARD_PAPER) as keyof typeof PAPERS],
    orientation:
      layout.orientation && (layout.orientation === 'Landscape' ? 'landscape' : 'portrait'),
    fitToPage: fits || undefined,
    // Zero leaves that direction free; an absent number would mean one page.
    fitToWidth: fits ? (fitWide ?? 0) : undefined,
    fitToHeight: fits ? (fitTall ?? 0) : undefined,
    scale: fits ? undefined : layout.scale,
    margins: layout.margins && scaled(layout.margins, 1 / POINTS_PER_INCH, 8),
    horizontalCentered: layout.centerHorizontally === true ? true : undefined,
    verticalCentered: layout.centerVertically === true ? true : undefined,
  });
}

/** `names` are the print areas and titles among the workbook's names, for the sheet of that index. */
export function toPageLayout(
  sheet: Sheet,
  sheetXml: string,
  index: number,
  names: readonly DefinedName[],
): PageLayoutExtras {
  const setup = sheet.pageSetup ?? {};
  const fits = openings(sheetXml, 'pageSetUpPr').some(({ fitToPage }) => isTrue(fitToPage));
  const paper = Object.entries(PAPERS).find(([, code]) => code === setup.paperSize)?.[0];
  const pages = (count: number | undefined) => (count === 0 ? undefined : (count ?? 1));
  return compact<PageLayoutExtras>({
    orientation:
      setup.orientation && (setup.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    paperSize: paper ?? STANDARD_PAPER,
    fitWide: fits ? pages(setup.fitToWidth) : undefined,
    fitTall: fits ? pages(setup.fitToHeight) : undefined,
    scale: fits ? undefined : setup.scale,
    margins: scaled({ ...STANDARD_MARGINS, ...setup.margins }, POINTS_PER_INCH, 4),
    centerHorizontally: setup.horizontalCentered,
    centerVertically: setup.verticalCentered,
    headersFooters: sheet.headerFooter && fromHeaderFooter(sheet.headerFooter),
    ...fromPrintNames(names.filter((name) => name.sheet === index)),
  });
}

function scaled(margins: PageMargins, factor: number, digits: number): PageMargins {
  const unit = 10 ** digits;
  const entries = Object.entries(margins) as [keyof PageMargins, number][];
  return Object.fromEntries(
    entries.map(([side, size]) => [side, Math.round(size * factor * unit) / unit]),
  );
}

export function toPrintNames(
  layout: PageLayoutExtras,
  sheetName: string,
  sheet: number,
): DefinedName[] {
  const qualified = (list: string) =>
    list
      .split(',')
      .map(
        (part) =>
          `${quoteSheet(sheetName)}!${part.replaceAll('$', '').replace(/[A-Z]+|\d+/gi, '$$$&')}`,
      )
      .join(',');
  // The order columns, rows is Excel's own.
  const titles = [layout.titleColumns, layout.titleRows].filter((part) => part !== undefined);
  return [
    ...(layout.printArea ? [{ name: PRINT_AREA, text: qualified(layout.printArea), sheet }] : []),
    ...(titles.length > 0
      ? [{ name: PRINT_TITLES, text: qualified(titles.join(',')), sheet }]
      : []),
  ];
}

function fromPrintNames(names: readonly DefinedName[]): PageLayoutExtras {
  const partsOf = (name: string) =>
    [
      ...(names.find((one) => one.name === name)?.text ?? '').matchAll(
        /!(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)(?=,|$)/gi,
      ),
    ]
      .map((match) => match[1] ?? '')
      .filter((part) => part !== '');
  const area = partsOf(PRINT_AREA).join(',').replaceAll('$', '');
  const titles = partsOf(PRINT_TITLES);
  return compact<PageLayoutExtras>({
    printArea: area === '' ? undefined : area,
    titleRows: titles.find((part) => /^\$?\d/.test(part)),
    titleColumns: titles.find((part) => /^\$?[A-Z]+:/i.test(part)),
  });
}

const SECTIONS = { L: 'left', C: 'center', R: 'right' } as const;

export function toHeaderFooter(layout: PageLayoutExtras): HeaderFooter | undefined {
  const joined = (end: 'Header' | 'Footer') => {
    const sections = Object.entries(SECTIONS) as [keyof typeof SECTIONS, 'left'][];
    const text = sections
      .map(([code, side]) => [code, layout.headersFooters?.[`${side}${end}`]])
      .map(([code, part]) => (part ? `&${code}${part}` : ''))
      .join('');
    return text === '' ? undefined : text;
  };
  const file = compact<HeaderFooter>({ oddHeader: joined('Header'), oddFooter: joined('Footer') });
  return Object.keys(file).length === 0 ? undefined : file;
}

function fromHeaderFooter(file: HeaderFooter): PageLayoutExtras['headersFooters'] | undefined {
  const found: Record<string, string> = {};
  for (const [end, text] of [
    ['Header', file.oddHeader],
    ['Footer', file.oddFooter],
  ] as const) {
    for (const [code, part] of sectionsOf(text ?? '')) {
      if (part !== '') found[`${SECTIONS[code]}${end}`] = part.replace(/\r\n?/g, '\n');
    }
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Text before the first `&L`, `&C` or `&R` stands in the centre; `&&` and `&"font"` hide no section mark. */
function sectionsOf(text: string): [keyof typeof SECTIONS, string][] {
  const sections: [keyof typeof SECTIONS, string][] = [['C', '']];
  for (const [token] of text.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&$/g)) {
    const code = token.slice(1);
    const last = sections[sections.length - 1];
    if (token.startsWith('&') && (code === 'L' || code === 'C' || code === 'R')) {
      sections.push([code, '']);
    } else if (last !== undefined) last[1] += token;
  }
  return sections;
}
