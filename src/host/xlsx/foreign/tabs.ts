import type { ForeignBook } from '../../foreign';
import { attribute, openings } from '../xml';
import type { Archive } from '../zip/archive';
import type { Placer } from './place';

const BOOK = 'xl/workbook.xml';

/** Puts sheets without cells among the others, each behind the one that it came after; at the end where that is gone. */
export function addTabs(
  archive: Archive,
  placer: Placer,
  { tabs }: ForeignBook,
  order: readonly string[],
): void {
  // How many sheets stand before it now: those with cells, and the ones of this kind that were put in already.
  const places = tabs.map(({ after }) => {
    const found = after === undefined ? -1 : order.indexOf(after);
    return after !== undefined && found < 0 ? order.length : found + 1;
  });
  tabs.forEach(({ name, state, relation }, index) => {
    const place = places[index] ?? order.length;
    const earlier = places.slice(0, index).filter((each) => each <= place).length;
    const ids = placer.relate(BOOK, [relation], [], (id) => `tab${id}`);
    const xml = archive.text(BOOK);
    const sheets = openings(/<sheets>[\s\S]*?<\/sheets>/.exec(xml)?.[0] ?? '', 'sheet');
    const number = Math.max(0, ...sheets.map(({ sheetId }) => Number(sheetId))) + 1;
    const tag = `<sheet${attribute('name', freeName(name, sheets))}${attribute('sheetId', number)}${attribute('state', state)}${attribute('r:id', ids.get(relation.id))}/>`;
    archive.set(BOOK, inserted(xml, tag, place + earlier));
  });
}

/** Names and the sheet that is shown first are counted by place. */
function inserted(xml: string, tag: string, at: number): string {
  let count = -1;
  const moved = (text: string) => String(Number(text) >= at ? Number(text) + 1 : Number(text));
  return xml
    .replace(/<sheet [^>]*\/>|<\/sheets>/g, (each) => {
      count += 1;
      return count === at ? tag + each : each;
    })
    .replace(
      /( (?:localSheetId|activeTab|firstSheet)=")(\d+)/g,
      (_, open: string, place: string) => open + moved(place),
    );
}

function freeName(name: string, sheets: readonly Readonly<Record<string, string>>[]): string {
  const taken = new Set(sheets.map((sheet) => sheet['name']?.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
