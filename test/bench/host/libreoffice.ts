import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { find } from '../../support/programs';

const run = promisify(execFile);

/** Milliseconds that LibreOffice takes in its own process, by its own clock. */
export interface Recalculation {
  readonly load: readonly number[];
  readonly all: readonly number[];
  readonly edit: readonly number[];
}

/** Opens the file, calculates everything, enters numbers in one cell, and writes each time into a file. */
const macro = (
  runs: number,
): string => `Sub Main(folder As String, sheetName As String, address As String)
  Dim doc, cell, start, turn, report
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  report = FreeFile
  Open ConvertFromURL(folder & "/times.txt") For Output As #report
  start = GetSystemTicks()
  doc = StarDesktop.loadComponentFromURL(folder & "/book.xlsx", "_blank", 0, hidden())
  Print #report, "load " & (GetSystemTicks() - start)
  For turn = 1 To ${runs}
    start = GetSystemTicks()
    doc.calculateAll()
    Print #report, "all " & (GetSystemTicks() - start)
  Next turn
  cell = doc.getSheets().getByName(sheetName).getCellRangeByName(address)
  For turn = 1 To ${runs}
    start = GetSystemTicks()
    cell.setValue(3000 + turn)
    doc.calculate()
    Print #report, "edit " & (GetSystemTicks() - start)
  Next turn
  Close #report
  doc.close(True)
  StarDesktop.terminate()
End Sub`;

/** Null where LibreOffice is not installed. */
export async function recalculation(
  workbook: Uint8Array,
  sheet: string,
  address: string,
  runs: number,
): Promise<Recalculation | null> {
  const soffice = find('libreoffice');
  if (soffice === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'lo-bench-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // A new profile brings its own empty module; only once it is there can the macro take its place.
    await run(soffice, [profile, '--headless', '--terminate_after_init'], { timeout: 120_000 });
    await writeFile(join(folder, 'profile/user/basic/Standard/Module1.xba'), module(macro(runs)));
    await writeFile(join(folder, 'book.xlsx'), workbook);
    const url = pathToFileURL(folder).href;
    const call = `macro:///Standard.Module1.Main("${url}","${sheet}","${address}")`;
    await run(soffice, [profile, '--headless', '--norestore', call], { timeout: 600_000 });
    return timesOf(await readFile(join(folder, 'times.txt'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function timesOf(report: string): Recalculation {
  const of = (what: string): number[] =>
    [...report.matchAll(new RegExp(`^${what} +(\\d+)`, 'gm'))].map(([, time]) => Number(time));
  return { load: of('load'), all: of('all'), edit: of('edit') };
}

const module = (source: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}
</script:module>`;
