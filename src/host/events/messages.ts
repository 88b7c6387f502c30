import {
  EventType,
  WORKBOOK_TARGET,
  type EventNumber,
  type Happening,
  type Subscriptions,
} from './subscriptions';

/** One event as the client's sink takes it. */
export interface EventMessage {
  readonly type: EventNumber;
  readonly target: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The events of sheets that only the whole workbook can tell of. */
const WORKBOOK_ONLY: readonly EventNumber[] = [EventType.Added, EventType.Deleted];

/** A message for the table, one for the sheet and one for the workbook, as far as somebody asked for them. */
export function messagesFor(happening: Happening, subscriptions: Subscriptions): EventMessage[] {
  if (!subscriptions.enabled) return [];
  const { type, sheetId, tableId } = happening;
  const concerned = WORKBOOK_ONLY.includes(type) ? [] : [tableId, sheetId];
  const targets = [...concerned, WORKBOOK_TARGET].filter((one) => one !== undefined);
  return targets
    .filter((target) => subscriptions.has(type, target))
    .map((target) => ({
      ...{ type, target },
      body: { worksheetId: sheetId, ...(tableId !== undefined && { tableId }), ...happening.body },
    }));
}
