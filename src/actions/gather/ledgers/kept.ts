import { ledgersOf } from '../../../plan/ledgers';
import type { Plan } from '../../../plan/types';
import type { EarlierLedger } from '../../../ledgers/holders';
import { blockNames } from '../../../sheets/blocks/names';
import { keptTable } from '../../../sheets/ledger/kept/keptTable';
import { readKept, type KeptReading } from '../../../sheets/ledger/kept/readKept';
import { columnsOf } from '../../../tables/schema';
import type { Block } from '../../../workbook/block';
import { readLongBlocks } from '../../../workbook/readLongBlocks';
import type { Session } from '../../../workbook/run';
import type { RunOptions } from '../../types';

/** A ledger as the workbook keeps it. */
export interface KeptLedger {
  /** Null: it has no sheet yet. */
  readonly block: Block | null;
  readonly reading: KeptReading;
  /** Titles of columns that its sheet has no more. */
  readonly missing: readonly string[];
  /** The same ledger of the year before, where the workbook has it. */
  readonly earlier: readonly EarlierLedger[];
}

/** By the ledgers' ids. */
export type KeptLedgers = ReadonlyMap<string, KeptLedger>;

const NOTHING: KeptReading = { rows: [], columns: new Map(), wrong: [] };

/**
 * The ledgers of a plan, with those of the year before. One request where there are none yet; of very long ones a few.
 *
 * @param wanted ids of ledgers; others are left out
 */
export async function readKeptLedgers(
  session: Session,
  plan: Plan,
  wanted: ReadonlySet<string>,
  { onProgress }: Pick<RunOptions, 'onProgress'> = {},
): Promise<KeptLedgers> {
  const ledgers = ledgersOf(plan).filter(({ id }) => wanted.has(id));
  const names = ledgers.flatMap(({ id }) => [
    blockNames.ledger(plan.year, id),
    blockNames.ledger(plan.year - 1, id),
  ]);
  const blocks = await readLongBlocks(session, names, (done, of) =>
    onProgress?.({ step: 'reading', done, of }),
  );
  return new Map(
    ledgers.map((ledger) => {
      const block = blocks.get(blockNames.ledger(plan.year, ledger.id)) ?? null;
      const before = blocks.get(blockNames.ledger(plan.year - 1, ledger.id));
      const earlier =
        before === undefined
          ? []
          : [{ year: plan.year - 1, rows: readKept(plan, ledger, before.values, true).rows }];
      const reading = block === null ? NOTHING : readKept(plan, ledger, block.values);
      const missing =
        block === null
          ? []
          : columnsOf(keptTable(ledger, plan.year)).flatMap(([key, { title }]) =>
              reading.columns.has(key) ? [] : [title],
            );
      return [ledger.id, { block, reading, missing, earlier }] as const;
    }),
  );
}
