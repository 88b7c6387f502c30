import { isAboveOne, isShare } from '../../plan/kinds';
import type { Measure } from '../../plan/types';
import type { CellRef } from '../layout/address';
import { checkWords } from '../template/labels';
import type { Related } from '../template/related';
import { mayBeDate } from './dateDoubt';
import { isChanged, type SideCells } from './computed';
import { hasDecimals } from './entry';
import { expression, numeral, quoted, type Expression } from './text';

/** Another measure's entry that this one must fit. */
interface RelatedEntry extends Related {
  readonly cell: CellRef;
}

export interface CheckedEntry {
  readonly measure: Measure;
  readonly entry: CellRef;
  readonly target: CellRef;
  readonly previous: CellRef;
  readonly remark: CellRef;
  readonly relations: readonly RelatedEntry[];
  /** From this many times the target on an entry is doubted: a decimal point or 万 was lost, or a date typed. */
  readonly farOver: number;
  /** In it, or in the January after, a date may have been typed. */
  readonly planYear: number;
  /** Whether the figure can only grow within the year. */
  readonly cumulative: boolean;
  /** What was sent in and is asked about; null: nothing is. */
  readonly asked: Asked | null;
}

/** A figure that came back: it does not pass before it is another, or, where a reason settles it, that is given. */
export interface Asked {
  readonly value: number;
  /** Other figures, as they were sent in, that may be mended instead. */
  readonly others: readonly { readonly cell: CellRef; readonly value: number }[];
  /** What 说明 held; null: no reason settles it. */
  readonly remark: string | null;
}

type Case = readonly [condition: string, word: string];

/** What 自动检查 says of an entry: the first thing that is wrong with it, in words, or 通过. */
export function templateCheck(checked: CheckedEntry): Expression {
  const { entry } = checked;
  const cases: Case[] = [
    [`ISERROR(${entry})`, checkWords.error],
    [`${entry}=""`, checkWords.missing],
    [`ISTEXT(${entry})*ISNUMBER(FIND("/",${entry}))`, checkWords.slash],
    [`NOT(ISNUMBER(${entry}))`, checkWords.text],
    ...numberCases(checked),
    ...relationCases(checked),
    ...doubtCases(checked),
    ...askedCases(checked),
  ];
  return choose(cases);
}

/** For a cell with a formula: nothing is missing there, and what is wrong with its sides is said beside them. */
export function computedCheck(checked: CheckedEntry, sides: SideCells): Expression {
  const { measure, entry } = checked;
  return choose([
    [isChanged(measure, entry, sides), checkWords.notFormula],
    [`NOT(ISNUMBER(${entry}))`, checkWords.pass],
    ...numberCases(checked),
    ...relationCases(checked),
    ...doubtCases(checked),
    ...askedCases(checked),
  ]);
}

/** For growth, which is worked out elsewhere. */
export function growthCheck(entry: CellRef): Expression {
  return choose([[`IF(ISERROR(${entry}),TRUE,ISNUMBER(${entry}))`, checkWords.notFormula]]);
}

/** For a cell without a target: it says `/` and must go on doing so. */
export function slashCheck(entry: CellRef): Expression {
  return choose(
    [
      [`ISERROR(${entry})`, checkWords.notSlash],
      [`${entry}<>"/"`, checkWords.notSlash],
    ],
    checkWords.notDue,
  );
}

function choose(cases: readonly Case[], otherwise: string = checkWords.pass): Expression {
  return expression(
    cases.reduceRight<string>(
      (rest, [condition, word]) => `IF(${condition},${quoted(word)},${rest})`,
      quoted(otherwise),
    ),
  );
}

function numberCases({ measure, entry }: CheckedEntry): Case[] {
  const { least, most, decimals } = measure.quantity;
  const said = boundWords(measure);
  const cases: Case[] = [
    ...(least === null ? [] : [[`${entry}<${least}`, said.low(least)] as const]),
    [`NOT(${hasDecimals(entry, decimals)})`, said.decimals],
  ];
  if (most !== null) cases.push([`${entry}>${most}`, said.high(most)]);
  if (isAboveOne(measure)) cases.push([`AND(${entry}>0,${entry}<1)`, checkWords.belowOne]);
  return cases;
}

/** What is said of a number outside of a measure's bounds. */
export const boundWords = (measure: Measure) => ({
  low: (least: number): string => (least === 0 ? checkWords.negative : checkWords.atLeast(least)),
  high: (most: number): string =>
    isShare(measure) ? checkWords.overHundred : checkWords.atMost(most),
  decimals:
    measure.quantity.decimals === 0
      ? checkWords.whole
      : checkWords.decimals(measure.quantity.decimals),
});

function relationCases({ entry, relations }: CheckedEntry): Case[] {
  return relations.map(({ kind, id, cell }): Case => {
    switch (kind) {
      case 'atMost':
        return [`AND(ISNUMBER(${cell}),${entry}>N(${cell}))`, checkWords.above(id)];
      case 'atLeast':
        return [`AND(ISNUMBER(${cell}),${entry}<N(${cell}))`, checkWords.below(id)];
      case 'bothZeroOrNeither':
        return [`AND(ISNUMBER(${cell}),(${entry}>0)<>(N(${cell})>0))`, checkWords.halves(id)];
    }
  });
}

function askedCases({ entry, remark, asked }: CheckedEntry): Case[] {
  if (asked === null) return [];
  const same = [{ cell: entry, value: asked.value }, ...asked.others].map(
    ({ cell, value }) => `${cell}=${numeral(value)}`,
  );
  const unsaid = asked.remark === null ? [] : [isUnsaid(remark, asked.remark)];
  return [[`AND(${[...same, ...unsaid].join(',')})`, checkWords.returned]];
}

/** That 说明 is empty or says what it said before. Files keep its line ends in two ways. */
function isUnsaid(remark: CellRef, before: string): string {
  const now = `TRIM(SUBSTITUTE(${remark},CHAR(13),""))`;
  const then = before.replaceAll('\r', '').split(' ').filter(Boolean).join(' ');
  const isSame =
    then.length <= LONGEST_CONSTANT
      ? `${now}=${quoted(then)}`
      : `AND(LEN(${now})=${then.length},LEFT(${now},${LONGEST_CONSTANT})=${quoted(then.slice(0, LONGEST_CONSTANT))})`;
  return then === '' ? isSame : `OR(${now}="",${isSame})`;
}

/** Characters of a text in a formula. */
const LONGEST_CONSTANT = 255;

/** A reason in 说明 settles these. */
function doubtCases(checked: CheckedEntry): Case[] {
  const { measure, entry, previous, target, remark, cumulative, farOver, planYear } = checked;
  const unexplained = `TRIM(${remark})=""`;
  const isDate = mayBeDate(measure, entry, `N(${target})`, planYear);
  const cases: Case[] = [
    ...(isDate === null
      ? []
      : [[`AND(${isDate},ISNUMBER(${target}),${unexplained})`, checkWords.maybeDate] as const]),
    [
      `AND(ISNUMBER(${target}),N(${target})>0,ROUND(${entry}-${farOver}*N(${target}),6)>=0,${unexplained})`,
      checkWords.farOver(farOver),
    ],
  ];
  if (isAboveOne(measure)) cases.push([`AND(${entry}=1,${unexplained})`, checkWords.oneOrAll]);
  if (!cumulative) return cases;
  const lower = `AND(ISNUMBER(${previous}),${entry}<N(${previous}),${unexplained})`;
  return [...cases, [lower, checkWords.lower]];
}
