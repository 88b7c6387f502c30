import { isTooLarge } from '../hostErrors';
import { Request } from './request';
import { inTurns } from './turns';

/** A small part of a write, which is sent together with others. */
export interface Piece {
  /** What it adds to a request, in bytes; rather too much than too little. */
  readonly bytes: number;
  /** May be called again, for another request, where the first was refused. */
  readonly queue: (request: Request) => void;
}

/** Excel on the web takes requests of 5 MB; what the client puts around the pieces needs room as well. */
export const REQUEST_BYTES = 4_000_000;

/** A sheet, a range of it and what the client adds to name them. */
export const RANGE_BYTES = 370;
/** One property that is set, or one method that is called. */
export const CALL_BYTES = 145;

interface Line {
  readonly context: Excel.RequestContext;
  sync(): Promise<void>;
}

/**
 * Sends pieces in their order, in as few requests as their bytes allow. A request that Excel refuses as too large
 * has done nothing: its halves are sent one after the other.
 *
 * @param onSent told after each request which pieces were in it
 */
export async function send(
  line: Line,
  pieces: readonly Piece[],
  onSent: (pieces: readonly Piece[]) => void = () => undefined,
): Promise<void> {
  for (const parcel of parcelsOf(pieces)) await sendParcel(line, parcel, onSent);
}

async function sendParcel(
  line: Line,
  parcel: readonly Piece[],
  onSent: (pieces: readonly Piece[]) => void,
): Promise<void> {
  suspend(line.context);
  const request = new Request(line.context);
  await inTurns(parcel, (piece) => piece.queue(request));
  try {
    await line.sync();
  } catch (error) {
    if (!isTooLarge(error) || parcel.length === 1) throw error;
    const half = Math.ceil(parcel.length / 2);
    await sendParcel(line, parcel.slice(0, half), onSent);
    await sendParcel(line, parcel.slice(half), onSent);
    return;
  }
  onSent(parcel);
}

/** In their order, each of few enough bytes unless it is a single piece. */
export function parcelsOf<T extends { readonly bytes: number }>(
  pieces: readonly T[],
  most = REQUEST_BYTES,
): T[][] {
  const parcels: T[][] = [];
  let size = 0;
  for (const piece of pieces) {
    const last = parcels.at(-1);
    if (last === undefined || size + piece.bytes > most) {
      parcels.push([piece]);
      size = piece.bytes;
    } else {
      last.push(piece);
      size += piece.bytes;
    }
  }
  return parcels;
}

/** Until the request is done the screen stands still and nothing is calculated twice. */
function suspend({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
