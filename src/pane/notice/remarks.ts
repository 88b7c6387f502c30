import { doubtText, draftNames, type Messages } from '../../messages';
import type { Doubt, PlanDraft } from '../../notice';
import type { Plan } from '../../plan/types';
import type { Head } from '../../sheets/planDraft/columns';
import { MUST, OPEN } from '../../sheets/planDraft/planDraftLook';
import type { Remarks } from '../../sheets/planDraft/planDraftSheet';

/** More than a cell can show is no help to anybody. */
const LONGEST = 600;

/** What the cell itself shows as long as it is open: the judge of the sheet finds it there, and no mark must be taken away. */
const SEEN_IN_CELL: ReadonlySet<Doubt['kind']> = new Set([
  'notANumber',
  'date',
  'pairHalf',
  'noUnit',
  'noName',
  'noYear',
  'noWhole',
  'noTitle',
]);

/** Whole lines only; what did not fit is counted. */
function upTo(longest: number, lines: readonly string[]): string {
  let said = '';
  for (const [at, line] of lines.entries()) {
    if (said !== '' && said.length + line.length > longest) {
      return `${said}\n…（${lines.length - at}）`;
    }
    said = said === '' ? line : `${said}\n${line}`;
  }
  return said;
}

const HEAD_OF: Readonly<Record<string, Head>> = { year: 'year', whole: 'wholeName' };

/**
 * A draft's doubts as its sheet says them, each in the line it is about; those about the whole table stand with its title,
 * those about units with what the units are called.
 */
export function remarksOf(messages: Messages, draft: PlanDraft, base: Plan | null): Remarks {
  const names = draftNames(messages, draft, base);
  const rows = new Map<string, string[]>();
  const heads = new Map<string, string[]>();
  const keys = new Set(draft.rows.map(({ key }) => key));
  // What must be decided comes first: by the beginning of a cell it is told whether it is open.
  const isFirst = ({ isBlocking, kind }: Doubt) => isBlocking && !SEEN_IN_CELL.has(kind);
  const doubts = [
    ...draft.doubts.filter(isFirst),
    ...draft.doubts.filter((doubt) => !isFirst(doubt)),
  ];
  for (const doubt of doubts) {
    // What was read stands here as well: once the sheet is there, the notice is no longer.
    const { title, happened, mend } = doubtText(messages, doubt, names);
    const line = `${isFirst(doubt) ? MUST : doubt.isBlocking ? OPEN : ''}${title}。${happened}${mend}`;
    const { measure, unit, field = '' } = doubt.place;
    const isOfRow = measure !== undefined && keys.has(measure);
    const place = isOfRow
      ? measure
      : (HEAD_OF[field] ?? (unit === undefined ? 'title' : 'unitWord'));
    const lines = isOfRow ? rows : heads;
    lines.set(place, [...(lines.get(place) ?? []), line]);
  }
  const joined = (lines: ReadonlyMap<string, string[]>) =>
    [...lines].map(([place, texts]) => [place, upTo(LONGEST, texts)] as const);
  return { rows: new Map(joined(rows)), heads: Object.fromEntries(joined(heads)) };
}
