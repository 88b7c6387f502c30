import { expression, quoted, type Expression } from '../formulas/text';
import { NAMED_INDICATORS } from './bulletinWords';
import { GROUPS, type ComparedGroup, type ComparedTable } from './comparedTable';
import { comparedWords, REASONS, SEPARATOR } from './comparedWords';
import { listed, textAtPlace } from './phrases';

const PLACES = Array.from({ length: NAMED_INDICATORS }, (_, index) => index + 1);

/** The bulletin's paragraph on the last year; empty where nothing can be compared. `comparedText` is its twin. */
export function comparedParagraph(here: string, table: ComparedTable): Expression {
  const rates = table.range('rate', 'all', here);
  const differences = table.range('difference', 'all', here);
  const moved = (sign: '>' | '<'): string =>
    `COUNTIFS(${rates},"<=9E+99",${differences},"${sign}0")`;
  const [rise, fall] = [moved('>'), moved('<')];
  const counts = [
    some(rise, '上升'),
    some(fall, '下降'),
    some(`(COUNT(${rates})-${rise}-${fall})`, '持平'),
  ];
  const lists = GROUPS.filter((group) => table.groups[group].length > 0).flatMap((group) => [
    list(table, group, 'rise', here),
    list(table, group, 'fall', here),
  ]);
  const said = [
    `"${comparedWords.begin}"&COUNT(${rates})&"${comparedWords.among}"`,
    ...counts,
    '"。"',
    ...lists,
    apart(table, here),
  ];
  return expression(`IF(COUNT(${rates})=0,"",${said.join('&')})`);
}

const some = (count: string, word: string, before = '，'): string =>
  `IF(${count}>0,"${before}${word}"&${count}&"个","")`;

function list(
  table: ComparedTable,
  group: ComparedGroup,
  move: 'rise' | 'fall',
  here: string,
): string {
  const places = table.range(move === 'rise' ? 'risePlace' : 'fallPlace', group, here);
  const phrases = table.range('phrase', group, here);
  const named = listed(
    PLACES.map((place) => textAtPlace(phrases, places, place)),
    '',
    '；',
  );
  return `IF(COUNT(${places})=0,"",${quoted(comparedWords.lists[group][move])}&${named}&"。")`;
}

function apart(table: ComparedTable, here: string): string {
  const why = table.range('apart', 'all', here);
  const places = table.range('apartPlace', 'all', here);
  const names = table.range('name', 'all', here);
  const reasons = REASONS.map((reason) =>
    some(`COUNTIF(${why},${quoted(reason)})`, comparedWords.because(reason), SEPARATOR),
  );
  const named = listed(
    PLACES.map((place) => textAtPlace(names, places, place)),
    '',
  );
  return (
    `IF(COUNT(${places})=0,"","另有"&COUNT(${places})&"个不能比较（"&MID(${reasons.join('&')},2,999)&"），涉及"&${named}&` +
    `IF(COUNT(${places})>${NAMED_INDICATORS},"等","")&"。")`
  );
}
