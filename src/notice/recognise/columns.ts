import { isUnitWord } from '../facts/unitWord';
import { hasHan, isCorner, isRemarkHeading, isSerialHeading, isUnitHeading } from '../words';
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

interface Count {
  text: number;
  figures: number;
  blank: number;
}

export const SERIAL = /^[*＊★☆△▲※]?\s*[（(]?\d{1,4}[)）.．、]?\s*[*＊★☆△▲※]?$/;

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
  const nameColumns = left.filter((at) => isText(at) || at === (serial === 0 ? 1 : 0));
  const own = nameColumns.filter((at) => !isForeign(parts, at));
  const names = own.length > 0 ? own : nameColumns;
  const data = rest.filter((at) => at !== unit && !nameColumns.includes(at) && !isText(at));
  return {
    serial,
    names,
    otherNames: nameColumns.filter((at) => !names.includes(at)),
    unit,
    data: data.filter((at) => !says(at, isRemarkHeading) && !isEmpty(counts[at], headings[at])),
    remarks: rest.filter(
      (at) => at !== unit && !nameColumns.includes(at) && (isText(at) || says(at, isRemarkHeading)),
    ),
  };
}

function isEmpty(count: Count | undefined, headings: readonly string[] | undefined): boolean {
  return count?.figures === 0 && headings?.length === 0;
}

function countsIn({ kinds, readings }: Parts, column: number): Count {
  const count = { text: 0, figures: 0, blank: 0 };
  kinds.forEach((kind, row) => {
    if (kind !== 'data') return;
    const reading = readings[row]?.[column]?.kind ?? 'blank';
    if (reading === 'blank') count.blank++;
    else if (reading === 'text') count.text++;
    else count.figures++;
  });
  return count;
}

function headingTexts({ kinds, grid, width }: Parts, column: number): string[] {
  return kinds.flatMap((kind, row) => {
    if (kind !== 'heading' || grid.rows[row]?.length !== width) return [];
    const text = grid.rows[row]?.[column]?.text.trim() ?? '';
    return text === '' ? [] : [text];
  });
}

function bodyTexts({ kinds, grid }: Parts, column: number): string[] {
  return kinds.flatMap((kind, row) => {
    const text = kind === 'data' ? (grid.rows[row]?.[column]?.text.trim() ?? '') : '';
    return text === '' ? [] : [text];
  });
}

/** 1, 2, 3 … from row to row; a gap or two where rows were lost. */
function isSerial(parts: Parts, column: number): boolean {
  const texts = bodyTexts(parts, column);
  if (texts.length < 2 || !texts.every((text) => SERIAL.test(text))) return false;
  const numbers = texts.map((text) => Number(text.replace(/\D/g, '')));
  const steps = numbers.slice(1).filter((number, at) => number === (numbers[at] as number) + 1);
  return steps.length >= (numbers.length - 1) * 0.8;
}

function holdsUnits(parts: Parts, column: number): boolean {
  const texts = bodyTexts(parts, column);
  return texts.length > 0 && texts.every(isUnitWord);
}

function isForeign(parts: Parts, column: number): boolean {
  return !bodyTexts(parts, column).some(hasHan) && bodyTexts(parts, column).length > 0;
}
