import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draftGathering } from '../../../src/actions/gather/draft';
import { districtsToReturn, returnSlip } from '../../../src/actions/gather/returnSlips';
import { NO_CHOICES } from '../../../src/actions/gather/types';
import { readFile } from '../../../src/files/gather/readFile';
import { readBook } from '../../../src/files/read/readBook';
import { printPages } from '../../support/libreoffice';
import { describeWith } from '../../support/programs';
import { recalculated } from '../../support/recalculated';
import { goodFigures } from '../../files/submissions';
import { emptyContext, plan, templateBytes } from '../../files/templates';

jest.setTimeout(300_000);

const OUTPUT = join(process.cwd(), 'test-output');

async function keep(name: string, pages: readonly Uint8Array[]): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  for (const [index, page] of pages.entries()) {
    await writeFile(join(OUTPUT, `${name}-${index + 1}.png`), page);
  }
}

describeWith(['libreoffice', 'pdftoppm'], 'what districts get, as LibreOffice prints it', () => {
  it('a template is one page', async () => {
    const pages = await printPages(await templateBytes('haimen', { '1': 5587, '2': 9999 }));
    await keep('template', pages);
    expect(pages).toHaveLength(1);
  });

  it('a return slip is the list and the template, each on a page', async () => {
    const bytes = await templateBytes('rudong', {
      ...goodFigures('rudong'),
      '2': 9_999,
      '10': { text: '约120家' },
      '11': null,
      '14b': 29_230_000,
      '21': 5,
    });
    const file = { name: '如东.xlsx', ...(await readFile(bytes, plan)) };
    const context = emptyContext();
    const [rudong] = districtsToReturn(draftGathering(context, [file], NO_CHOICES));
    const slip = await returnSlip(context, rudong!, '10月12日');
    await mkdir(OUTPUT, { recursive: true });
    await writeFile(join(OUTPUT, slip.name), slip.bytes);
    const pages = await printPages(slip.bytes);
    await keep('return-slip', pages);
    expect(pages).toHaveLength(2);
    // The links are formulas; what they show is the cell they lead to.
    const shown = (await recalculated(slip.bytes)).get('退回单')!.flat();
    expect(shown).toEqual(expect.arrayContaining(['F7', 'F15', 'F16', 'F20', 'F27']));
    expect(readBook(slip.bytes).ok).toBe(true);
  });
});
