import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILTERS, inFolder, sharedOffice, urlOf } from './libreoffice';
import type { Step } from './office/office';

/** A workbook with what somebody types into its first sheet: A1 address, text as typed. */
export interface Typing {
  readonly workbook: Uint8Array;
  readonly cells: readonly (readonly [address: string, typed: string])[];
  /** What is typed on its other sheets, by their names; `isText`: into a cell of text. */
  readonly others?: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly typed: string;
    readonly isText: boolean;
  }[];
}

/**
 * Has LibreOffice itself open the workbooks, take what is typed (as at the keyboard) and save them: files that no
 * code of ours has written.
 */
export function typedByLibreOffice(jobs: readonly Typing[]): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const paths = jobs.map((_, index) => join(folder, `${index}.xlsx`));
    const saved = paths.map((path) => path.replace('.xlsx', '-typed.xlsx'));
    await Promise.all(jobs.map(({ workbook }, index) => writeFile(paths[index] ?? '', workbook)));
    const steps = jobs.flatMap(({ cells, others = [] }, index): Step[] => [
      ['open', urlOf(paths[index] ?? '')],
      ...cells.map(([address, typed]): Step => ['type', address, typed]),
      ...others.map(({ sheet, address, typed, isText }): Step => [
        isText ? 'textOn' : 'typeOn',
        sheet,
        address,
        typed,
      ]),
      ['save', urlOf(saved[index] ?? ''), FILTERS.xlsx],
      ['close'],
    ]);
    await sharedOffice().work(steps);
    return Promise.all(saved.map(async (path) => new Uint8Array(await readFile(path))));
  });
}
