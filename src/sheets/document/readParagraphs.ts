import type { ParagraphKind } from '../summary/bulletinText';
import { isDateLine } from './documentDate';
import { isDocumentNumber } from './documentNumber';

export interface DocumentParagraph {
  readonly kind: ParagraphKind | 'number' | 'subheading';
  readonly text: string;
}

/**
 * Tells the parts of a bulletin by its lines, as they stand on 通报 once people have worded them anew. The reverse of
 * `bulletinLine` on what `bulletinText` gives; blank lines are left out.
 *
 * Number, title and addressee stand at its head, issuers and date at its end, none of them indented by two letters as text is.
 */
export function readParagraphs(lines: readonly string[]): DocumentParagraph[] {
  const there = lines.map((line) => line.trimEnd()).filter((line) => line !== '');
  const head = headOf(there);
  const rest = there.slice(head.length);
  const signed = signedFrom(rest);
  return [
    ...head,
    ...rest.slice(0, signed).map(inBody),
    ...rest.slice(signed).flatMap(inSignature),
  ];
}

function headOf(lines: readonly string[]): DocumentParagraph[] {
  const head: DocumentParagraph[] = [];
  for (const line of lines) {
    const text = line.trim();
    if (isDocumentNumber(text)) head.push({ kind: 'number', text });
    else if (isIndented(line) || isHeading(text)) break;
    else if (text.endsWith('：')) return [...head, { kind: 'addressee', text }];
    else if (isName(text)) head.push({ kind: 'title', text });
    else break;
  }
  return head;
}

function inBody(line: string): DocumentParagraph {
  const text = line.trim();
  if (!isShort(text)) return { kind: 'text', text };
  if (isHeading(text)) return { kind: 'heading', text };
  return { kind: /^[（(][一二三四五六七八九十]+[)）]/u.test(text) ? 'subheading' : 'text', text };
}

/** Where issuers and date begin; the number of lines where there is neither. */
function signedFrom(lines: readonly string[]): number {
  let from = lines.length;
  if (isDateLine(lines.at(-1) ?? '')) from -= 1;
  while (from > 0 && isIssuer(lines[from - 1] ?? '')) from -= 1;
  return from;
}

const isIssuer = (line: string): boolean =>
  !isIndented(line) && !isHeading(line.trim()) && isName(line.trim());

/** Several issuers may stand side by side. */
function inSignature(line: string): DocumentParagraph[] {
  if (isDateLine(line)) return [{ kind: 'date', text: line }];
  return line
    .trim()
    .split(/\s{2,}/u)
    .map((text) => ({ kind: 'issuer', text }));
}

/** By about two letters; what stands farther to the right was put there by blanks. */
function isIndented(line: string): boolean {
  const [blanks = ''] = /^\s*/u.exec(line) ?? [];
  const width = [...blanks].reduce((sum, blank) => sum + (blank === '\u3000' ? 1 : 0.5), 0);
  return width >= 1 && width <= 3 && !isDateLine(line);
}

const isHeading = (text: string): boolean => /^[一二三四五六七八九十百]+、/u.test(text);
/** No sentence ends within it: what came after that would not be in a heading's face. */
const isShort = (text: string): boolean => text.length <= 40 && !/[。；！？](?=.)/u.test(text);
/** Of a document or of an office. */
const isName = (text: string): boolean => text.length <= 60 && !/[，。；：！？]/u.test(text);
