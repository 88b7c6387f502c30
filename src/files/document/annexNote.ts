import type { Paragraph } from 'docx';
import type { Annex } from '../../sheets/document/types';
import { LETTER, LINE } from './measures';
import { paragraph } from './paragraph';
import { STYLES } from './styles';

const MARK = '附件：';
/** Letters before the mark, as before text, and of the mark. */
const [INDENT, MARK_LETTERS] = [2, 3];

/** 附件：1．… under the text after an empty line; a name that goes on is in line with its beginning (7.3.4). */
export function annexNote(annexes: readonly Annex[]): Paragraph[] {
  return annexes.map(({ title }, index) => {
    const number = annexes.length === 1 ? '' : `${index + 1}．`;
    const mark = index === 0 ? MARK : '';
    // A digit takes half a letter, its point a whole one.
    const own = (mark === '' ? 0 : MARK_LETTERS) + (number === '' ? 0 : 1.5);
    const left = INDENT + MARK_LETTERS + (number === '' ? 0 : 1.5);
    return paragraph(STYLES.annexNote, `${mark}${number}${title.join('')}`, {
      indent: { left: Math.round(left * LETTER), hanging: Math.round(own * LETTER) },
      ...(index === 0 && { spacing: { before: LINE } }),
    });
  });
}
