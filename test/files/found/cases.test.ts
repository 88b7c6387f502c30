import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describeShared } from '../../support/shared';
import { findingsAt, outcomeOf, problemOf, readingAt, type Outcome } from './outcome';

interface Case {
  readonly file: string;
  readonly want: {
    readonly measure?: string;
    readonly blank?: true;
    readonly noNumber?: true;
    readonly value?: number;
    readonly not?: number;
    /** A rule that must be found at these measures. */
    readonly warn?: string;
    readonly measures?: readonly string[];
    /** A measure at which any doubt will do. */
    readonly warnAny?: string;
    readonly asks?: true;
    /** That nothing is taken from the file will do as well. */
    readonly orProblem?: true;
    readonly skipped?: true;
    /** Refused, but for none of these reasons. */
    readonly refusedNotAs?: readonly string[];
  };
}

/** What is not as the case says; empty when all is. */
function differences({ want }: Case, outcome: Outcome): string[] {
  const problem = problemOf(outcome);
  if (want.orProblem === true && problem !== null) return [];
  const wrong: string[] = [];
  const { kind } = outcome.verdict;
  if (want.skipped === true && kind !== 'skipped') wrong.push(`is ${kind}`);
  if (want.refusedNotAs !== undefined) {
    if (problem === null || want.refusedNotAs.includes(problem))
      wrong.push(`refused as ${problem}`);
  }
  if (want.asks === true && kind !== 'asks') wrong.push(`is ${kind}, ${problem}`);
  if (want.measure !== undefined) wrong.push(...entryDifferences(want, want.measure, outcome));
  const doubted = want.warn === undefined ? [] : (want.measures ?? []);
  for (const measure of doubted) {
    const rules = findingsAt(outcome, measure).map(({ rule }) => rule as string);
    if (!rules.includes(want.warn ?? '')) wrong.push(`${measure}: ${rules.join()}`);
  }
  if (want.warnAny !== undefined) {
    const doubts = findingsAt(outcome, want.warnAny).filter(({ severity }) => severity !== 'info');
    if (doubts.length === 0) wrong.push(`${want.warnAny}: no doubt`);
  }
  return wrong;
}

function entryDifferences(want: Case['want'], measure: string, outcome: Outcome): string[] {
  if (outcome.draft === null) return [`no submission: ${problemOf(outcome)}`];
  const reading = readingAt(outcome, measure);
  const number = reading.ok && reading.figure.kind === 'number' ? reading.figure.value : null;
  const wrong: string[] = [];
  if (want.blank === true && (reading.ok || reading.reason.code !== 'missing')) {
    wrong.push('not blank');
  }
  if (want.noNumber === true && number !== null) wrong.push(`is ${number}`);
  if (want.value !== undefined && number !== want.value) wrong.push(`is ${number}`);
  if (want.not !== undefined && number === want.not) wrong.push(`is ${number}`);
  return wrong;
}

describeShared('files that were found', ['corpus', 'found', 'cases.json'], (path) => {
  const cases = path === '' ? [] : (JSON.parse(readFileSync(path, 'utf8')) as Case[]);

  it.each(cases.map((one) => [one.file, one] as const))('%s', async (file, one) => {
    const bytes = new Uint8Array(readFileSync(join(dirname(path), file)));
    const outcome = await outcomeOf(basename(file), bytes);
    expect(differences(one, outcome)).toEqual([]);
  });
});
