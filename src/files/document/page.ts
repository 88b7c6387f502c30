import {
  DocumentGridType,
  Footer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { LINE, twips } from './measures';
import { STYLES } from './styles';

/**
 * A4 with the margins of 5.1 and 5.2, 22 lines (5.2.3), and page numbers (7.5), odd ones right, even ones left. The 28 letters of
 * a line come from the styles: a grid of letters narrower than they are is taken for one of twice the width by some programs.
 */
export const section: Omit<ISectionOptions, 'children'> = {
  properties: {
    page: {
      size: { width: twips(210), height: twips(297) },
      margin: {
        ...{ top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) },
        // The lines beside the number lie 7 mm under the text, 28 mm over the edge.
        ...{ header: twips(15), footer: twips(24.5), gutter: 0 },
      },
    },
    grid: { type: DocumentGridType.LINES, linePitch: LINE },
  },
  footers: { default: footer(STYLES.oddFooter), even: footer(STYLES.evenFooter) },
};

/** — 1 — */
function footer(style: string): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  return new Footer({ children: [new Paragraph({ style, children: [number] })] });
}
