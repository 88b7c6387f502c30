import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Office } from './office/office';
import { find } from './programs';

/** LibreOffice's names of the formats it saves in. */
export const FILTERS = {
  xlsx: 'Calc MS Excel 2007 XML',
  pdf: 'calc_pdf_Export',
  documentPdf: 'writer_pdf_Export',
} as const;

/** The LibreOffice that this suite shares with the others of its process. */
export function sharedOffice(): Office {
  const { libreOffice } = globalThis as { libreOffice?: Office | null };
  if (!libreOffice) throw new Error('LibreOffice is not installed');
  return libreOffice;
}

/** Has LibreOffice open a workbook, recalculate it and save it again in another format. */
export function convert(workbook: Uint8Array, to: 'xlsx' | 'pdf'): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const [before, after] = [join(folder, 'in.xlsx'), join(folder, `out.${to}`)];
    await writeFile(before, workbook);
    await sharedOffice().work([
      ['open', urlOf(before)],
      ['save', urlOf(after), FILTERS[to]],
      ['close'],
    ]);
    return new Uint8Array(await readFile(after));
  });
}

/** A text document as LibreOffice prints it. */
export function printDocument(document: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const [before, after] = [join(folder, 'in.docx'), join(folder, 'out.pdf')];
    await writeFile(before, document);
    await sharedOffice().work([
      ['open', urlOf(before)],
      ['save', urlOf(after), FILTERS.documentPdf],
      ['close'],
    ]);
    return new Uint8Array(await readFile(after));
  });
}

/** The same for several workbooks, one after another. */
export async function convertAll(
  workbooks: readonly Uint8Array[],
  to: 'xlsx' | 'pdf',
): Promise<Uint8Array[]> {
  const converted: Uint8Array[] = [];
  for (const workbook of workbooks) converted.push(await convert(workbook, to));
  return converted;
}

/** Each page of a workbook as LibreOffice prints it, as PNG bytes. */
export async function printPages(workbook: Uint8Array, dpi = 80): Promise<Uint8Array[]> {
  return pagesOf(await convert(workbook, 'pdf'), dpi);
}

/** Each page of a PDF as PNG bytes. */
export function pagesOf(pdf: Uint8Array, dpi: number): Promise<Uint8Array[]> {
  const pdftoppm = find('pdftoppm');
  if (pdftoppm === null) throw new Error('pdftoppm is not installed');
  return inFolder(async (folder) => {
    const file = join(folder, 'in.pdf');
    await writeFile(file, pdf);
    await promisify(execFile)(pdftoppm, ['-r', String(dpi), '-png', file, join(folder, 'page')]);
    const pages = (await readdir(folder)).filter((name) => name.startsWith('page')).sort();
    return await Promise.all(
      pages.map(async (name) => new Uint8Array(await readFile(join(folder, name)))),
    );
  });
}

export const urlOf = (path: string): string => pathToFileURL(path).href;

/** Works in a folder that is there for that time only. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lo-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
