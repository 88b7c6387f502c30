import { isUnitWord } from '../facts/unitWord';
import { hasHan } from '../words';
import type { Parts } from './parts';

/** How many cells of a column say what, in rows of figures. */
export interface Count {
  text: number;
  figures: number;
  blank: number;
}

const SERIAL = /^[*＊★☆△▲※]?\s*[（(]?\d{1,4}[)）.．、]?\s*[*＊★☆△▲※]?$/;

export function countsIn({ kinds, readings }: Parts, column: number): Count {
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

export function headingTexts({ kinds, grid, width }: Parts, column: number): string[] {
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
export function isSerial(parts: Parts, column: number): boolean {
  const texts = bodyTexts(parts, column);
  if (texts.length < 2 || !texts.every((text) => SERIAL.test(text))) return false;
  const numbers = texts.map((text) => Number(text.replace(/\D/g, '')));
  const steps = numbers.slice(1).filter((number, at) => number === (numbers[at] as number) + 1);
  return steps.length >= (numbers.length - 1) * 0.8;
}

export function holdsUnits(parts: Parts, column: number): boolean {
  const texts = bodyTexts(parts, column);
  return texts.length > 0 && texts.every(isUnitWord);
}

export function isForeign(parts: Parts, column: number): boolean {
  return !bodyTexts(parts, column).some(hasHan) && bodyTexts(parts, column).length > 0;
}
