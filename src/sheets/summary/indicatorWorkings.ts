import type { Indicator, Measure } from '../../plan/types';
import type { Column } from '../../plan/column';
import type { CellRef, RangeRef } from '../layout/address';
import { blockCell } from '../blocks/blockMap';
import { place } from '../formulas/score';
import {
  type CellText,
  digits,
  percent,
  shownCell,
  shownPair,
  signed,
  worseStatus,
} from '../formulas/shown';
import { expression, quoted, type Expression } from '../formulas/text';
import { words } from '../labels';
import { pointsBase } from './bulletinWords';
import { plainName } from './labels';
import type { SummarySources } from './sources';
import type { IndicatorTable, MeasureTable, Workings } from './workings';

const LAGGING = [words.behind, words.unmet];
const LEADING = [words.done, words.met, words.onTrack];
/** Half a row has no gap: none stands beside 部分未报 or 有误. */
const JUDGED = [...LAGGING, ...LEADING];

/** A cell of one of 测算's tables with a row an indicator, compound ones put together. */
export function indicatorFormula(
  table: IndicatorTable,
  indicator: Indicator,
  column: Column,
  workings: Workings,
  sources: SummarySources,
): Expression {
  const here = workings.sheet;
  const own = (other: IndicatorTable): CellRef =>
    workings.indicator(other, indicator.number, column, here);
  const of = (part: MeasureTable) => (measure: Measure) =>
    workings.measure(part, measure.id, column, here);
  const joined = (
    cell: (measure: Measure) => CellRef,
    text: (decimals: number) => CellText,
  ): Expression => {
    const [first, second] = indicator.measures;
    return second === undefined
      ? shownCell(cell(first))
      : shownPair(
          [cell(first), cell(second)],
          [text(first.quantity.decimals), text(second.quantity.decimals)],
        );
  };
  const cells = (source: SummarySources['targets']) => (measure: Measure) =>
    blockCell(source, measure.id, column, here);
  switch (table) {
    case 'target':
      return joined(cells(sources.targets), () => digits(4));
    case 'reached':
      return joined(of('actual'), digits);
    case 'share':
      return joined(cells(sources.completion), () => percent);
    case 'shareText':
      return expression(`IF(ISNUMBER(${own('share')}),${percent(own('share'))},${own('share')})`);
    case 'state': {
      const [first, second] = indicator.measures.map(of('status'));
      if (first === undefined) throw new RangeError('an indicator without a measure');
      return second === undefined ? expression(first) : worseStatus([first, second]);
    }
    case 'lead': {
      const [first, second] = indicator.measures.map(of('gap'));
      if (second === undefined) return expression(String(first));
      const least = expression(`IF(COUNT(${first},${second})=0,"",MIN(${first},${second}))`);
      return where(own('state'), JUDGED, least);
    }
    case 'outlook':
      return joined(of('forecast'), digits);
    case 'monthly':
      return joined(of('needed'), digits);
    case 'added':
      return joined(of('change'), signed);
    case 'lag':
      return where(own('state'), LAGGING, own('lead'));
    case 'strength':
      return expression(`IF(N(${own('lead')})>0,${where(own('state'), LEADING, own('lead'))},"")`);
    case 'lagPlace':
      return placed('lag', '<');
    case 'strengthPlace':
      return placed('strength', '>');
    case 'lagPhrase':
      return phrase('lag', `欠${pointsBase(indicator)}`, `TEXT(-${own('lag')},"0.0")`, '');
    case 'lagNeedPhrase':
      return phrase('lag', `欠${pointsBase(indicator)}`, `TEXT(-${own('lag')},"0.0")`, needed());
    case 'strengthPhrase':
      return phrase('strength', `超${pointsBase(indicator)}`, `TEXT(${own('strength')},"0.0")`, '');
  }

  /** e.g. 专利授权量（完成率61.2%，欠序时13.8个百分点，月均需2846件） */
  function phrase(values: IndicatorTable, word: string, points: string, more: string): Expression {
    const opening = quoted(`${plainName(indicator)}（完成率`);
    return expression(
      `IF(ISNUMBER(${own(values)}),${opening}&${own('shareText')}&"，${word}"&${points}&"个百分点"` +
        `${more}&"）","")`,
    );
  }

  /** The halves of a compound indicator say their units in its name. */
  function needed(): string {
    const [first, second] = indicator.measures;
    const unit = second === undefined ? quoted(first.unit) : '""';
    return `&IF(${own('monthly')}="—","","，月均需"&${own('monthly')}&${unit})`;
  }

  function placed(values: IndicatorTable, better: '<' | '>'): Expression {
    const value = own(values);
    const all = workings.indicatorColumn(values, column, here);
    const first = all.slice(0, all.indexOf(':'));
    return place(value, all, `${first}:${value}` as RangeRef, better);
  }
}

function where(state: CellRef, wanted: readonly string[], value: CellRef | Expression): Expression {
  const any = wanted.map((word) => `${state}=${quoted(word)}`).join(',');
  return expression(`IF(OR(${any}),${value},"")`);
}
