import { ledgersOf } from '../../../plan/ledgers';
import type { Ledger, Plan } from '../../../plan/types';
import type { EarlierLedger } from '../../../ledgers/holders';
import { blockNames, parseBlockName } from '../../../sheets/blocks/names';
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
  /** The same ledger of earlier years, where the workbook has them and a value counts but once in all. */
  readonly earlier: readonly EarlierLedger[];
}

/** By the ledgers' ids. */
export type KeptLedgers = ReadonlyMap<string, KeptLedger>;

const NOTHING: KeptReading = { rows: [], columns: new Map(), wrong: [] };

interface KeptWanted extends Pick<RunOptions, 'onProgress'> {
  readonly names?: readonly string[];
}

/**
 * The ledgers of a plan. One request where there are none yet; of very long ones a few.
 *
 * @param wanted ids of ledgers; others are left out
 * @param options.names those of the workbook, where the ledgers of earlier years are wanted as well
 */
export async function readKeptLedgers(
  session: Session,
  plan: Plan,
  wanted: ReadonlySet<string>,
  { onProgress, names = [] }: KeptWanted = {},
): Promise<KeptLedgers> {
  const ledgers = ledgersOf(plan).filter(({ id }) => wanted.has(id));
  const before = ledgers.flatMap((ledger) => earlierOf(plan, ledger, names));
  const blocks = await readLongBlocks(
    session,
    [
      ...ledgers.map(({ id }) => blockNames.ledger(plan.year, id)),
      ...before.map(({ name }) => name),
    ],
    (done, of) => onProgress?.({ step: 'reading', done, of }),
  );
  return new Map(
    ledgers.map((ledger) => {
      const block = blocks.get(blockNames.ledger(plan.year, ledger.id)) ?? null;
      const earlier = before
        .filter((each) => each.ledger === ledger)
        .flatMap(({ year, name }): EarlierLedger[] => {
          const values = blocks.get(name)?.values;
          return values === undefined
            ? []
            : [{ year, rows: readKept(plan, ledger, values, true).rows }];
        });
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

/** Names of the lists of one ledger in earlier years, where a value of it counts but once in all. */
function earlierOf(plan: Plan, ledger: Ledger, names: readonly string[]) {
  if (!ledger.columns.some(({ unique }) => unique === 'ever')) return [];
  return names.flatMap((written) => {
    const name = written.toLowerCase();
    const found = parseBlockName(name);
    if (found?.kind !== 'ledger' || found.ledger !== ledger.id) return [];
    return found.copy === 1 && found.year < plan.year ? [{ ledger, year: found.year, name }] : [];
  });
}
