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
  const end = endOf(rest);
  return [...head, ...rest.slice(0, rest.length - end.length).map(inBody), ...end];
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

function endOf(lines: readonly string[]): DocumentParagraph[] {
  const last = lines.at(-1) ?? '';
  const date = isDateLine(last) ? [{ kind: 'date', text: last } as const] : [];
  const above = lines.slice(0, lines.length - date.length);
  const issuers: DocumentParagraph[] = [];
  for (const line of [...above].reverse()) {
    const text = line.trim();
    if (isIndented(line) || isHeading(text) || !isName(text)) break;
    // Several offices side by side.
    const names = text.split(/\s{2,}/u);
    issuers.unshift(...names.map((name) => ({ kind: 'issuer', text: name }) as const));
  }
  return [...issuers, ...date];
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
