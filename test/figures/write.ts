import type { CellValue, Figure } from '../../src/figures/types';

/** What a figure is written as into a cell of its own. */
export function writeFigure(figure: Figure): CellValue {
  switch (figure.kind) {
    case 'number':
      return figure.value;
    case 'notApplicable':
      return '/';
    case 'blank':
      return '';
  }
}

/** What a pair is written as into one cell, which must have the text format `@`; '' when a half is blank. */
export function writePair(left: Figure, right: Figure): string {
  if (left.kind === 'number' && right.kind === 'number') {
    return `${plain(left.value)}/${plain(right.value)}`;
  }
  return left.kind === 'notApplicable' && right.kind === 'notApplicable' ? '/' : '';
}

/** Without an exponent, which a reader would have to distrust. */
function plain(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value < 1 ? value.toFixed(20).replace(/0+$/, '') : value.toFixed(0);
}
