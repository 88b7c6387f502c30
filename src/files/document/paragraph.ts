import { Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { STYLES } from './styles';
import { xmlText } from './xmlText';

export type StyleId = (typeof STYLES)[keyof typeof STYLES];

/** A paragraph of one text, or of several lines. */
export function paragraph(
  style: StyleId,
  text: string | readonly string[],
  more: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph {
  const lines = typeof text === 'string' ? [text] : text;
  const children = lines.map(
    (line, index) => new TextRun({ text: xmlText(line), ...(index > 0 && { break: 1 }) }),
  );
  return new Paragraph({ ...more, style, children });
}
