import { draftLedgers } from '../../../src/actions/gather/ledgers/draft';
import type { SubmittedFile } from '../../../src/actions/gather/submittedFile';
import type { GatherContext, GatherDraft } from '../../../src/actions/gather/types';
import { ledgerById } from '../../../src/plan/ledgers';
import { sentLedger } from '../../ledgers/rows';
import { gatherActions, NOW } from './actions';
import { smallPlan as plan } from './plan';

const LEDGER = 'pledges';

/** A unit's loans by their numbers. */
export type Loans = Readonly<Record<string, readonly number[]>>;

/** Gathers units' loans into a period, ready to be asked for. */
export async function gatheringOf(period: GatherContext['period'], loans: Loans) {
  const context = await gatherActions.readContext(period, { ledgers: new Set([LEDGER]) });
  const files = Object.entries(loans).map(([district, numbers]) => fileOf(district, numbers));
  const ledgers = draftLedgers(context, files, context.ledgers ?? new Map());
  const nothing = { added: [], changed: [], retyped: [], unchanged: [], blank: [], faulty: [] };
  const districts = files.map((file) => ({
    ...{ district: file.submission.district, file, files: [file], ...nothing },
    ...{ questions: [], findings: [], taken: true, left: false, known: false },
    ledgers: ledgers.get(file.submission.district) ?? [],
  }));
  const draft: GatherDraft = { files: [], districts, writes: 0, rows: 1, records: files.length };
  return () => gatherActions.writeGathering(context, draft, { who: '王', now: NOW });
}

function fileOf(district: string, numbers: readonly number[]): SubmittedFile {
  const ledger = ledgerById(plan, LEDGER);
  if (ledger === null) throw new RangeError(LEDGER);
  const lines = numbers.map((number) =>
    ledger.columns.map(({ type, choices }) =>
      type === 'amount'
        ? number * 10
        : type === 'date'
          ? '2017-03-05'
          : (choices[0] ?? `=第${number}笔`),
    ),
  );
  return {
    name: `${district}.xlsx`,
    hash: `${district} ${numbers.join(' ')}`,
    contact: { filledBy: '', telephone: '' },
    submission: { district, entries: {}, explanations: [] },
    ledgers: [sentLedger(ledger, lines)],
  } as unknown as SubmittedFile;
}
