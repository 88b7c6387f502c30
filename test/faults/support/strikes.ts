import type { Fault } from '../../../src/host';

/** A fault and how often it goes on. */
export interface Strike {
  readonly code: Fault['code'];
  /** How many of the request's actions are carried out before. */
  readonly after: number;
  /** Whether every later request is lost as well, until a person clicks. */
  readonly stays: boolean;
}

const ANSWERED: readonly Fault['code'][] = ['ItemNotFound', 'AccessDenied', 'GeneralException'];

/** Refused before anything is done. */
const REFUSED: readonly Fault['code'][] = [
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
];

/**
 * Every way in which a request can fail: refused, cut off at its first, its middle or its last action, carried out
 * with its answer lost.
 *
 * @param actions how many the request has
 * @param changes whether it changes anything; for one that only reads it makes no difference where it is cut off
 */
export function strikesOf(actions: number, changes: boolean): Strike[] {
  const cuts = changes ? [...new Set([1, Math.floor(actions / 2), actions - 1])] : [];
  return [
    ...[...REFUSED, ...ANSWERED].map((code) => ({ code, after: 0, stays: false })),
    ...ANSWERED.flatMap((code) => cuts.map((after) => ({ code, after, stays: false }))),
    ...[0, ...cuts, actions].map((after) => lost(after, false)),
    ...(changes ? [0, ...cuts, actions] : [0]).map((after) => lost(after, true)),
  ];
}

const lost = (after: number, stays: boolean): Strike => ({ code: 'ConnectionLost', after, stays });
