import type {
  Actions,
  OnExisting,
  PeriodStatus,
  Preview,
  Report,
  RunOptions,
  SheetChange,
  SheetLink,
  SheetPreview,
  SheetPurpose,
  YearStatus,
} from '../../src/actions/types';
import { WorkbookError, type WorkbookFailure } from '../../src/actions/types';
import { monthsElapsed, periodOf, type Period } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import { plan2017 } from '../sheets/plans';

export const plan = plan2017;

export function link(sheetName: string): SheetLink {
  return { sheetId: `id of ${sheetName}`, sheetName, address: 'A1:L30' };
}

export function periodStatus(
  month: number,
  filled: number,
  due = 241,
  hasSummary = false,
): PeriodStatus {
  const period = periodOf(2017, month);
  return {
    period,
    entries: link(`完成 ${period}`),
    completion: link(`完成率 ${period}`),
    filled,
    due,
    hasSummary,
  };
}

const EMPTY: YearStatus = {
  workbookName: '年度目标.xlsx',
  warnings: [],
  years: [],
  year: null,
  plan: null,
  target: null,
  periods: [],
  damages: [],
  broken: [],
};

const only = ({ year }: Plan) => ({ years: [year], year });

/** A small workbook that keeps the rules of `Actions`: it lets a test see what the pane asks for. */
export class FakeActions implements Actions {
  status: YearStatus = EMPTY;
  /** Other years of the workbook, each as it would be read when it is asked for. */
  others: readonly YearStatus[] = [];
  /** Names of sheets that are there, besides those that the actions write. */
  readonly names = new Set<string>();
  /** What was written and opened, in order. */
  readonly calls: string[] = [];
  reads = 0;
  /** The next call fails with this. */
  failure: WorkbookFailure | Error | null = null;
  /** While set, calls wait: for `open()` or for the caller to give up. */
  #gate: Promise<void> | null = null;
  #open: () => void = () => undefined;
  isEditing = false;
  /** Who is told of changes of cells. */
  readonly watchers = new Set<(change: SheetChange) => void>();

  async watch(onChange: (change: SheetChange) => void): Promise<() => Promise<void>> {
    this.watchers.add(onChange);
    return async () => void this.watchers.delete(onChange);
  }

  /** As if somebody typed into a sheet. */
  change(sheetName: string): void {
    const { sheetId } = link(sheetName);
    const areas = [{ row: 5, column: 5, rows: 3, columns: 3 }];
    for (const tell of this.watchers) tell({ sheetId, kind: 'cells', areas, isRemote: false });
  }

  hold(): void {
    this.#gate = new Promise((resolve) => (this.#open = resolve));
  }

  release(): void {
    this.isEditing = false;
    this.#gate = null;
    this.#open();
  }

  insert(...periods: readonly PeriodStatus[]): this {
    this.status = { ...EMPTY, ...only(plan), plan, target: link('目标'), periods };
    return this;
  }

  async readStatus(options?: RunOptions, year?: number | null): Promise<YearStatus> {
    this.reads++;
    await this.#turn(options);
    const all = [...this.others, this.status];
    const years = all.flatMap((each) => each.year ?? []).sort();
    const asked = all.find((each) => each.year === year && each.year !== null);
    return { ...(asked ?? this.status), years };
  }

  async previewTargetSheet(_plan: Plan, options?: RunOptions): Promise<Preview> {
    await this.#turn(options);
    return {
      sheets: [
        this.#preview('target', '目标', true, 30, 12),
        this.#preview('measures', '目标分解', false, 29, 14),
        this.#preview('plan', '_计划', false, 3, 1),
      ],
    };
  }

  async insertTargetSheet(
    inserted: Plan,
    onExisting: OnExisting,
    options?: RunOptions,
  ): Promise<Report> {
    options?.onProgress?.({ step: 'writing', done: 1, of: 2 });
    await this.#turn(options);
    this.#refuseExisting('目标', onExisting);
    this.calls.push(`insert ${inserted.id} ${onExisting}`);
    this.status = { ...this.status, ...only(inserted), plan: inserted, target: link('目标') };
    return report({ target: '目标', measures: '目标分解', plan: '_计划' });
  }

  async previewPeriod(period: Period, options?: RunOptions): Promise<Preview> {
    await this.#turn(options);
    return {
      sheets: [
        this.#preview('actual', `完成 ${period}`, true, 31, 13),
        this.#preview('completion', `完成率 ${period}`, true, 33, 13),
      ],
    };
  }

  async createPeriod(
    period: Period,
    onExisting: OnExisting,
    options?: RunOptions,
  ): Promise<Report> {
    await this.#turn(options);
    this.#refuseExisting(`完成 ${period}`, onExisting);
    this.calls.push(`create ${period} ${onExisting}`);
    const made = periodStatus(monthsElapsed(period), 0);
    this.status = { ...this.status, periods: [...this.status.periods, made] };
    return report({ actual: `完成 ${period}`, completion: `完成率 ${period}` });
  }

  async show(target: SheetLink, options?: RunOptions): Promise<void> {
    await this.#turn(options);
    this.calls.push(`show ${target.sheetName}`);
  }

  async recover(recovery: number, options?: RunOptions): Promise<void> {
    await this.#turn(options);
    this.calls.push(`recover ${recovery}`);
  }

  async recalculate(options?: RunOptions): Promise<void> {
    await this.#turn(options);
    this.calls.push('recalculate');
    this.status = { ...this.status, warnings: [] };
  }

  async #turn(options: RunOptions = {}): Promise<void> {
    const { signal } = options;
    if (this.isEditing) options.onWaiting?.(true);
    if (this.#gate !== null) {
      const waited = this.isEditing;
      const givenUp = new Promise<never>((_resolve, reject) => {
        signal?.addEventListener('abort', () =>
          reject(new WorkbookError({ code: waited ? 'cellEditing' : 'cancelled' })),
        );
      });
      await Promise.race([this.#gate, givenUp]);
      if (waited) options.onWaiting?.(false);
    }
    const { failure } = this;
    this.failure = null;
    if (failure instanceof Error) throw failure;
    if (failure !== null) throw new WorkbookError(failure);
  }

  #preview(
    purpose: SheetPurpose,
    name: string,
    visible: boolean,
    rows: number,
    columns: number,
  ): SheetPreview {
    const isThere = this.names.has(name);
    return {
      purpose,
      name,
      visible,
      rows,
      columns,
      existing: isThere ? link(name) : null,
      copyName: isThere ? `${name} (2)` : name,
    };
  }

  #refuseExisting(name: string, onExisting: OnExisting): void {
    if (onExisting === 'refuse' && this.names.has(name)) {
      throw new WorkbookError({ code: 'sheetExists', name, copyName: `${name} (2)` });
    }
  }
}

function report(names: Partial<Record<SheetPurpose, string>>): Report {
  const written = Object.entries(names) as [SheetPurpose, string][];
  return { entry: 'e', written: written.map(([purpose, name]) => ({ purpose, link: link(name) })) };
}
