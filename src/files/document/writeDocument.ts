import { Document, Packer } from 'docx';
import type { OfficialDocument } from '../../sheets/document/types';
import { annex } from './annex';
import { annexNote } from './annexNote';
import { mainText } from './mainText';
import { section } from './page';
import { signature } from './signature';
import { stylesPart } from './stylesPart';
import { xmlText } from './xmlText';

/** An official document as .docx, in the format of GB/T 9704-2012. */
export async function writeDocument(document: OfficialDocument): Promise<Uint8Array> {
  const { annexes, issuers, title } = document;
  const author = xmlText(issuers.join('、'));
  const file = new Document({
    title: xmlText(title.join('')),
    creator: author,
    lastModifiedBy: author,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        ...section,
        children: [
          ...mainText(document),
          ...annexNote(annexes),
          ...signature(document),
          ...annexes.flatMap((each, index) =>
            annex(each, annexes.length === 1 ? '附件' : `附件${index + 1}`),
          ),
        ],
      },
    ],
  });
  return Packer.pack(file, 'uint8array', undefined, [
    { path: 'word/styles.xml', data: stylesPart() },
  ]);
}
