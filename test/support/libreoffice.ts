import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { find } from './programs';

const run = promisify(execFile);

/** Has LibreOffice open a workbook, recalculate it and save it again in another format. */
export async function convert(workbook: Uint8Array, to: 'xlsx' | 'pdf'): Promise<Uint8Array> {
  const [converted] = await convertAll([workbook], to);
  if (converted === undefined) throw new Error('LibreOffice gave no file');
  return converted;
}

/** The same for several workbooks, with one start of LibreOffice. */
export async function convertAll(
  workbooks: readonly Uint8Array[],
  to: 'xlsx' | 'pdf',
): Promise<Uint8Array[]> {
  const soffice = find('libreoffice');
  if (soffice === null) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'lo-'));
  try {
    const files = workbooks.map((_, index) => join(folder, `in${index}.xlsx`));
    await Promise.all(workbooks.map((bytes, index) => writeFile(files[index] ?? '', bytes)));
    // A profile of its own lets several conversions run side by side.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const filter = to === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf';
    const out = join(folder, 'out');
    await run(soffice, [profile, '--headless', '--convert-to', filter, '--outdir', out, ...files], {
      timeout: 120_000 + 2_000 * files.length,
      maxBuffer: 1 << 26,
    });
    return await Promise.all(
      files.map(async (_, index) => new Uint8Array(await readFile(join(out, `in${index}.${to}`)))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each page of a workbook as LibreOffice prints it, as PNG bytes. */
export async function printPages(workbook: Uint8Array, dpi = 80): Promise<Uint8Array[]> {
  const pdftoppm = find('pdftoppm');
  if (pdftoppm === null) throw new Error('pdftoppm is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  try {
    await writeFile(join(folder, 'in.pdf'), await convert(workbook, 'pdf'));
    await run(pdftoppm, ['-r', String(dpi), '-png', join(folder, 'in.pdf'), join(folder, 'page')]);
    const pages = (await readdir(folder)).filter((name) => name.startsWith('page')).sort();
    return await Promise.all(
      pages.map(async (name) => new Uint8Array(await readFile(join(folder, name)))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
