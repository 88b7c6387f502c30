import type { Engine } from './engine/engine';
import { patchWorkbookExtras, workbookExtras } from './engine/extras';
import { shiftCharts, shiftFilter, shiftForeign, shiftPrintAreas } from './engine/shift';
import { ShiftsUndone } from './engine/shifts-undone';
import { shiftTables } from './engine/tables/shift-tables';
import { messagesFor, type EventMessage } from './events/messages';
import { Subscriptions, type Happening } from './events/subscriptions';
import { watch } from './events/watch';
import { faultOf, isUnanswered, partBefore, Unanswered, type Fault, type Faults } from './faults';
import { bookObject, isRange, type OpenWindow } from './objects/book';
import { languageOf } from './language/languageOf';
import { leaveReferences } from './objects/lost-sheet';
import { objectTable } from './objects/table';
import { shiftRange } from './objects/tracking';
import { HostError } from './protocol/error';
import { interpret } from './protocol/interpreter';
import { Members } from './protocol/members';
import { ActionType, type RequestBody, type ResponseBody } from './protocol/messages';
import { References } from './protocol/references';
import { utf8Length } from './protocol/utf8-length';
import { claimed } from './requirements/claims';
import { DEFAULT_REQUIREMENTS, guard, type Requirements } from './requirements/guard';
import { Stats } from './stats';
import { LIGHT_THEME, type OfficeTheme } from './theme';
import { User } from './user/user';

export interface HostOptions {
  /** The file was opened for reading only, or somebody else has it. */
  readonly isReadOnly?: boolean;
  /** Requirement sets to be offered; ExcelApi 1.9 unless said otherwise. Of more only what is whole: see `claimed`. */
  readonly requirements?: Requirements;
  /** Offers them though members are missing: for tests of code that asks for a set and uses a part of it. */
  readonly isPartial?: boolean;
  readonly locale?: string;
  readonly documentUrl?: string;
  readonly theme?: OfficeTheme;
  /** How many bytes a request or a response may have, as Excel on the web has it; without it no limit. */
  readonly payloadLimit?: number;
  /** Takes a workbook that an add-in wants to see in a window of its own; without it the host has none. */
  readonly openWindow?: OpenWindow;
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
  faults: Faults | null = null;

  private readonly members: Members;
  private readonly references = new References();
  private readonly sinks = new Set<EventSink>();
  private readonly watching: { dispose(): void };
  private queue: Promise<unknown> = Promise.resolve();
  private isEditing = false;
  private editingEnds: (() => void)[] = [];
  private readonly payloadLimit: number;

  constructor(
    readonly engine: Engine,
    options: HostOptions = {},
  ) {
    super({
      engine,
      subscriptions: new Subscriptions(),
      openWindow: options.openWindow ?? null,
      isReadOnly: options.isReadOnly ?? false,
      language: languageOf(options.locale ?? 'zh-CN'),
    });
    const { language } = this.book;
    engine.language = language;
    const asked = { ...DEFAULT_REQUIREMENTS, ...options.requirements };
    this.requirements = options.isPartial === true ? asked : claimed(asked, objectTable);
    this.locale = options.locale ?? 'zh-CN';
    this.documentUrl = options.documentUrl ?? `C:\\${language.words.workbook}1.xlsx`;
    this.theme = options.theme ?? LIGHT_THEME;
    this.payloadLimit = options.payloadLimit ?? Infinity;
    this.members = new Members(objectTable, guard(this.requirements));
    const happened = (happening: Happening): void => {
      const messages = messagesFor(happening, this.book.subscriptions);
      for (const message of messages) this.tell((sink) => sink.deliver(message));
      if (happening.type === 14) this.tell((sink) => sink.selectionMoved());
    };
    this.book.subscriptions.onHappening = happened;
    const undone = new ShiftsUndone(engine);
    this.watching = watch(engine, {
      happened,
      leaves: (sheetId) => leaveReferences(engine, sheetId),
      left: () => engine.clearUndo(),
      shifted: (shift, isUndo) => {
        undone.shift(shift, isUndo, () => {
          shiftPrintAreas(engine, shift);
          shiftCharts(engine, shift);
          shiftForeign(engine, shift);
          shiftFilter(engine, shift);
          shiftTables(engine, shift, language.words.column);
        });
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

  /**
   * Answers one request body of the client; `flags` and `bytes` come from its envelope.
   * @throws Unanswered
   */
  async execute(body: RequestBody, flags = 0, bytes = utf8Length(JSON.stringify(body))) {
    if (this.isEditing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((resolve) => this.editingEnds.push(resolve));
    }
    const response = this.queue.then(() => this.respond(body, bytes));
    this.queue = response.catch(() => undefined);
    try {
      const answer = await response;
      this.stats.add(body, bytes, answer.Error?.Code ?? null);
      return answer;
    } catch (error) {
      if (error instanceof Unanswered) this.stats.add(body, bytes, error.code);
      throw error;
    }
  }

  /** Settings of the add-in that are saved with the workbook, any JSON by their keys. */
  get settings(): Readonly<Record<string, unknown>> {
    return workbookExtras(this.engine).settings ?? {};
  }

  set settings(settings: Readonly<Record<string, unknown>>) {
    patchWorkbookExtras(this.engine, { settings });
  }

  /** Objects that the client keeps across requests and has not given back. */
  get trackedObjects(): number {
    return this.references.size;
  }

  /** Event handlers that the add-in has registered and not removed. */
  get eventHandlers(): number {
    return this.book.subscriptions.size;
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

  private async respond(body: RequestBody, bytes: number): Promise<ResponseBody> {
    if (this.isEditing) return refusal(new HostError('InvalidOperationInCellEditMode'));
    if (bytes > this.payloadLimit) throw new Unanswered('RequestPayloadSizeLimitExceeded');
    const fault = faultOf(this.faults?.(body) ?? null);
    if (fault !== null) return this.fail(body, fault);
    const response = await this.carryOut(body);
    if (this.payloadLimit < Infinity && utf8Length(JSON.stringify(response)) > this.payloadLimit) {
      throw new Unanswered('ResponsePayloadSizeLimitExceeded');
    }
    return response;
  }

  protected async carryOut(body: RequestBody): Promise<ResponseBody> {
    const root = bookObject('Workbook', this.book);
    await this.engine.quiet();
    // A page that has its turn rebuilds its menus and bars for the cells written so far, which takes as long.
    const slices = this.engine.slices(2);
    const response = await interpret(body, root, this.members, this.references, () =>
      slices.isOver ? slices.next() : undefined,
    );
    await this.engine.showAll(slices);
    if (changes(body)) this.engine.clearUndo();
    return response;
  }

  private async fail(body: RequestBody, fault: Fault): Promise<ResponseBody> {
    const done = await this.carryOut(partBefore(body, fault));
    if (isUnanswered(fault.code)) throw new Unanswered(fault.code);
    if (done.Error !== undefined) return done;
    return { ...refusal(new HostError(fault.code), fault.after), TraceIds: done.TraceIds };
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

const refusal = (error: HostError, at = 0): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code: error.code,
    Message: error.message,
    Location: '',
    ActionIndex: at,
    HttpStatusCode: error.status,
  },
});

export const createHost = (engine: Engine, options?: HostOptions): Host =>
  new Host(engine, options);
