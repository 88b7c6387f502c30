import type { Paragraph } from 'docx';
import type { OfficialDocument } from '../../sheets/document/types';
import { paragraph } from './paragraph';
import { STYLES } from './styles';

/** From the number to the end of the text. */
export function mainText({ number, title, addressee, body }: OfficialDocument): Paragraph[] {
  return [
    paragraph(STYLES.number, number),
    paragraph(STYLES.title, title),
    ...(addressee === null ? [] : [paragraph(STYLES.addressee, addressee)]),
    ...body.map(({ kind, text }, index) =>
      // The signature never stands on a page without text (7.3.5.5).
      paragraph(STYLES[kind], text, index === body.length - 1 ? { keepNext: true } : {}),
    ),
  ];
}
