import type {
  BulletinOutcome,
  SummaryActions,
  SummaryChoice,
  SummaryView,
} from '../../../src/actions/summary/types';
import type { OnExisting, WorkbookError } from '../../../src/actions/types';
import { periodOf } from '../../../src/plan/period';
import { periodFigures } from '../../../src/progress/periodFigures';
import { EQUAL_WEIGHTS, rankingOf } from '../../../src/progress/ranking';
import type { DocumentDetails } from '../../../src/sheets/document/officialDocument';
import { bulletinText } from '../../../src/sheets/summary/bulletinText';
import { plan2017 as plan } from '../../sheets/plans';
import { entriesOf, filledYear, populationsOf } from '../../sheets/summary/scenario';
import { link } from '../fakeActions';

const september = periodOf(2017, 9);

/** September's figures of a made-up year in which 如东 is silent. */
export function viewWith(over: Partial<SummaryView> = {}): SummaryView {
  const filled = filledYear(plan, 20171107, { silent: 'rudong' }).at(-1)!;
  const figures = periodFigures(plan, entriesOf(plan, filled, null), populationsOf(plan));
  return {
    plan,
    period: september,
    figures,
    ranking: rankingOf(figures, EQUAL_WEIGHTS),
    rules: EQUAL_WEIGHTS,
    openFindings: 3,
    damages: [],
    bulletin: bulletinText(figures, EQUAL_WEIGHTS, 3),
    pages: [],
    base: link('基础数据'),
    earlierBase: null,
    adjustments: null,
    hasLedgers: false,
    cell: (measure, column) => ({ ...link(`完成率 ${measure} ${column}`) }),
    ...over,
  };
}

/** A small workbook that keeps the rules of `SummaryActions`. */
export class FakeSummary implements SummaryActions {
  readonly calls: string[] = [];
  choice: SummaryChoice | null = null;
  failure: WorkbookError | null = null;
  isThere = false;
  constructor(private readonly view: SummaryView = viewWith()) {}
  readView() {
    return this.failure === null ? Promise.resolve(this.view) : Promise.reject(this.failure);
  }
  previewSummary(_period: unknown, choice: SummaryChoice) {
    this.choice = choice;
    return this.sheets('summary', '汇总 2017-09');
  }
  previewBase() {
    return this.sheets('population', '基础数据');
  }
  previewAdjustments() {
    return this.sheets('adjustments', '目标调整');
  }
  createSummary(_period: unknown, _choice: unknown, onExisting: OnExisting) {
    return this.written('summary', '汇总 2017-09', onExisting);
  }
  createBase(_year: number, onExisting: OnExisting) {
    return this.written('population', '基础数据', onExisting);
  }
  createAdjustments(_year: number, onExisting: OnExisting) {
    return this.written('adjustments', '目标调整', onExisting);
  }
  outcome: BulletinOutcome = { kind: 'file', file: { name: '通报.docx', bytes: new Uint8Array() } };
  details: DocumentDetails | null = null;
  bulletinFile(_period: unknown, details: DocumentDetails) {
    this.details = details;
    return this.failure === null ? Promise.resolve(this.outcome) : Promise.reject(this.failure);
  }
  show() {
    return Promise.resolve();
  }
  readonly watchers = new Set<() => void>();
  watch(onChange: Parameters<SummaryActions['watch']>[0]) {
    const seen = () => onChange({ sheetId: '基础数据', kind: 'cells', areas: [], isRemote: false });
    this.watchers.add(seen);
    return Promise.resolve(() => {
      this.watchers.delete(seen);
      return Promise.resolve();
    });
  }
  private sheets(purpose: 'summary' | 'population' | 'adjustments', name: string) {
    const existing = this.isThere ? link(name) : null;
    const copyName = this.isThere ? `${name} (2)` : name;
    const sheet = { purpose, name, visible: true, rows: 30, columns: 8, existing, copyName };
    return Promise.resolve({ sheets: [sheet] });
  }
  private written(
    purpose: 'summary' | 'population' | 'adjustments',
    name: string,
    onExisting: OnExisting,
  ) {
    this.calls.push(`${purpose} ${onExisting}`);
    return Promise.resolve({ entry: 'entry', written: [{ purpose, link: link(name) }] });
  }
}
