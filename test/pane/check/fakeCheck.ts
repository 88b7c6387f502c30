import { findingsOf, type Checked } from '../../../src/actions/check/findings';
import { readEntries } from '../../../src/actions/year/entryCells';
import type { CheckActions, Edit, CheckedPeriod } from '../../../src/actions/check/types';
import { WorkbookError, type SheetLink, type WorkbookFailure } from '../../../src/actions/types';
import type { SheetChange } from '../../../src/actions/check/types';
import { measuresOf } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import type { Finding } from '../../../src/rules/finding';
import type { Answer } from '../../../src/year/types';
import { periodBlock } from '../../../src/sheets/period/periodBody';
import type { CellGrid } from '../../../src/workbook/check/cells';
import { blockWith, type Fault } from '../../scenarios/check/block';
import { yearWith } from '../../year/years';
import { plan } from '../fakeActions';

type Change = Pick<Fault, 'measure' | 'district' | 'pasted'>;

const FIRST = { row: 3, column: 3 };

/** A small workbook with one period that keeps the rules of `CheckActions`, with the product's own checks. */
export class FakeCheck implements CheckActions {
  /** What was asked for, in order. */
  readonly calls: string[] = [];
  failure: WorkbookFailure | null = null;
  explanations: Answer[] = [];
  watchers = 0;
  tell: (change: SheetChange) => void = () => undefined;

  constructor(private cells: readonly Change[]) {}

  /** A person types. */
  type(change: Change): void {
    this.cells = [...this.cells.filter((cell) => !isSame(cell, change)), change];
    const block = periodBlock(plan, 'x');
    const row = block.rows.get(change.measure) ?? 0;
    const column = block.columns.get(change.district) ?? 0;
    const areas = [{ row, column, rows: 1, columns: 1 }];
    this.tell({ sheetId: 'entries', kind: 'cells', areas, isRemote: false });
  }

  check(): Promise<CheckedPeriod> {
    return this.#answer('check');
  }

  recheck(): Promise<CheckedPeriod> {
    return this.#answer('recheck');
  }

  watch(onChange: (change: SheetChange) => void): Promise<() => Promise<void>> {
    this.watchers += 1;
    this.tell = onChange;
    return Promise.resolve(() => {
      this.watchers -= 1;
      return Promise.resolve();
    });
  }

  async applyEdits(_check: CheckedPeriod, edits: readonly Edit[]) {
    for (const edit of edits) this.#write(edit, edit.after);
    return { check: await this.#answer(`take ${edits.length}`), edits, entry: 'entry' };
  }

  explain(_check: CheckedPeriod, { rule, district, measure }: Finding, text: string) {
    const others = this.explanations.filter((kept) => kept.rule !== rule);
    const given = {
      period: periodOf(2017, 9),
      district: district ?? '',
      measure,
      rule,
      text,
      at: '',
    };
    this.explanations = text === '' ? others : [...others, given];
    return this.#answer(`explain ${rule}: ${text}`);
  }

  writeFindings(): Promise<{ entry: string; link: SheetLink }> {
    this.calls.push('write findings');
    const link = { sheetId: 'list', sheetName: '问题清单 2017-09', address: 'A1' };
    return Promise.resolve({ entry: 'entry', link });
  }

  exportFindings(): Promise<{ name: string; bytes: Uint8Array }> {
    return Promise.resolve({ name: '问题清单 2017-09.xlsx', bytes: new Uint8Array() });
  }

  show(): Promise<void> {
    return Promise.resolve();
  }

  #write({ measure, district }: Edit, pasted: string | number): void {
    const change = { measure, district, pasted };
    this.cells = [...this.cells.filter((cell) => !isSame(cell, change)), change];
  }

  #answer(call: string): Promise<CheckedPeriod> {
    this.calls.push(call);
    const { failure } = this;
    this.failure = null;
    if (failure !== null) return Promise.reject(new WorkbookError(failure));
    const checked = this.#checked();
    return Promise.resolve({ ...checked, ...findingsOf(checked), marks: 'shown' });
  }

  #checked(): Checked {
    const block = periodBlock(plan, '完成 2017-09');
    const grid = gridOf(blockWith(this.cells));
    return {
      year: yearWith(plan, [], { answers: this.explanations }),
      plan,
      period: periodOf(2017, 9),
      entries: {
        sheetId: 'entries',
        sheetName: '完成 2017-09',
        protection: {},
        area: grid.area,
        headerRow: 2,
        block,
        cells: readEntries(grid, block, plan),
      },
      target: null,
      markPlace: null,
    };
  }
}

const isSame = (a: Change, b: Change): boolean =>
  a.measure === b.measure && a.district === b.district;

function gridOf(values: readonly (readonly (string | number)[])[]): CellGrid {
  const { row, column } = FIRST;
  const area = { row, column, rows: measuresOf(plan).length, columns: plan.districts.length };
  return {
    area,
    cells: values.map((line, down) =>
      line.map((value, right) => ({
        row: row + down,
        column: column + right,
        value,
        formula: null,
        numberFormat: '0',
        isError: false,
        text: String(value),
      })),
    ),
  };
}
