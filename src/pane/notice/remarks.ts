import { doubtsText, draftNames, type Messages } from '../../messages';
import { grouped, type Doubt, type PlanDraft } from '../../notice';
import type { Plan } from '../../plan/types';
import type { Head } from '../../sheets/planDraft/columns';
import { MUST, OPEN, type Remark, type Remarks } from '../../sheets/planDraft/remarks';

/** What an empty cell of the sheet shows as long as it is open: the judge of the sheet finds it there. */
const SEEN_IN_CELL: ReadonlySet<Doubt['kind']> = new Set([
  'notANumber',
  'date',
  'pairHalf',
  'mergedFigure',
  'cellCount',
  'noUnit',
  'unitOpen',
  'noName',
  'noYear',
  'noWhole',
  'noTitle',
]);

const HEAD_OF: Readonly<Record<string, Head>> = { year: 'year', whole: 'wholeName' };

/**
 * A draft's doubts as its sheet says them, each in the line it is about; those about the whole table stand with its title,
 * those about units with what the units are called.
 *
 * @param sheetName what the sheet is called in its workbook
 */
export function remarksOf(
  messages: Messages,
  draft: PlanDraft,
  base: Plan | null,
  sheetName: string,
): Remarks {
  const names = draftNames(messages, draft, base, sheetName);
  const keys = new Set(draft.rows.map(({ key }) => key));
  const isOfRow = ({ place: { measure } }: Doubt): boolean =>
    measure !== undefined && keys.has(measure);
  // What was read stands here as well: once the sheet is there, the notice is no longer.
  const remark = (doubts: readonly Doubt[]): Remark => {
    const [{ isBlocking, kind }] = doubts as [Doubt];
    const { title, happened, mend } = doubtsText(messages, doubts, names);
    const mark = !isBlocking ? '' : SEEN_IN_CELL.has(kind) ? OPEN : MUST;
    return { line: `${mark}${title}。${happened}${mend}`, doubts };
  };
  const rows = new Map<string, Remark[]>();
  for (const doubt of draft.doubts.filter(isOfRow)) {
    const key = doubt.place.measure as string;
    rows.set(key, [...(rows.get(key) ?? []), remark([doubt])]);
  }
  const ofSheet = draft.doubts.filter((doubt) => !isOfRow(doubt));
  const heads: Partial<Record<Head, Remark[]>> = {};
  for (const doubts of grouped(ofSheet, ({ kind }) => kind)) {
    const { unit, field = '' } = (doubts[0] as Doubt).place;
    const head = HEAD_OF[field] ?? (unit === undefined ? 'title' : 'unitWord');
    heads[head] = [...(heads[head] ?? []), remark(doubts)];
  }
  return { rows, heads };
}
