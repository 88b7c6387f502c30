import type { Decoded, Decoder } from './decode/decoder';
import { list } from './decode/list';
import { flag, quantity } from './decode/number';
import { object } from './decode/object';
import { orElse } from './decode/orElse';
import { id, key, oneOf, text } from './decode/text';
import { LIMITS } from './limits';
import type { UniqueIn } from './types';

const name = text(LIMITS.name);
const columnKey = id;

const column = object({
  key: columnKey,
  heading: text(LIMITS.heading),
  type: oneOf('organisation', 'uscc', 'patent', 'date', 'amount', 'text', 'person', 'choice'),
  required: orElse(false, flag),
  unique: orElse<UniqueIn | null>(null, oneOf('unit', 'whole', 'ever')),
  unit: orElse('', text(LIMITS.unit)),
  asksAbove: orElse<number | null>(null, quantity),
  choices: orElse<readonly (string | undefined)[]>(
    [],
    list(text(LIMITS.heading), { least: 1, most: LIMITS.ledgerChoices }),
  ),
  anyYear: orElse(false, flag),
});

const where = object({ column: columnKey, is: text(LIMITS.heading) });

const feed = object({
  measure: key,
  sum: orElse<string | null>(null, columnKey),
  where: orElse<Decoded<typeof where> | null>(null, where),
});

const ledger = object({
  id,
  title: name,
  typed: orElse(true, flag),
  columns: list(column, { least: 1, most: LIMITS.ledgerColumns }),
  feeds: list(feed, { least: 0, most: LIMITS.ledgerFeeds }),
});

export type LedgerDraft = NonNullable<Decoded<typeof ledger>>;
export type LedgersDraft = readonly (LedgerDraft | undefined)[];

/** A plan without ledgers leaves them out. */
export const decodeLedgers: Decoder<LedgersDraft | null> = orElse<LedgersDraft | null>(
  null,
  list(ledger, { least: 0, most: LIMITS.ledgers }),
);
