import type { StaleName } from './layOutSheets';
import type { Session } from './run';

/** What names refer to that are about to be removed: one request, none where there is none of them. */
export async function readStaleNames(
  { context, sync }: Session,
  names: readonly string[],
): Promise<StaleName[]> {
  if (names.length === 0) return [];
  const stale = queueStaleNames({ context }, names);
  await sync();
  return stale();
}

/** The same beside other questions; the answer can be had after the next sync. */
export function queueStaleNames(
  { context }: Pick<Session, 'context'>,
  names: readonly string[],
): () => StaleName[] {
  const items = names.map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('formula');
    return { name, item };
  });
  return () =>
    items.flatMap(({ name, item }) =>
      item.isNullObject ? [] : [{ name, formula: String(item.formula) }],
    );
}
