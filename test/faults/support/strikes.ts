import type { Fault, Faults } from '../../../src/host';

export type Body = Parameters<Faults>[0];

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
 * Every way in which a request can fail: refused, cut off at its first, its middle or its last action, lost right
 * after the first step of each kind, carried out with its answer lost. For one that only reads it makes no
 * difference where it is cut off.
 */
export function strikesOf(body: Body): Strike[] {
  const actions = body.Actions.length;
  const steps = stepsOf(body);
  const changes = steps.size > 0;
  const cuts = changes ? [...new Set([1, Math.floor(actions / 2), actions - 1])] : [];
  const inMidst = [...new Set([...cuts, ...steps.values()])].filter((after) => after < actions);
  return [
    ...[...REFUSED, ...ANSWERED].map((code) => ({ code, after: 0, stays: false })),
    ...ANSWERED.flatMap((code) => cuts.map((after) => ({ code, after, stays: false }))),
    ...[0, ...inMidst, actions].map((after) => lost(after, false)),
    ...(changes ? [0, ...cuts, actions] : [0]).map((after) => lost(after, true)),
  ];
}

const SET = 4;
const METHOD = 3;
const MAKES: readonly string[] = ['Add', 'Insert'];

/** After how many actions the first step of each kind is done that changes the workbook. */
function stepsOf({ Actions, ObjectPaths }: Body): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  Actions.forEach(({ ActionType, Name, ObjectPathId }, index) => {
    const path = ObjectPaths[ObjectPathId]?.Name ?? '';
    const isDone = ActionType === SET || (ActionType === METHOD && !/^(_|Suspend)/.test(Name));
    const step = isDone ? Name : MAKES.includes(path) ? `${path} ${parentOf(ObjectPathId)}` : null;
    if (step !== null && !steps.has(step)) steps.set(step, index + 1);
  });
  return steps;

  function parentOf(id: number): string {
    return ObjectPaths[ObjectPaths[id]?.ParentObjectPathId ?? 0]?.Name ?? '';
  }
}

const lost = (after: number, stays: boolean): Strike => ({ code: 'ConnectionLost', after, stays });
