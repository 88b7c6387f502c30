import type { FileOutcome } from '../../../files/gather/fileOutcome';

/** Ids of ledgers that any of the files has rows of, or says 无 of. */
export const ledgersSent = (files: readonly FileOutcome[]): ReadonlySet<string> =>
  new Set(
    files.flatMap((file) =>
      file.kind === 'submission'
        ? file.ledgers
            .filter(({ rows, none }) => rows.length > 0 || none)
            .map(({ ledger }) => ledger)
        : [],
    ),
  );
