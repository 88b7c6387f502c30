import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inFolder } from './libreoffice';
import { find } from './programs';

/** A line of a printed page; places in millimetres from the page's upper left corner. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the letters' box, which is about 1.3 times as high as they are. */
  readonly top: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** From top to bottom; pieces beside each other, as in a table, are one line. */
  readonly lines: readonly PrintedLine[];
}

const MILLIMETRES = 25.4 / 72;
/** Pieces whose tops are no farther apart stand in one line. */
const SAME_LINE = 1;

/** What stands where in a PDF, by `pdftotext`. */
export function printedPages(pdf: Uint8Array): Promise<PrintedPage[]> {
  const pdftotext = find('pdftotext');
  if (pdftotext === null) throw new Error('pdftotext is not installed');
  return inFolder(async (folder) => {
    const file = join(folder, 'in.pdf');
    await writeFile(file, pdf);
    const { stdout } = await promisify(execFile)(pdftotext, ['-bbox', file, '-'], {
      maxBuffer: 1 << 26,
    });
    return stdout.split('<page ').slice(1).map(pageOf);
  });
}

function pageOf(xml: string): PrintedPage {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(xml)!;
  const words = [
    ...xml.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g),
  ].map(([, ...found]) => {
    const [left, top, right, bottom] = found.slice(0, 4).map((each) => Number(each) * MILLIMETRES);
    return { text: found[4]!, left: left!, top: top!, right: right!, bottom: bottom! };
  });
  const lines: PrintedLine[] = [];
  for (const word of words.sort((a, b) => a.top - b.top || a.left - b.left)) {
    const at = lines.findIndex(({ top }) => Math.abs(top - word.top) < SAME_LINE);
    if (at < 0) lines.push(word);
    else lines[at] = joined(lines[at]!, word);
  }
  return { width: Number(width) * MILLIMETRES, height: Number(height) * MILLIMETRES, lines };
}

function joined(a: PrintedLine, b: PrintedLine): PrintedLine {
  const [first, second] = a.left <= b.left ? [a, b] : [b, a];
  return {
    text: first.text + second.text,
    left: first.left,
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
