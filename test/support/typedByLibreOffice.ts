import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { find } from './programs';

const run = promisify(execFile);

/** A workbook with what somebody types into its first sheet: A1 address, text as typed. */
export interface Typing {
  readonly workbook: Uint8Array;
  readonly cells: readonly (readonly [address: string, typed: string])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Opens each workbook, types line by line, saves it as LibreOffice does, closes it. */
const MACRO = `Sub Main(folder As String)
  Dim parts, doc, sheet, source, entry
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim options(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  options(0).Name = "FilterName"
  options(0).Value = "Calc MS Excel 2007 XML"
  source = createUnoService("com.sun.star.io.TextInputStream")
  source.setInputStream(createUnoService("com.sun.star.ucb.SimpleFileAccess").openFileRead(folder & "/typing.txt"))
  source.setEncoding("UTF-8")
  Do While Not source.isEOF()
    entry = source.readLine()
    parts = Split(entry, Chr(9))
    If UBound(parts) > 0 Then
      If parts(0) = "open" Then
        doc = StarDesktop.loadComponentFromURL(folder & "/" & parts(1), "_blank", 0, hidden())
        sheet = doc.getSheets().getByIndex(0)
      ElseIf parts(0) = "save" Then
        doc.storeToURL(folder & "/" & parts(1), options())
        doc.close(True)
      Else
        sheet.getCellRangeByName(parts(1)).setFormula(parts(2))
      End If
    End If
  Loop
  source.closeInput()
  StarDesktop.terminate()
End Sub`;

/**
 * Has LibreOffice itself open the workbooks, take what is typed (as at the keyboard) and save them: files that no
 * code of ours has written.
 */
export async function typedByLibreOffice(jobs: readonly Typing[]): Promise<Uint8Array[]> {
  const soffice = find('libreoffice');
  if (soffice === null) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'lo-type-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // A new profile brings its own empty module; only once it is there can the macro take its place.
    await run(soffice, [profile, '--headless', '--terminate_after_init'], { timeout: 120_000 });
    await writeFile(join(folder, 'profile/user/basic/Standard/Module1.xba'), moduleXml(MACRO));
    const lines: string[] = [];
    for (const [index, { workbook, cells }] of jobs.entries()) {
      await writeFile(join(folder, `in${index}.xlsx`), workbook);
      lines.push(`open\tin${index}.xlsx`);
      for (const [address, typed] of cells) lines.push(`type\t${address}\t${typed}`);
      lines.push(`save\tout${index}.xlsx`);
    }
    await writeFile(join(folder, 'typing.txt'), lines.join('\n'));
    const macro = `macro:///Standard.Module1.Main("${pathToFileURL(folder).href}")`;
    await run(soffice, [profile, '--headless', '--norestore', macro], { timeout: 180_000 });
    return await Promise.all(
      jobs.map(
        async (_, index) => new Uint8Array(await readFile(join(folder, `out${index}.xlsx`))),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function moduleXml(source: string): string {
  const escaped = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}
</script:module>`;
}
