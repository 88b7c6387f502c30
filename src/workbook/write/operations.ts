import { isTooLarge } from '../hostErrors';
import { Request } from './request';
import { inTurns } from './turns';

/** A small part of a write, which is sent together with others. */
export interface WriteOperation {
  /** What it adds to a request, in bytes; rather too much than too little. */
  readonly bytes: number;
  /** May be called again, for another request, where the first was refused. */
  readonly queue: (request: Request) => void;
}

/** Excel on the web takes requests of 5 MB; what the client puts around the operations needs room as well. */
export const REQUEST_BYTES = 4_500_000;

/** A sheet, a range of it and what the client adds to name them. */
export const RANGE_BYTES = 370;
/** One property that is set, or one method that is called. */
export const CALL_BYTES = 150;

interface Line {
  readonly context: Excel.RequestContext;
  sync(): Promise<void>;
}

/** What whoever sends wants of the requests. */
export interface Sending {
  /** Told after each request which operations were in it. */
  readonly onSent?: ((operations: readonly WriteOperation[]) => void) | undefined;
  /** Queues what is to be read in the last request, once everything is written. */
  readonly readBack?: (() => void) | undefined;
}

/**
 * Sends operations in their order, in as few requests as their bytes allow. A request that Excel refuses as too
 * large has done nothing: its halves are sent one after the other.
 */
export async function send(
  line: Line,
  operations: readonly WriteOperation[],
  { onSent, readBack }: Sending = {},
): Promise<void> {
  const batches = batchesOf(operations);
  for (const [index, batch] of batches.entries()) {
    await sendBatch(line, batch, {
      onSent,
      readBack: index + 1 < batches.length ? undefined : readBack,
    });
  }
}

async function sendBatch(
  line: Line,
  batch: readonly WriteOperation[],
  { onSent, readBack }: Sending,
): Promise<void> {
  suspend(line.context);
  const request = new Request(line.context);
  await inTurns(batch, (operation) => operation.queue(request));
  readBack?.();
  try {
    await line.sync();
  } catch (error) {
    if (!isTooLarge(error) || batch.length === 1) throw error;
    const half = Math.ceil(batch.length / 2);
    await sendBatch(line, batch.slice(0, half), { onSent });
    await sendBatch(line, batch.slice(half), { onSent, readBack });
    return;
  }
  onSent?.(batch);
}

/** In their order, each of few enough bytes unless it is a single operation. */
export function batchesOf<T extends { readonly bytes: number }>(
  operations: readonly T[],
  most = REQUEST_BYTES,
): T[][] {
  const batches: T[][] = [];
  let size = 0;
  for (const operation of operations) {
    const last = batches.at(-1);
    if (last === undefined || size + operation.bytes > most) {
      batches.push([operation]);
      size = operation.bytes;
    } else {
      last.push(operation);
      size += operation.bytes;
    }
  }
  return batches;
}

/** Until the request is done the screen stands still and nothing is calculated twice. */
function suspend({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
