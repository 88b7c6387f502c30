import type { NamedFile } from '../../files/write/zip';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { Preview, RunOptions, SheetLink } from '../types';

/** What of a year the next one may begin with; nulls: there is none. */
export interface Carriable {
  readonly plan: Plan;
  readonly populations: {
    readonly link: SheetLink;
    /** Units whose population is known, and of which year, if that is stated. */
    readonly units: number;
    readonly countedIn: number | null;
  } | null;
  /** The plan with the weights that were typed into the latest 评分, where they are others. */
  readonly weighted: {
    readonly period: Period;
    readonly plan: Plan;
    /** Indicators that weigh something else. */
    readonly changed: number;
  } | null;
}

/** Everything about beginning a year where another one ends. Rejects with a `WorkbookError` and nothing else. */
export interface NextYearActions {
  /** One request. */
  readCarriable(year: number, options?: RunOptions): Promise<Carriable>;
  /** What a workbook of its own would hold. One request, none where nothing is taken along. */
  previewApart(plan: Plan, populationsOf: number | null, options?: RunOptions): Promise<Preview>;
  /** The same as a file; this workbook stays as it is. */
  fileApart(plan: Plan, populationsOf: number | null, options?: RunOptions): Promise<NamedFile>;
  /** Opens that file in a window of its own; false: this Excel opens none. */
  open(file: NamedFile): Promise<boolean>;
}
