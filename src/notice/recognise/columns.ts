import {
  isCorner,
  isRemarkHeading,
  isSerialHeading,
  isUnitHeading,
  PLACE,
  plainWord,
} from '../words';
import { countsIn, headingTexts, holdsUnits, isForeign, isSerial, type Count } from './columnTexts';
import type { Parts } from './parts';

/** What each column of a table is for. */
export interface Columns {
  readonly serial: number | null;
  /** Names, from the widest group to the row's own; in another language: left out. */
  readonly names: readonly number[];
  readonly otherNames: readonly number[];
  readonly unit: number | null;
  readonly data: readonly number[];
  readonly remarks: readonly number[];
}

export function columnsOf(parts: Parts): Columns {
  const { width } = parts;
  const all = Array.from({ length: width }, (_, at) => at);
  const counts = all.map((at) => countsIn(parts, at));
  const headings = all.map((at) => headingTexts(parts, at));
  const says = (at: number, test: (text: string) => boolean): boolean =>
    (headings[at] ?? []).some(test);
  const isText = (at: number): boolean => {
    const { text, figures } = counts[at] as Count;
    return text > figures;
  };
  const serial =
    [0, 1].find((at) => at < width - 1 && says(at, isSerialHeading)) ??
    (isSerial(parts, 0) && isText(1) ? 0 : null);
  const rest = all.filter((at) => at !== serial);
  const firstData = rest.find(
    (at) => !isText(at) && (at > 0 || says(at, (text) => !isCorner(text))),
  );
  const texts = rest.filter((at) => isText(at));
  const unit =
    texts.find((at) => at > (texts[0] ?? 0) && says(at, isUnitHeading)) ??
    texts.find((at) => at > (texts[0] ?? 0) && holdsUnits(parts, at)) ??
    null;
  const left = rest.filter((at) => at !== unit && at < (firstData ?? width));
  // A column of names of which all are lost is the first one all the same.
  const named = left.filter((at) => isText(at) || at === (serial === 0 ? 1 : 0));
  // Behind the names, who is responsible is a remark; before them, a group.
  const nameColumns = named.filter((at) => at === named[0] || !says(at, isRemarkHeading));
  const own = nameColumns.filter((at) => !isForeign(parts, at));
  const names = own.length > 0 ? own : nameColumns;
  const others = rest.filter((at) => at !== unit && !named.includes(at));
  const isRemark = (at: number): boolean => says(at, isRemarkHeading);
  const lastData = Math.max(-1, ...others.filter((at) => !isText(at) && !isRemark(at)));
  // A column of words is a remark, unless it stands among the figures, holds some, or is headed by a place's name: then its
  // words are what is asked about.
  const isOfFigures = (at: number): boolean =>
    !isText(at) || at < lastData || (counts[at] as Count).figures > 0 || says(at, isPlace);
  const data = others.filter((at) => isOfFigures(at) && !isRemark(at));
  return {
    serial,
    names,
    otherNames: nameColumns.filter((at) => !names.includes(at)),
    unit,
    data: data.filter((at) => !isEmpty(counts[at], headings[at])),
    remarks: rest.filter(
      (at) => at !== unit && !nameColumns.includes(at) && (!isOfFigures(at) || isRemark(at)),
    ),
  };
}

const isPlace = (text: string): boolean => PLACE.test(plainWord(text)) && !isCorner(text);

function isEmpty(count: Count | undefined, headings: readonly string[] | undefined): boolean {
  return count?.figures === 0 && headings?.length === 0;
}
