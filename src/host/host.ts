import type { Engine } from './engine/engine';
import { shiftCharts, shiftPrintAreas } from './engine/shift';
import { messagesFor, type EventMessage } from './events/messages';
import { Subscriptions } from './events/subscriptions';
import { watch } from './events/watch';
import { bookObject, isRange } from './objects/book';
import { shiftConditionalFormats } from './objects/conditional-shift';
import { objectTable } from './objects/table';
import { shiftRange } from './objects/tracking';
import { HostError, type ErrorCode } from './protocol/error';
import { interpret } from './protocol/interpreter';
import { Members } from './protocol/members';
import { ActionType, type RequestBody, type ResponseBody } from './protocol/messages';
import { References } from './protocol/references';
import { DEFAULT_REQUIREMENTS, guard, type Requirements } from './requirements/guard';
import { Stats } from './stats';
import { LIGHT_THEME, type OfficeTheme } from './theme';
import { User } from './user/user';

export interface HostOptions {
  /** Offered requirement sets; ExcelApi 1.9 unless said otherwise. */
  readonly requirements?: Requirements;
  readonly locale?: string;
  readonly documentUrl?: string;
  readonly theme?: OfficeTheme;
}

/** Where the events of the workbook go: the pane's boundary. */
export interface EventSink {
  deliver(message: EventMessage): void;
  /** The selection moved; Office.js has an older channel of its own for it. */
  selectionMoved(): void;
}

/** `Excel.run({ delayForCellEdit: true })` as the client marks its requests. */
const DELAY_FOR_CELL_EDIT = 64;

/**
 * Answers Office.js for one workbook, and lets a test play the person in front of it. Requests are run one after
 * another, as Excel runs them.
 */
export class Host extends User {
  readonly requirements: Requirements;
  readonly locale: string;
  readonly documentUrl: string;
  readonly theme: OfficeTheme;
  readonly stats = new Stats();
  /** Called for every request; answers a code to make that request fail, for tests of failures. */
  faults: ((body: RequestBody) => ErrorCode | null) | null = null;

  private readonly members: Members;
  private readonly references = new References();
  private readonly sinks = new Set<EventSink>();
  private readonly watching: { dispose(): void };
  private queue: Promise<unknown> = Promise.resolve();
  private isEditing = false;
  private editingEnds: (() => void)[] = [];

  constructor(
    readonly engine: Engine,
    options: HostOptions = {},
  ) {
    super({ engine, subscriptions: new Subscriptions() });
    this.requirements = { ...DEFAULT_REQUIREMENTS, ...options.requirements };
    this.locale = options.locale ?? 'zh-CN';
    this.documentUrl = options.documentUrl ?? 'C:\\工作簿1.xlsx';
    this.theme = options.theme ?? LIGHT_THEME;
    this.members = new Members(objectTable, guard(this.requirements));
    this.watching = watch(engine, {
      happened: (happening) => {
        const messages = messagesFor(happening, this.book.subscriptions);
        for (const message of messages) this.tell((sink) => sink.deliver(message));
        if (happening.type === 14) this.tell((sink) => sink.selectionMoved());
      },
      shifted: (shift) => {
        shiftPrintAreas(engine, shift);
        shiftCharts(engine, shift);
        shiftConditionalFormats(engine, shift);
        for (const object of this.references.all()) {
          if (isRange(object) && object.sheetId === shift.sheetId) shiftRange(object, shift);
        }
      },
    });
  }

  /** True while the user is typing in a cell: requests fail, or wait if they asked for it. */
  get editing(): boolean {
    return this.isEditing;
  }

  set editing(editing: boolean) {
    this.isEditing = editing;
    if (editing) return;
    for (const resume of this.editingEnds.splice(0)) resume();
  }

  /** Answers one request body of the client; `flags` and `bytes` come from its envelope. */
  async execute(body: RequestBody, flags = 0, bytes = JSON.stringify(body).length) {
    if (this.isEditing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((resolve) => this.editingEnds.push(resolve));
    }
    const response = this.queue.then(() => this.respond(body));
    this.queue = response.catch(() => undefined);
    const answer = await response;
    this.stats.add(body, bytes, answer.Error?.Code ?? null);
    return answer;
  }

  /** Objects that the client keeps across requests and has not given back. */
  get trackedObjects(): number {
    return this.references.size;
  }

  connect(sink: EventSink): { dispose(): void } {
    this.sinks.add(sink);
    return { dispose: () => this.sinks.delete(sink) };
  }

  /** Settles when every formula is up to date and every event so far has been told. */
  async idle(): Promise<void> {
    await this.queue;
    await this.engine.calculate();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  dispose(): void {
    this.watching.dispose();
    this.sinks.clear();
  }

  private async respond(body: RequestBody): Promise<ResponseBody> {
    const fault = this.isEditing ? 'InvalidOperationInCellEditMode' : (this.faults?.(body) ?? null);
    if (fault !== null) return refusal(new HostError(fault));
    const root = bookObject('Workbook', this.book);
    await this.engine.quiet();
    const response = await interpret(body, root, this.members, this.references);
    this.engine.showAll();
    if (changes(body)) this.engine.clearUndo();
    return response;
  }

  /** Handlers run after the answer of the request that caused the event, never within it. */
  private tell(message: (sink: EventSink) => void): void {
    setTimeout(() => {
      for (const sink of this.sinks) message(sink);
    }, 0);
  }
}

/** False for a request that only reads; such a one leaves the user's undo steps alone. */
const changes = (body: RequestBody): boolean =>
  body.Actions.some(
    ({ ActionType: type, Name }) =>
      type === ActionType.SetProperty || (type === ActionType.Method && !Name.startsWith('_')),
  ) || Object.values(body.ObjectPaths).some(({ Name }) => Name === 'Add' || Name === 'Insert');

const refusal = (error: HostError): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code: error.code,
    Message: error.message,
    Location: '',
    ActionIndex: 0,
    HttpStatusCode: error.status,
  },
});

export const createHost = (engine: Engine, options?: HostOptions): Host =>
  new Host(engine, options);
