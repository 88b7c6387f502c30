import type { ErrorCode } from './protocol/error';
import type { RequestBody } from './protocol/messages';

/** What keeps a request from being answered at all: no results, no traces, and no word of what was done. */
const UNANSWERED = {
  /** The session is gone, or the line to it. */
  ConnectionLost: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

export type UnansweredCode = keyof typeof UNANSWERED;

/** A fault to be injected into one request, for tests of failures. */
export interface Fault {
  readonly code: ErrorCode | UnansweredCode;
  /** So many of its actions are carried out before; nothing of them is rolled back. None where it is left out. */
  readonly after?: number;
}

/** Called for every request; answers what strikes it, a bare code being refused as a whole. */
export type Faults = (body: RequestBody) => Fault | Fault['code'] | null;

/** A request that gets no answer. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  /** The number by which the boundary tells the client. */
  readonly number: number;
  constructor(readonly code: UnansweredCode) {
    super(code);
    this.number = UNANSWERED[code];
  }
}

export function isUnanswered(code: Fault['code']): code is UnansweredCode {
  return Object.hasOwn(UNANSWERED, code);
}

export function faultOf(found: ReturnType<Faults>): Fault | null {
  return typeof found === 'string' ? { code: found } : found;
}

/** The part of a request that is carried out before the fault strikes. */
export function partBefore(body: RequestBody, { after = 0 }: Fault): RequestBody {
  return { ...body, Actions: body.Actions.slice(0, after) };
}
