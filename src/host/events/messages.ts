import { EventType, WORKBOOK_TARGET, type EventNumber, type Subscriptions } from './subscriptions';

/** One event as the client's sink takes it. */
export interface EventMessage {
  readonly type: EventNumber;
  readonly target: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Something that happened on a sheet, before it is known who wants to hear of it. */
export interface Happening {
  readonly type: EventNumber;
  readonly sheetId: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The events of sheets that only the whole workbook can tell of. */
const WORKBOOK_ONLY: readonly EventNumber[] = [EventType.Added, EventType.Deleted];

/** A message for the sheet and one for the workbook, as far as somebody asked for them. */
export function messagesFor(happening: Happening, subscriptions: Subscriptions): EventMessage[] {
  if (!subscriptions.enabled) return [];
  const { type, sheetId } = happening;
  const targets = WORKBOOK_ONLY.includes(type) ? [WORKBOOK_TARGET] : [sheetId, WORKBOOK_TARGET];
  return targets
    .filter((target) => subscriptions.has(type, target))
    .map((target) => ({ type, target, body: { worksheetId: sheetId, ...happening.body } }));
}
