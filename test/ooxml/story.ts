import { createCheckActions } from '../../src/actions/check';
import { editsFor } from '../../src/actions/check/edits';
import { gatherActions } from '../../src/actions/gather';
import { draftGathering } from '../../src/actions/gather/draft';
import { ledgersSent } from '../../src/actions/gather/ledgers/sent';
import { districtsToReturn, returnSlip } from '../../src/actions/gather/returnSlips';
import { NO_CHOICES } from '../../src/actions/gather/types';
import { lastYearActions } from '../../src/actions/lastYear';
import { fileApart } from '../../src/actions/nextYear/apart';
import { ledgerActions } from '../../src/actions/ledgers';
import { restoreActions } from '../../src/actions/restore';
import { summaryActions } from '../../src/actions/summary';
import { templateActions } from '../../src/actions/templates';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import { writeWorkbook } from '../../src/host/xlsx';
import { companies, ledgerFile } from '../files/ledgerFile';
import { spawnInThread } from '../files/gather/nodeWorker';
import { goodFigures } from '../files/submissions';
import { plan, september, templateBytes } from '../files/templates';
import { fillYear, wholeChoice } from '../scenarios/summary/year';
import { filledYear, populationsOf } from '../sheets/summary/scenario';
import type { OpenWorkbook } from '../support/book';
import type { Recorder } from '../support/requests/calls';

const checks = createCheckActions(() => new Date(2017, 9, 10));
const by = { who: '王科', now: new Date(2017, 9, 8, 9, 30, 12) };

/** Good files but for two, one of which has words in the place of numbers. */
async function sent() {
  return Promise.all(
    plan.districts.map(async ({ id, name }) => {
      const wrong = id === 'haian' ? { '1': { text: '=约１２００' }, '14a': 0.5 } : {};
      const content = await templateBytes(id, { ...goodFigures(id), ...wrong });
      const bytes = () => Promise.resolve(content.slice());
      return { name: `${name}_2017-09_填报.xlsx`, size: content.length, bytes };
    }),
  );
}

/**
 * A year from the first sheet to what is taken back at its end. Every file that leaves the product on the way is told, and
 * the workbook as it stands after each chapter.
 */
export async function tellStory(
  book: OpenWorkbook,
  recorder: Recorder,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const chapter = async (name: string, work: () => Promise<unknown>) => {
    recorder.step = name;
    await work();
    await book.engine.calculate();
    files.set(`workbook after ${name}`, await writeWorkbook(book.engine.save()));
  };
  await chapter('year', () =>
    fillYear(
      book,
      plan,
      filledYear(plan, 20171107, { blanks: 8, nonsense: 2 }),
      populationsOf(plan),
    ),
  );
  await chapter('adjustments', () => summaryActions.createAdjustments(plan.year, 'refuse'));
  await chapter('templates', async () => {
    const order = await templateActions.orderTemplates(september, '10月10日');
    const file = await templateActions.templateFile(order, plan.districts[0]!);
    files.set('template', file.bytes);
    await templateActions.insertTemplate(order, plan.districts[0]!);
  });
  await chapter('gather', async () => {
    const readings = await gatherFiles(await sent(), plan, { spawn: spawnInThread, workers: 1 });
    const context = await gatherActions.readContext(september);
    const draft = draftGathering(context, readings, NO_CHOICES);
    for (const each of districtsToReturn(draft)) {
      files.set(`slip ${each.district}`, (await returnSlip(context, each, '10月20日')).bytes);
    }
    await gatherActions.writeGathering(context, draft, by);
    const again = await gatherActions.readContext(september);
    const correction = { district: 'haimen', measure: '1', value: 5587, why: '=与省局公布数一致' };
    await gatherActions.correctFigure(again, correction, by);
  });
  await chapter('ledgers', async () => {
    const { name, bytes } = await ledgerFile('haian', september, companies(1, 3));
    const source = { name, size: bytes.length, bytes: () => Promise.resolve(bytes) };
    const readings = await gatherFiles([source], plan, { spawn: spawnInThread, workers: 1 });
    const context = await gatherActions.readContext(september, { ledgers: ledgersSent(readings) });
    const [file] = draftGathering(context, readings, NO_CHOICES).districts.flatMap((d) => d.files);
    const choices = { ...NO_CHOICES, confirmed: file === undefined ? [] : [file.hash] };
    const draft = draftGathering(context, readings, choices);
    if (draft.rows !== 3) throw new Error(`${draft.rows} rows of a ledger`);
    await gatherActions.writeGathering(context, draft, by);
    const exported = await ledgerActions.exportLedgers({ plan, period: september, ledger: null });
    if (exported?.rows !== 3) throw new Error('the rows are not exported');
    files.set('ledgers exported', exported.file.bytes);
  });
  await chapter('check', async () => {
    const found = await checks.check(september);
    files.set('findings', (await checks.exportFindings(found)).bytes);
    await checks.writeFindings(found);
    await checks.applyEdits(found, editsFor(found, found.findings).edits, { who: '李工' });
    const doubt = (await checks.check(september)).findings.find(({ canExplain }) => canExplain);
    if (doubt) await checks.explain(await checks.check(september), doubt.finding, '=属实，见附件');
  });
  await chapter('last year', () => lastYearActions.create(september, { kind: 'typed' }, 'refuse'));
  await chapter('summary', async () => {
    const { written } = await summaryActions.createSummary(september, wholeChoice(plan), 'refuse');
    if (!written.some(({ purpose }) => purpose === 'evidence')) throw new Error('no 佐证情况');
  });
  files.set('next year', (await fileApart({ ...plan, id: 'next', year: 2018 }, plan.year)).bytes);
  await chapter('restore', async () => {
    for (let guard = 0; guard < 30; guard += 1) {
      const entries = await restoreActions.list();
      const open = entries.find(
        ({ state, head }) => state === 'open' && head.action !== 'restored',
      );
      if (open === undefined) return;
      const outcome = await restoreActions.restore(await restoreActions.preview(open), by);
      if (outcome.kind !== 'restored') return;
    }
  });
  return files;
}
