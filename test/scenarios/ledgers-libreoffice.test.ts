import { createActions } from '../../src/actions';
import { gatherActions } from '../../src/actions/gather';
import { draftGathering } from '../../src/actions/gather/draft';
import { ledgersSent } from '../../src/actions/gather/ledgers/sent';
import { NO_CHOICES } from '../../src/actions/gather/types';
import { ledgerActions } from '../../src/actions/ledgers';
import { restoreActions } from '../../src/actions/restore';
import { templateActions } from '../../src/actions/templates';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import { isToFill } from '../../src/plan/source';
import { measureById } from '../../src/plan/measures';
import { cellRef } from '../../src/sheets/layout/address';
import { ledgerRows } from '../../src/sheets/ledger/sent/grid';
import { columnOf } from '../../src/sheets/template/grid';
import { templateRowOf } from '../../src/sheets/template/measureRow';
import type { Ledger } from '../../src/plan/types';
import { companyCode, ledgerCalled, patentOf } from '../ledgers/rows';
import { readBook } from '../../src/files/read/readBook';
import { convert } from '../support/libreoffice';
import { spawnInThread } from '../files/gather/nodeWorker';
import { goodFigures } from '../files/submissions';
import { plan, september } from '../files/templates';
import { openSharedBook } from '../support/book';
import { describeWith } from '../support/programs';
import { typedByLibreOffice, type Typing } from '../support/typedByLibreOffice';
import { readSheet } from './cells';

jest.setTimeout(900_000);

const first = ledgerCalled('first-patents');
const pledges = ledgerCalled('pledges');
const who = { who: '王科', now: new Date(2017, 9, 8, 9, 30, 12) };

type Lists = Readonly<Record<string, readonly (readonly string[])[]>>;

/** What every unit lists: four enterprises, two loans, none of them another unit's. */
function listsOf(unit: number): { [ledger: string]: string[][] } {
  const number = (at: number): number => 100 * (unit + 1) + at;
  const name = (at: number): string => `南通${number(at)}号机械有限公司`;
  return {
    [first.id]: [0, 1, 2, 3].map((at) => [
      ...[name(at), companyCode(number(at)), patentOf(number(at)), '2017-03-05'],
    ]),
    [pledges.id]: [0, 1].map((at) => [
      ...[
        name(at),
        companyCode(number(at)),
        `2017苏押${number(at)}`,
        '2017-06-08',
        '300.5',
        '银行',
      ],
    ]),
  };
}

/** The same with a fault in the lists of some. */
function withFaults(): Lists[] {
  const lists = plan.districts.map((_, unit) => listsOf(unit));
  // The third unit reports an enterprise of the first.
  lists[2]![first.id]![1] = lists[0]![first.id]![0]!.map((cell, at) =>
    at === 2 ? patentOf(999) : cell,
  );
  // Two neighbours swapped in a code.
  const code = lists[3]![first.id]![2]![1]!;
  lists[3]![first.id]![2]![1] = `${code.slice(0, 15)}${code[16]}${code[15]}${code[17]}`;
  // An amount in 元.
  lists[4]![pledges.id]![1]![4] = '3005000';
  return lists;
}

async function jobsOf(lists: readonly Lists[], overtyped = false): Promise<Typing[]> {
  const order = await templateActions.orderTemplates(september, '10月10日', { ledgers: true });
  return Promise.all(
    plan.districts.map(async (district, unit) => {
      const { bytes } = await templateActions.templateFile(order, district);
      const fed = new Set(['10', '14a', '14b']);
      const figures = Object.entries(goodFigures(district.id)).filter(([id]) => !fed.has(id));
      // Somebody types over a figure that is counted.
      const typed = overtyped && unit === 5 ? [...figures, ['10', '9'] as const] : figures;
      return {
        workbook: bytes,
        cells: typed.map(
          ([id, figure]) =>
            [cellRef(templateRowOf(plan, id), columnOf('current')), String(figure)] as const,
        ),
        others: [first, pledges].flatMap((ledger) =>
          typedRows(ledger, lists[unit]?.[ledger.id] ?? []),
        ),
      };
    }),
  );
}

function typedRows(ledger: Ledger, rows: readonly (readonly string[])[]) {
  return rows.flatMap((row, index) =>
    row.map((typed, at) => {
      const { type } = ledger.columns[at]!;
      return {
        sheet: `台账 ${ledger.title}`,
        address: cellRef(ledgerRows.first + index, at),
        typed,
        isText: type !== 'date' && type !== 'amount',
      };
    }),
  );
}

async function gathered(jobs: readonly Typing[]) {
  const returned = await typedByLibreOffice(jobs);
  const files = returned.map((bytes, index) => ({
    name: `${plan.districts[index]!.name}.xlsx`,
    size: bytes.length,
    bytes: () => Promise.resolve(bytes.slice()),
  }));
  const readings = await gatherFiles(files, plan, { spawn: spawnInThread, workers: 1 });
  const context = await gatherActions.readContext(september, { ledgers: ledgersSent(readings) });
  return { context, draft: draftGathering(context, readings, NO_CHOICES) };
}

const found = ({ draft }: Awaited<ReturnType<typeof gathered>>): string[] =>
  draft.districts.flatMap(({ district, ledgers }) =>
    ledgers.flatMap(({ ledger, findings }) =>
      findings.map(({ at, column, fault }) =>
        [district, ledger.id, at ?? '-', column ?? '-', fault.code].join(' '),
      ),
    ),
  );

describeWith(['libreoffice'], 'nine files with ledgers that LibreOffice filled in', () => {
  const actions = createActions();

  beforeAll(async () => {
    await openSharedBook();
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.createPeriod(september, 'refuse');
  });

  it('show exactly the faults that were planted, and figures that are counted from the rows', async () => {
    const both = await gathered(await jobsOf(withFaults(), true));
    const [haian, , third, fourth, fifth, sixth] = plan.districts.map(({ id }) => id);
    expect(found(both)).toEqual([
      `${haian} first-patents 6 uscc repeatedBetween`,
      `${third} first-patents 7 uscc repeatedBetween`,
      `${fourth} first-patents 8 uscc uscc`,
      `${fifth} pledges 7 amount amountAbove`,
      `${sixth} first-patents - - figureDiffers`,
    ]);
    const counted = both.draft.districts.map(({ file }) =>
      ['10', '14a', '14b'].map((id) => {
        const entry = file?.submission.entries[id];
        return entry !== undefined && 'ok' in entry && entry.ok && entry.figure.kind === 'number'
          ? entry.figure.value
          : null;
      }),
    );
    plan.districts.forEach(({ id }, unit) => {
      const isAsked = isToFill(measureById(plan, '10')!, id);
      if (isAsked && unit !== 5) expect(counted[unit]![0]).toBe(4);
    });
    expect(counted[0]).toEqual([4, 2, 601]);
    expect(counted[5]![0]).toBe(9);
  });

  it('are taken once they are mended: rows, figures and totals', async () => {
    const both = await gathered(await jobsOf(plan.districts.map((_, unit) => listsOf(unit))));
    expect(found(both)).toEqual([]);
    expect(both.draft.rows).toBe(plan.districts.length * 6);
    const before = (await readSheet('完成 2017-09')).values;
    const written = await gatherActions.writeGathering(both.context, both.draft, who);
    expect(written).toMatchObject({ kind: 'written', rows: plan.districts.length * 6 });
    const { values } = await readSheet('完成 2017-09');
    const row = values.find(([id]) => String(id).replace('*', '') === '10')!;
    const total = values.find((line) => line.includes('合计'))!.indexOf('合计');
    expect(row[total]).toBe(plan.districts.length * 4);
    expect((await readSheet('台账 专利质押融资')).values.length).toBe(
      3 + plan.districts.length * 2,
    );

    const exported = await ledgerActions.exportLedgers({ plan, period: september, ledger: null });
    const opened = readBook(await convert(exported!.file.bytes, 'xlsx'));
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(
      opened.book.sheets.map(({ name, rows }) => [
        name,
        [...rows.values()].filter((line) => typeof line.get(0)?.value === 'number').length,
      ]),
    ).toEqual([
      ['台账 专利消零企业', plan.districts.length * 4],
      ['台账 专利质押融资', plan.districts.length * 2],
    ]);
    const filed = opened.book.sheets[0]!.rows.get(4)?.get(7);
    expect(filed).toMatchObject({ value: 42799 });

    const [latest] = await restoreActions.list();
    const preview = await restoreActions.preview(latest!);
    expect(await restoreActions.restore(preview, who)).toMatchObject({ kind: 'restored' });
    expect((await readSheet('完成 2017-09')).values).toEqual(before);
    expect((await readSheet('台账 专利质押融资')).values).toHaveLength(3);
  });
});
