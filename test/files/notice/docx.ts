import { pack } from '../read/parts';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Each line of a text as a paragraph. */
export const paragraphs = (text: string, properties = ''): string =>
  text
    .split('\n')
    .map(
      (line) =>
        `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`,
    )
    .join('');

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The smallest text document: its body as given, and what stands before its first element. */
export function docx(body: string, head = ''): Uint8Array {
  return pack({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>${head}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  });
}
