import type { IWorkbookData } from '@univerjs/core';
import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';
import { failureText, messagesFor } from '../../../src/messages';
import { WorkbookError } from '../../../src/workbook/errors';
import { recoverHalfWritten } from '../../../src/workbook/run';
import { NOW } from './actions';
import { prepareBooks, type Books } from './books';
import type { Case } from './cases';
import { contentOf, destination } from './content';
import type { Body } from './steps';
import { strikesOf, type Strike } from './strikes';

/** What came of all distinct strikes at one action. */
export interface Tally {
  readonly action: string;
  readonly requests: number;
  tried: number;
  /** It went on by itself, as after a cell that was being edited. */
  succeeded: number;
  recovered: number;
  /** Recovered by one click. */
  clicked: number;
}

export interface Matrix {
  run(each: Case): Promise<Tally>;
  close(): Promise<void>;
}

/** Waiting is no part of what is proven here. */
function withoutWaiting(): () => void {
  const own = globalThis.setTimeout;
  const spy = jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation(((work: () => void, delay = 0, ...rest: []) =>
      own(work, Math.min(delay, 2), ...rest)) as typeof setTimeout);
  return () => spy.mockRestore();
}

/** @param cases what is to be run in it, for which workbooks are prepared */
export async function openMatrix(cases: readonly Case[]): Promise<Matrix> {
  jest.useFakeTimers({ now: NOW, doNotFake: EVERYTHING_BUT_DATE });
  const restoreTimers = withoutWaiting();
  const book = await openWorkbook();
  const books = await prepareBooks(
    book,
    cases.map((each) => each.book),
  );
  return {
    run: (each) => runCase(book, books, each),
    close: async () => {
      book.host.faults = null;
      await book.host.idle();
      book.dispose();
      restoreTimers();
      jest.useRealTimers();
    },
  };
}

const EVERYTHING_BUT_DATE: NonNullable<FakeTimers['doNotFake']> = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
];

type FakeTimers = Extract<Parameters<typeof jest.useFakeTimers>[0], { doNotFake?: unknown }>;

async function runCase(book: OpenWorkbook, books: Books, each: Case): Promise<Tally> {
  const { host } = book;
  const snapshot = books.get(each.book);
  if (snapshot === undefined) throw new Error(`no workbook ${each.book} was prepared`);
  load(book, snapshot);
  const before = contentOf(book.engine.asItIs());
  const ask = await each.prepare();

  load(book, snapshot);
  const requests: Body[] = [];
  host.faults = (body) => {
    requests.push(body);
    return null;
  };
  await ask();
  const after = contentOf(book.engine.asItIs());
  const tally = {
    action: each.action,
    requests: requests.length,
    tried: 0,
    succeeded: 0,
    recovered: 0,
    clicked: 0,
  };
  const contents = { before, after, wanted: destination(after) };
  let isAsBefore = false;
  for (const [index, body] of requests.entries()) {
    for (const strike of strikesOf(body, each.action.length + index)) {
      // A workbook that was brought back is as good as one that is opened, and is struck in its turn.
      if (!isAsBefore) load(book, snapshot);
      const label = `${each.action}, request ${index + 1} of ${requests.length}, ${describeStrike(strike)}`;
      strikeAt(book, index, strike);
      const outcome = await outcomeOf(ask);
      host.faults = null;
      tally.tried += 1;
      const found = await settle(book, outcome, contents, each.again);
      if (found.problem !== null) throw new Error(`${label}: ${found.problem}`);
      tally[found.kind] += 1;
      isAsBefore = found.content === before && hasSheetsOf(book, snapshot);
    }
  }
  return tally;
}

/** Opened as a file of which results of formulas are taken as they stand, for they were saved when all were right. */
function load({ engine, host }: OpenWorkbook, snapshot: IWorkbookData): void {
  host.faults = null;
  const { custom, ...own } = structuredClone(snapshot);
  engine.load({ ...own, custom: { ...custom, isCalculated: true } });
}

/** The same sheets, and not others that look the same: a person who asks again means these. */
function hasSheetsOf({ engine }: OpenWorkbook, { sheetOrder }: IWorkbookData): boolean {
  return engine.workbook.getSnapshot().sheetOrder.join() === sheetOrder.join();
}

function strikeAt({ host }: OpenWorkbook, at: number, { code, after, stays }: Strike): void {
  let count = -1;
  host.faults = () => {
    count += 1;
    if (count === at) return { code, after };
    return stays && count > at ? 'ConnectionLost' : null;
  };
}

async function outcomeOf(
  ask: () => Promise<unknown>,
): Promise<{ value: unknown } | { error: unknown }> {
  try {
    return { value: await ask() };
  } catch (error) {
    return { error };
  }
}

interface Settled {
  readonly kind: 'succeeded' | 'recovered' | 'clicked';
  readonly problem: string | null;
  /** Of the workbook as it is left; null where nobody looked. */
  readonly content: string | null;
}

/** Of the workbook before and after the action, and where asking again shall lead. */
interface Contents {
  readonly before: string;
  readonly after: string;
  readonly wanted: string;
}

async function settle(
  { host, engine }: OpenWorkbook,
  outcome: { value: unknown } | { error: unknown },
  { before, after, wanted }: Contents,
  again?: () => Promise<unknown>,
): Promise<Settled> {
  const content = (): string => contentOf(engine.asItIs());
  if ('value' in outcome) {
    const now = content();
    // Where marks cannot be written, a check goes without them.
    const isLocked = marksOf(outcome.value) === 'locked';
    const problem =
      now === after || isLocked ? null : `it succeeded, but ${difference(after, now)}`;
    return { kind: 'succeeded', problem: problem ?? leak(host.trackedObjects), content: now };
  }
  const { error } = outcome;
  if (!(error instanceof WorkbookError))
    return { kind: 'recovered', problem: `it threw ${String(error)}`, content: null };
  const unworded = wordingProblem(error);
  if (unworded !== null) return { kind: 'recovered', problem: unworded, content: null };
  const { failure } = error;
  if (failure.code === 'halfWritten') await recoverHalfWritten(failure.recovery);
  const now = content();
  if (now !== before && again !== undefined) {
    await again();
    const then = destination(content());
    const left = then === wanted ? null : `asked again, ${difference(wanted, then)}`;
    return { kind: 'clicked', problem: left ?? leak(host.trackedObjects), content: null };
  }
  const kind = failure.code === 'halfWritten' ? 'clicked' : 'recovered';
  const problem = now === before ? null : `it is not as before: ${difference(before, now)}`;
  return { kind, problem: problem ?? leak(host.trackedObjects), content: now };
}

const leak = (tracked: number): string | null => (tracked === 0 ? null : `${tracked} objects leak`);

function marksOf(value: unknown): unknown {
  const { check, marks } = (value ?? {}) as { check?: { marks?: unknown }; marks?: unknown };
  return marks ?? check?.marks;
}

/** A failure must have words in both languages, and none of the host's own. */
function wordingProblem({ failure, cause }: WorkbookError): string | null {
  const raw = cause instanceof Error ? cause.message : '';
  for (const messages of [messagesFor('zh-CN'), messagesFor('en')]) {
    const { title, happened, mend } = failureText(messages, failure);
    const text = `${title} ${happened} ${mend}`;
    if (title === '' || happened === '' || mend === '') return `${failure.code} has no words`;
    if (raw.length > 0 && text.includes(raw)) return `the host's own words: ${text}`;
  }
  return null;
}

function difference(wanted: string, found: string): string {
  const lines = (content: string): string[] =>
    JSON.stringify(JSON.parse(content), null, 1).split('\n');
  const [left, right] = [lines(wanted), lines(found)];
  const at = left.findIndex((line, index) => line !== right[index]);
  const near = (all: string[]): string => all.slice(Math.max(0, at - 12), at + 6).join('\n');
  return `at line ${at} wanted\n${near(left)}\nfound\n${near(right)}`;
}

function describeStrike({ code, after, stays }: Strike): string {
  return `${code} after ${after} actions${stays ? ', and from then on' : ''}`;
}
