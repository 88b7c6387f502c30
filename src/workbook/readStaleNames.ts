import type { StaleName } from './layOutSheets';
import type { Session } from './run';

/** What names refer to that are about to be removed: one request, none where there is none of them. */
export async function readStaleNames(
  { context, sync }: Session,
  names: readonly string[],
): Promise<StaleName[]> {
  if (names.length === 0) return [];
  const items = names.map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('formula');
    return { name, item };
  });
  await sync();
  return items.flatMap(({ name, item }) =>
    item.isNullObject ? [] : [{ name, formula: String(item.formula) }],
  );
}
