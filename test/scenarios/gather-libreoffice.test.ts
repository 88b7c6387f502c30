import { createActions } from '../../src/actions';
import { gatherActions } from '../../src/actions/gather';
import { draftGathering } from '../../src/actions/gather/draft';
import { NO_CHOICES } from '../../src/actions/gather/types';
import { templateActions } from '../../src/actions/templates';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import { readBook } from '../../src/files/read/readBook';
import { measuresOf } from '../../src/plan/measures';
import { cellRef } from '../../src/sheets/layout/address';
import { columnOf } from '../../src/sheets/template/grid';
import { templateRowOf } from '../../src/sheets/template/measureRow';
import { openSharedBook } from '../support/book';
import { spawnInThread } from '../files/gather/nodeWorker';
import { goodFigures } from '../files/submissions';
import { plan, september } from '../files/templates';
import { describeWith } from '../support/programs';
import { typedByLibreOffice } from '../support/typedByLibreOffice';
import { readSheet } from './cells';

jest.setTimeout(600_000);

describeWith(['libreoffice'], 'templates go out, LibreOffice fills them in, they come back', () => {
  const actions = createActions();
  let returned: Uint8Array[];

  beforeAll(async () => {
    await openSharedBook();
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.createPeriod(september, 'refuse');
    const order = await templateActions.orderTemplates(september, '10月10日');
    const jobs = await Promise.all(
      plan.districts.map(async (district) => {
        const { bytes } = await templateActions.templateFile(order, district);
        const cells = Object.entries(goodFigures(district.id)).map(
          ([measure, figure]) =>
            [cellRef(templateRowOf(plan, measure), columnOf('current')), String(figure)] as const,
        );
        return { workbook: bytes, cells };
      }),
    );
    returned = await typedByLibreOffice(jobs);
  });

  it('says of itself that all is well, by LibreOffice’s own reckoning', () => {
    for (const bytes of returned) {
      const outcome = readBook(bytes);
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      const [entries] = outcome.book.sheets;
      expect(String(entries!.rows.get(3)?.get(0)?.value)).toContain('全部通过，可以报送');
    }
  });

  it('holds in the end what was typed, cell by cell, and the totals follow', async () => {
    const files = returned.map((bytes, index) => ({
      name: `${plan.districts[index]!.name}.xlsx`,
      size: bytes.length,
      bytes: () => Promise.resolve(bytes.slice()),
    }));
    const readings = await gatherFiles(files, plan, { spawn: spawnInThread, workers: 2 });
    const context = await gatherActions.readContext(september);
    const draft = draftGathering(context, readings, NO_CHOICES);
    expect(draft.files.map(({ kind }) => kind)).toEqual(files.map(() => 'accepted'));
    await gatherActions.writeGathering(context, draft, { who: '王科', now: new Date(2017, 9, 8) });

    const { values } = await readSheet('完成 2017-09');
    const header = values.find((row) => row.includes('海门'))!;
    for (const { id: measure, aggregation } of measuresOf(plan)) {
      const row = values.find(([first]) => String(first).replace('*', '') === measure)!;
      const typed = plan.districts.map(({ id }) => goodFigures(id)[measure] ?? '/');
      expect(plan.districts.map(({ name }) => row[header.indexOf(name)])).toEqual(typed);
      if (aggregation.kind !== 'sum') continue;
      const sum = typed.reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0);
      expect(row[header.indexOf('合计')]).toBeCloseTo(sum, 6);
    }
  });
});
