import type { RequestBody } from './protocol/messages';

/** One request of the add-in: what a round trip cost and what it was about. */
export interface RequestSummary {
  readonly bytes: number;
  readonly actions: number;
  /** The methods called and properties set, in their order, e.g. `Worksheets.Add`, `Values=`. */
  readonly names: readonly string[];
  readonly errorCode: string | null;
}

/** Counts what the add-in costs. */
export class Stats {
  private readonly summaries: RequestSummary[] = [];

  get requests(): number {
    return this.summaries.length;
  }

  get bytes(): number {
    return this.summaries.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  get log(): readonly RequestSummary[] {
    return this.summaries;
  }

  /** Starts counting anew, e.g. after the workbook was prepared. */
  reset(): void {
    this.summaries.length = 0;
  }

  add(body: RequestBody, bytes: number, errorCode: string | null): void {
    this.summaries.push({ bytes, actions: body.Actions.length, names: names(body), errorCode });
  }
}

const METHOD = 3;
const SET = 4;

function names(body: RequestBody): string[] {
  const called = Object.values(body.ObjectPaths)
    .filter((path) => path.ObjectPathType === METHOD)
    .map((path) => `${body.ObjectPaths[path.ParentObjectPathId ?? 0]?.Name ?? ''}.${path.Name}`);
  const done = body.Actions.filter(
    ({ ActionType, Name }) =>
      ActionType === SET || (ActionType === METHOD && !Name.startsWith('_')),
  ).map(({ ActionType, Name }) => (ActionType === SET ? `${Name}=` : Name));
  return [...called, ...done];
}
