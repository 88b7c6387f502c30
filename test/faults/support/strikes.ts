import type { Fault } from '../../../src/host';
import { stepsOf, type Body } from './steps';

/** A fault and how often it goes on. */
export interface Strike {
  readonly code: Fault['code'];
  /** How many of the request's actions are carried out before. */
  readonly after: number;
  /** Whether every later request is lost as well, until a person clicks. */
  readonly stays: boolean;
}

/** Refused before anything is done, and tried again by itself. */
const EDITING: Fault['code'] = 'InvalidOperationInCellEditMode';
/** Refused before anything is done. */
const TOO_LARGE: Fault['code'] = 'RequestPayloadSizeLimitExceeded';
/** A request may also break off with them. Of the last it is known how far it came only where it left a trace. */
const ANSWERED = ['ItemNotFound', 'AccessDenied', 'GeneralException'] as const;

/**
 * Every way in which a request can fail that differs for whoever has to recover from it.
 * Where several codes or places come to the same, requests take turns with them.
 *
 * @param turn a number that changes from request to request
 */
export function strikesOf(body: Body, turn: number): Strike[] {
  const steps = stepsOf(body);
  return steps.size === 0 ? ofReading(body, turn) : ofWriting(body, [...steps.values()], turn);
}

/** Nothing has changed, wherever it broke off and whatever is lost afterwards. */
function ofReading({ Actions }: Body, turn: number): Strike[] {
  return [
    at(0, EDITING),
    at(0, turnOf([...ANSWERED, TOO_LARGE], turn)),
    { ...at(turnOf([0, Actions.length], turn), 'ConnectionLost'), stays: turn % 3 === 0 },
  ];
}

/**
 * Refused with each code; broken off with an answer at its first, its middle and its last action; lost before it,
 * right after the first step of each kind, at those three, and after it, when only its answer is lost; and lost from
 * then on, with nothing, a part or all of it done.
 */
function ofWriting({ Actions }: Body, steps: readonly number[], turn: number): Strike[] {
  const all = Actions.length;
  const middle = Math.floor(all / 2);
  const cuts = [1, middle, all - 1];
  const inMidst = [...new Set([...cuts, ...steps])].filter((after) => after < all);
  const [missing, denied, unexpected] = ANSWERED;
  const broken = [
    at(1, turnOf([missing, denied], turn)),
    // Before there is a trace, and after.
    at(1, unexpected),
    at(middle, turnOf([missing, unexpected], turn)),
    // Where marks are denied, a check goes without them.
    at(middle, denied),
    at(all - 1, turnOf(ANSWERED, turn)),
  ];
  return [
    ...[EDITING, TOO_LARGE, ...ANSWERED].map((code) => at(0, code)),
    ...broken.filter(isFirst),
    ...[0, ...inMidst, all].map((after) => at(after, 'ConnectionLost')),
    ...[0, turnOf(cuts, turn), all].map((after) => ({
      ...at(after, 'ConnectionLost'),
      stays: true,
    })),
  ];
}

const at = (after: number, code: Fault['code']): Strike => ({ code, after, stays: false });

function turnOf<T>(choices: readonly T[], turn: number): T {
  return choices[turn % choices.length] as T;
}

/** A request of few actions has its first, middle and last in one place. */
function isFirst(strike: Strike, index: number, all: readonly Strike[]): boolean {
  const same = ({ code, after }: Strike): boolean => code === strike.code && after === strike.after;
  return all.findIndex(same) === index;
}
