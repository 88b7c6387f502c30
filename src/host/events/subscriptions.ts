/** Event numbers of the client's protocol. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** The target of events of the whole workbook; sheets are targets by their id. */
export const WORKBOOK_TARGET = 'Workbook';

/** Something that happened on a sheet, before it is known who wants to hear of it. */
export interface Happening {
  readonly type: EventNumber;
  readonly sheetId: string;
  /** Where it concerns one table. */
  readonly tableId?: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Which events the add-in has asked for, and of what. */
export class Subscriptions {
  /** `context.runtime.enableEvents`: while false nothing is told to the add-in. */
  enabled = true;
  /** Told of what happens to tables, which no command of Univer's says. */
  onHappening: (happening: Happening) => void = () => undefined;
  private readonly counts = new Map<string, number>();

  add(type: EventNumber, target: string): void {
    this.change(type, target, 1);
  }

  remove(type: EventNumber, target: string): void {
    this.change(type, target, -1);
  }

  has(type: EventNumber, target: string): boolean {
    return (this.counts.get(`${type} ${target}`) ?? 0) > 0;
  }

  /** Handlers that were asked for and not given back. */
  get size(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  private change(type: EventNumber, target: string, step: number): void {
    const key = `${type} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + step));
  }
}
