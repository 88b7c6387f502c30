import type { IDocumentData, IStyleData, ITextRun } from '@univerjs/core';
import type { FontStyle, Hyperlink, RichTextRun } from 'hucre';
import { quoteSheet } from './address';
import { compact } from './compact';
import { fromFont, toFileStyle } from './style';

/** Univer ends every cell document with a paragraph mark and a section mark. */
const END = '\r\n';
const HYPERLINK = 0;

/** The words of a cell document. */
export function plainText(document: IDocumentData): string {
  const stream = document.body?.dataStream ?? '';
  const text = stream.endsWith(END) ? stream.slice(0, -END.length) : stream;
  return text.replaceAll('\r', '\n');
}

/** Runs of differently set type, when the document has any. */
export function richRuns(document: IDocumentData): RichTextRun[] | undefined {
  const text = plainText(document);
  const styled = (document.body?.textRuns ?? []).filter((run) => run.ts && run.ed > run.st);
  if (styled.length === 0) return undefined;
  const runs: RichTextRun[] = [];
  let at = 0;
  const push = (end: number, font?: FontStyle) => {
    if (end > at) runs.push(compact<RichTextRun>({ text: text.slice(at, end), font }));
    at = Math.max(at, end);
  };
  for (const run of styled) {
    push(run.st);
    push(Math.min(run.ed, text.length), toFileStyle(run.ts as IStyleData)?.font);
  }
  push(text.length);
  return runs;
}

/** A cell document of the given runs. */
export function documentOf(
  runs: readonly RichTextRun[],
  theme: readonly string[],
  url?: string,
): IDocumentData {
  const text = runs.map((run) => run.text.replaceAll('\n', '\r')).join('');
  let at = 0;
  const textRuns: ITextRun[] = [];
  for (const run of runs) {
    const end = at + run.text.length;
    if (run.font !== undefined) textRuns.push({ st: at, ed: end, ts: fromFont(run.font, theme) });
    at = end;
  }
  const paragraphs = [...text.matchAll(/\r/g)].map((match) => ({ startIndex: match.index }));
  return {
    id: 'd',
    documentStyle: {},
    body: {
      dataStream: text + END,
      textRuns,
      paragraphs: [...paragraphs, { startIndex: text.length }],
      sectionBreaks: [{ startIndex: text.length + 1 }],
      customRanges:
        url === undefined || text === ''
          ? []
          : [
              {
                startIndex: 0,
                endIndex: text.length - 1,
                rangeType: HYPERLINK,
                rangeId: `link-${url}`,
                properties: { url },
              },
            ],
    },
  };
}

/** What links need to know of the workbook: Univer points at sheets by id, files by name. */
export interface LinkContext {
  readonly sheetName: (id: string) => string | undefined;
  readonly sheetId: (name: string) => string | undefined;
}

/** The first link of a cell document; Excel has one per cell. */
export function linkOf(document: IDocumentData, context: LinkContext): Hyperlink | undefined {
  const range = document.body?.customRanges?.find(({ rangeType }) => rangeType === HYPERLINK);
  const url = (range?.properties as { url?: string } | undefined)?.url;
  if (url === undefined) return undefined;
  if (!url.startsWith('#')) return { target: url };
  const parameters = new URLSearchParams(url.slice(1));
  const name = context.sheetName(parameters.get('gid') ?? '');
  if (name === undefined) return undefined;
  return { target: '', location: `${quoteSheet(name)}!${parameters.get('range') ?? 'A1'}` };
}

/** A link of the file as Univer's address; undefined when it points at nothing that Univer can open. */
export function urlOf(link: Hyperlink, context: LinkContext): string | undefined {
  if (link.location === undefined) return link.target === '' ? undefined : link.target;
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(link.location.replace(/^#/, ''));
  const id = context.sheetId((match?.[1]?.replaceAll("''", "'") ?? match?.[2]) || '');
  return id && `#gid=${id}&range=${match?.[3]?.replaceAll('$', '') ?? 'A1'}`;
}
