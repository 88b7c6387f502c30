import { parseArea } from '../area';
import type { Book, BookSheet } from '../book';
import { Faults, type Fault } from '../fault';
import { childOf, childrenOf, isTrue, type Element } from '../xml';

/** How a sheet is seen and printed, where its links lead. */
export function pageFaults(book: Book, { path = '', root }: BookSheet): Fault[] {
  const faults = new Faults(path);
  const setup = childOf(root, 'pageSetup')?.attributes ?? {};
  const { scale = '100', fitToWidth, fitToHeight } = setup;
  faults.unless(Number(scale) >= 10 && Number(scale) <= 400, `scale ${scale}`);
  const isFitted = isTrue(childOf(root, 'sheetPr', 'pageSetUpPr')?.attributes['fitToPage']);
  faults.unless(
    isFitted || (fitToWidth ?? fitToHeight) === undefined,
    'fitted to pages, but not said so',
  );
  for (const [side, size] of Object.entries(childOf(root, 'pageMargins')?.attributes ?? {})) {
    faults.unless(Number(size) >= 0 && Number(size) < 49, `margin ${side} ${size}`);
  }
  for (const { name, text } of childOf(root, 'headerFooter')?.children ?? []) {
    faults.unless(text.length <= 255, `${name} of ${text.length} characters`);
    const codes = text.replaceAll('&&', '');
    faults.unless(!/&(?![LCRPNDTZFAGBIUSXYEOHK"\d])/.test(codes), `${name}: ${text}`);
  }
  linkFaults(book, root, faults);
  paneFaults(root, faults);
  return faults.found;
}

function linkFaults(book: Book, root: Element | undefined, faults: Faults): void {
  const leads = (target: string): boolean => {
    const [, quoted, plain, cells = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(target) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? '';
    return book.context.sheets.has(sheet) && parseArea(cells) !== null;
  };
  for (const { attributes } of childrenOf(childOf(root, 'hyperlinks'), 'hyperlink')) {
    const { location } = attributes;
    if (location !== undefined)
      faults.unless(leads(location), `a link to ${location}`, attributes['ref']);
  }
  for (const row of childrenOf(childOf(root, 'sheetData'), 'row')) {
    for (const cell of childrenOf(row, 'c')) {
      const formula = childOf(cell, 'f')?.text ?? '';
      for (const [, target] of formula.matchAll(/HYPERLINK\("#((?:[^"]|"")+)"/g)) {
        const plain = target!.replaceAll('""', '"');
        // What is put together by the formula is known to nobody before.
        const isWhole = formula.includes(`${target}",`);
        faults.unless(!isWhole || leads(plain), `a link to ${plain}`, cell.attributes['r']);
      }
    }
  }
}

function paneFaults(root: Element | undefined, faults: Faults): void {
  for (const view of childrenOf(childOf(root, 'sheetViews'), 'sheetView')) {
    const pane = childOf(view, 'pane');
    const { topLeftCell } = pane?.attributes ?? {};
    faults.unless(
      topLeftCell === undefined || parseArea(topLeftCell) !== null,
      `pane at ${topLeftCell}`,
    );
  }
}
