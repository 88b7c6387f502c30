import { AlignmentType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { OfficialDocument } from '../../sheets/document/types';
import { lettersIn } from '../../sheets/document/titleLines';
import { LETTER, LINE, TEXT_WIDTH } from './measures';
import { paragraph } from './paragraph';
import { STYLES } from './styles';
import { xmlText } from './xmlText';

/** Letters left free behind the date (7.3.5.1). */
const FREE = 4;
/** The longest name that has room beside another one with a seal of 42 mm on each. */
const BESIDE = 12;
/** A seal reaches about two lines over the name, and two rows of them must not touch. */
const [TO_TEXT, TO_ROW] = [2 * LINE, 4 * LINE];

/**
 * Names and date of a document that will be sealed (7.3.5.1): one issuer is centred over the date, which has four letters free
 * behind it; of several, two stand in a row, the last one over the date. Long names stand one under the other.
 */
export function signature({ issuers, date }: OfficialDocument): Paragraph[] {
  const half = Math.max(FREE + lettersIn(date) / 2, ...issuers.map((name) => lettersIn(name) / 2));
  const axis = Math.round(half * LETTER);
  const isPaired = issuers.length > 1 && issuers.every((name) => lettersIn(name) <= BESIDE);
  const rows = isPaired ? paired(issuers) : issuers.map((name) => [name]);
  return [
    ...rows.map((row, index) => {
      const spacing = { before: index === 0 ? TO_TEXT : TO_ROW };
      return isPaired ? sideBySide(row, axis, spacing) : alone(row.join(''), axis, spacing);
    }),
    paragraph(STYLES.signature, date, {
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(axis - (lettersIn(date) / 2) * LETTER) },
      ...(issuers.length === 0 && { spacing: { before: TO_TEXT } }),
      keepNext: false,
    }),
  ];
}

interface Spacing {
  readonly before: number;
}

/** @param axis from the right edge of the text to the middle of the name */
function alone(name: string, axis: number, spacing: Spacing): Paragraph {
  const indent = { left: Math.max(0, TEXT_WIDTH - 2 * axis) };
  return paragraph(STYLES.signature, name, { alignment: AlignmentType.CENTER, indent, spacing });
}

function sideBySide(row: readonly string[], axis: number, spacing: Spacing): Paragraph {
  const tabs = row.map((name) => new TextRun({ children: [new Tab(), xmlText(name)] }));
  return new Paragraph({
    style: STYLES.signature,
    alignment: AlignmentType.LEFT,
    spacing,
    tabStops: [axis, TEXT_WIDTH - axis].map((position) => ({ type: TabStopType.CENTER, position })),
    children: tabs,
  });
}

/** Two a row; of an odd number the last one stands alone, at the right. */
function paired(issuers: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (let index = 0; index < issuers.length; index += 2) {
    const row = issuers.slice(index, index + 2);
    rows.push(row.length === 2 ? row : ['', ...row]);
  }
  return rows;
}
