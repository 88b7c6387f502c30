import type { GatherActions } from '../../../src/actions/gather';
import type { GatherContext } from '../../../src/actions/gather/types';
import type { CheckActions } from '../../../src/actions/check/types';
import type { SummaryActions } from '../../../src/actions/summary/types';
import type { TemplateActions } from '../../../src/actions/templates';
import { WorkbookError, type RunOptions, type WorkbookFailure } from '../../../src/actions/types';
import type { SpawnWorker } from '../../../src/files/gather/protocol';
import type { StoppedProps } from '../../../src/pane/message/Stopped';
import type { Opening, PageId } from '../../../src/pane/nav/opening';
import { spawnInThread, spawnSilent } from '../../files/gather/nodeWorker';
import { emptyContext } from '../../files/templates';
import { FakeCheck } from '../../pane/check/fakeCheck';
import { FakeActions, link, periodStatus } from '../../pane/fakeActions';
import { FakeSummary, viewWith } from '../../pane/summary/fakeSummary';
import { FAULTS } from '../../scenarios/check/block';

/** A workbook as the pane may find it, and how its actions behave there. */
export interface Scene {
  readonly actions: FakeActions;
  readonly gather: GatherActions;
  readonly templates: TemplateActions;
  readonly check: CheckActions;
  readonly summary: SummaryActions;
  readonly spawn: SpawnWorker;
  readonly opening: Opening;
  /** The first-run words were put away before. */
  readonly isKnown: boolean;
  /** Instead of the pane. */
  readonly stopped: StoppedProps['reason'] | null;
}

const FAILED: WorkbookFailure = { code: 'hostFailed', hostCode: 'GeneralException' };
const failsWith = (failure: WorkbookFailure) => () => Promise.reject(new WorkbookError(failure));
const fails = failsWith(FAILED);

/** The connection broke in the middle of a write, and Excel did not answer when it was to be taken back. */
const HALF: WorkbookFailure = {
  code: 'halfWritten',
  recovery: 1,
  sheets: ['完成 2017-09', '报送记录'],
};

/** Those whose words are long, or hold names of sheets, places and names that nothing may cut off. */
const FAILURES = {
  partMissing: { code: 'partMissing' },
  sheetFiltered: { code: 'sheetFiltered', sheet: '完成 2017-09' },
  insideTable: { code: 'insideTable', sheet: '完成 2017-09', table: '表1' },
  mergedCells: {
    code: 'mergedCells',
    sheet: '完成 2017-09',
    cells: ['D4', 'E4', 'F4', 'G4', 'H4', 'I4', 'J4'],
  },
  passwordNeeded: { code: 'passwordNeeded', sheet: '完成 2017-09' },
  changedMeanwhile: { code: 'changedMeanwhile', sheet: '完成 2017-09', cells: ['D4', 'E11'] },
  nameOversized: {
    code: 'nameOversized',
    name: 'ipt_actual_2017_09',
    refersTo: "='完成率 2017-09'!$A$1:$XFD$1048576",
  },
  workbookProtected: { code: 'workbookProtected' },
  blockDamaged: { code: 'blockDamaged', sheet: '目标', missing: ['12', '13'] },
  notInFront: { code: 'notInFront' },
  tooLarge: { code: 'tooLarge' },
  recordGone: { code: 'recordGone' },
} as const satisfies Record<string, WorkbookFailure>;

export const failureNames = Object.keys(FAILURES) as readonly (keyof typeof FAILURES)[];

type FailureScenes = {
  readonly [Code in keyof typeof FAILURES as `failure ${Code}`]: () => Scene;
};
const failureScenes = Object.fromEntries(
  failureNames.map((code) => [`failure ${code}`, () => scene('year', failing(FAILURES[code]))]),
) as FailureScenes;

const written = (context: GatherContext, cells: number) =>
  Promise.resolve({ kind: 'written', cells, rows: 0, entry: 'entry', context } as const);

const gather: GatherActions = {
  readContext: () => Promise.resolve({ ...emptyContext(), logSheet: link('报送记录') }),
  writeGathering: (context) => written(context, 241),
  correctFigure: (context) => written(context, 1),
};

const templates: TemplateActions = {
  canOpenNew: () => false,
  orderTemplates: fails,
  templateFile: fails,
  templatesZip: fails,
  openTemplate: fails,
  insertTemplate: fails,
};

/** Never answers, but says what the pane is to show meanwhile. */
const hangs =
  (say: (options: RunOptions) => void) =>
  (...args: readonly unknown[]): Promise<never> => {
    say(args.at(-1) as RunOptions);
    return new Promise(() => undefined);
  };
const waits = hangs(({ onWaiting }) => onWaiting?.(true));
const runs = hangs(({ onProgress }) => onProgress?.({ step: 'writing', done: 2, of: 3 }));

function scene(page: PageId, actions: FakeActions, change: Partial<Scene> = {}): Scene {
  return {
    actions,
    gather,
    templates,
    check: new FakeCheck(FAULTS),
    summary: new FakeSummary(),
    spawn: spawnInThread,
    opening: { page, step: null },
    isKnown: true,
    stopped: null,
    ...change,
  };
}

const empty = () => new FakeActions();
const filled = () => new FakeActions().insert(periodStatus(6, 241), periodStatus(9, 120));

function held(actions: FakeActions, isEditing = false): FakeActions {
  actions.isEditing = isEditing;
  actions.hold();
  return actions;
}

function failing(failure: WorkbookFailure): FakeActions {
  const actions = empty();
  actions.failure = failure;
  return actions;
}

function withWarnings(...warnings: FakeActions['status']['warnings']): FakeActions {
  const actions = filled();
  actions.status = { ...actions.status, warnings };
  return actions;
}

function inTheWay(): FakeActions {
  const actions = empty();
  actions.names.add('目标');
  return actions;
}

const stopped = (reason: StoppedProps['reason']) => () =>
  scene('year', empty(), { stopped: reason });

/** Every scene that a state begins with, by name. Each call gives a new one. */
export const scenes = {
  reading: () => scene('year', held(empty())),
  firstRun: () => scene('year', empty(), { isKnown: false }),
  empty: () => scene('year', empty()),
  inTheWay: () => scene('year', inTheWay()),
  inserted: () => scene('year', new FakeActions().insert()),
  filling: () => scene('year', filled()),
  allFilled: () => scene('year', new FakeActions().insert(periodStatus(9, 241))),
  targetGone: () => {
    const actions = filled();
    actions.status = { ...actions.status, target: null };
    return scene('year', actions);
  },
  waiting: () => scene('year', held(empty(), true)),
  halfWritten: () => scene('year', Object.assign(empty(), { insertTargetSheet: failsWith(HALF) })),
  unreadable: () =>
    scene('year', failing({ code: 'planUnreadable', year: 2017, problems: ['a', 'b'] })),
  hostFailed: () => scene('year', failing(FAILED)),
  readOnlyManual: () => scene('year', withWarnings('readOnly', 'manualCalculation')),
  oldFormat: () => scene('year', withWarnings('oldFormat')),
  textFormat: () => scene('year', withWarnings('textFormat')),
  ...failureScenes,
  apiMissing: () => scene('year', failing({ code: 'targetMissing', year: 2017 })),

  gatherNothing: () => scene('gather', empty()),
  gatherNoPeriod: () => scene('gather', new FakeActions().insert()),
  gather: () => scene('gather', filled()),
  gatherReading: () => scene('gather', filled(), { spawn: spawnSilent }),
  gatherWriting: () => scene('gather', filled(), { gather: { ...gather, writeGathering: runs } }),
  gatherChanged: () =>
    scene('gather', filled(), {
      gather: {
        ...gather,
        writeGathering: (context) => Promise.resolve({ kind: 'changed', context }),
      },
    }),
  gatherFails: () => scene('gather', filled(), { gather: { ...gather, writeGathering: fails } }),
  gatherHalf: () =>
    scene('gather', filled(), { gather: { ...gather, writeGathering: failsWith(HALF) } }),
  gatherWaits: () => scene('gather', filled(), { gather: { ...gather, readContext: waits } }),

  checkNothing: () => scene('check', empty()),
  checkClean: () => scene('check', filled(), { check: new FakeCheck([]) }),
  check: () => scene('check', filled()),
  checkRunning: () =>
    scene('check', filled(), { check: Object.assign(new FakeCheck(FAULTS), { check: runs }) }),
  checkWaits: () =>
    scene('check', filled(), { check: Object.assign(new FakeCheck(FAULTS), { check: waits }) }),
  checkFails: () =>
    scene('check', filled(), { check: Object.assign(new FakeCheck(FAULTS), { failure: FAILED }) }),

  checkHalf: () =>
    scene('check', filled(), {
      check: Object.assign(new FakeCheck(FAULTS), { take: failsWith(HALF) }),
    }),

  summaryNothing: () => scene('summary', empty()),
  summary: () => scene('summary', filled()),
  /** As many sheets as a city of nine gets. */
  summaryMany: () =>
    scene('summary', filled(), {
      summary: Object.assign(new FakeSummary(), {
        previewSummary: async () => ({
          sheets: Array.from({ length: 19 }, (_, index) => ({
            purpose: 'brief' as const,
            ...{ name: `会商 2017-09 ${index + 1}`, copyName: `会商 2017-09 ${index + 1}` },
            ...{ visible: true, rows: 40, columns: 9, existing: null },
          })),
        }),
      }),
    }),
  summaryThere: () =>
    scene('summary', filled(), {
      summary: Object.assign(
        new FakeSummary(
          viewWith({
            pages: [{ page: 'summary', link: link('汇总 2017-09') }],
            base: null,
          }),
        ),
        { isThere: true },
      ),
    }),
  summaryRunning: () =>
    scene('summary', filled(), {
      summary: Object.assign(new FakeSummary(), { createSummary: runs }),
    }),
  summaryWaits: () =>
    scene('summary', filled(), { summary: Object.assign(new FakeSummary(), { readView: waits }) }),
  summaryFails: () =>
    scene('summary', filled(), { summary: Object.assign(new FakeSummary(), { readView: fails }) }),
  summaryHalf: () =>
    scene('summary', filled(), {
      summary: Object.assign(new FakeSummary(), { createSummary: failsWith(HALF) }),
    }),

  noOffice: stopped('noOffice'),
  timeout: stopped('timeout'),
  notExcel: stopped('notExcel'),
  tooOld: stopped('tooOld'),
  incomplete: stopped('incomplete'),
  crashed: stopped('crashed'),
} as const satisfies Record<string, () => Scene>;

export type SceneName = keyof typeof scenes;
