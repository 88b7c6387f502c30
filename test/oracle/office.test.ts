import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/host/xlsx';
import { convert, FILTERS, inFolder, sharedOffice, urlOf } from '../support/libreoffice';
import { Office, type Step } from '../support/office/office';
import { describeWith, find } from '../support/programs';
import { workbookOf } from '../support/snapshots';

jest.setTimeout(400_000);

const opening = [['open', 'file:///nowhere/at/all.xlsx']] as const;
const book = (): Promise<Uint8Array> => writeWorkbook(workbookOf({ 目标: {} }));
const converted = async (): Promise<number> => (await convert(await book(), 'xlsx')).length;

describeWith(['libreoffice'], 'the LibreOffice that suites share', () => {
  it('says what it could not do, and the next job is done all the same', async () => {
    await expect(sharedOffice().work(opening)).rejects.toThrow(/^LibreOffice failed: /);
    await expect(converted()).resolves.toBeGreaterThan(0);
  });

  it('fails the job at hand when it is ended, and no other', async () => {
    await inFolder(async (folder) => {
      const [before, after] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')];
      await writeFile(before, await book());
      const save: Step = ['save', urlOf(after), FILTERS.xlsx];
      const job = expect(
        sharedOffice().work([['open', urlOf(before)], ...new Array<Step>(2000).fill(save)]),
      ).rejects.toThrow('LibreOffice ended in midst of a job');
      const changes = watch(folder);
      while (!existsSync(after)) await once(changes, 'change');
      changes.close();
      await sharedOffice().end();
      await job;
    });
    await expect(converted()).resolves.toBeGreaterThan(0);
  });

  it('does not wait for ever', async () => {
    const office = new Office(find('libreoffice') ?? '', 1);
    await expect(office.work(opening)).rejects.toThrow('LibreOffice gave no answer in 0.001 s');
  });
});

it('a LibreOffice that cannot start says so', async () => {
  await expect(new Office('/nowhere/soffice').work(opening)).rejects.toThrow('/nowhere/soffice');
});
