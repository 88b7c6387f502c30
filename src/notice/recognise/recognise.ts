import type { Plan } from '../../plan/types';
import { carryOver } from '../carry/carryOver';
import type { Answers } from '../answers';
import { doubt, type Doubt } from '../doubt';
import type { DraftHeader, PlanDraft } from '../draft';
import { headerOf } from '../prose/headerOf';
import { proseAround } from '../prose/lines';
import { linked } from '../prose/linked';
import { quantitiesIn } from '../prose/quantities';
import type { Source } from '../source';
import { knownFrom } from './known';
import { recogniseTable } from './recogniseTable';

/**
 * A plan draft from a notice: its table, its prose, and what last year's plan says of the same measures and units. Never
 * throws; what it does not understand is in the draft's doubts and in what is left over.
 */
export function recognise(
  source: Source,
  lastPlan: Plan | null = null,
  answers: Answers = {},
): PlanDraft {
  const tables = source.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const known = knownFrom(lastPlan);
  const lines = proseAround(source, [Infinity]).before;
  const table = recogniseTable(tables, lines, known, answers);
  const prose = proseAround(source, table?.tables ?? [Infinity]);
  const { side, rows = [] } = table ?? {};
  const said = headerOf(
    prose,
    {
      titles: table?.titles ?? [],
      notes: table?.notes ?? [],
      corner: table?.corner ?? [],
      units: side?.units.map(({ name }) => name) ?? [],
      totalLabel: side?.totalLabel ?? '',
    },
    lastPlan,
  );
  const isStarred = rows.some(({ starred }) => starred);
  const header = isStarred ? { ...said, footnote: markedAlike(said.footnote) } : said;
  const { bodyTargets, doubts } = linked(quantitiesIn(prose.all), rows);
  const isWhole = rows.length > 0 && side !== undefined && side.units.length > 0;
  const missing = isWhole ? [] : [NO_TABLE];
  const draft: PlanDraft = {
    header,
    units: (side?.units ?? []).map((unit) => ({ ...unit, validFrom: firstDay(header) })),
    ...{ rows, bodyTargets },
    relations: [],
    programme: null,
    ledgers: [],
    successions: [],
    thresholds: {},
    weights: {},
    doubts: [...headerDoubts(header), ...(table?.doubts ?? []), ...missing, ...doubts],
    leftOver: table?.leftOver ?? [],
  };
  return lastPlan === null ? draft : carryOver(draft, lastPlan, answers);
}

/** Whatever mark a notice puts to its rows, all sheets have `*` there; the footnote explains the mark that is seen. */
const markedAlike = (footnote: string): string => footnote.replace(/[＊★☆※]/g, '*');

const NO_TABLE = doubt({ kind: 'noTable' }, {}, true);

const firstDay = ({ year }: DraftHeader): string => `${year ?? 2000}-01-01`;

function headerDoubts({ year, whole, title }: DraftHeader): Doubt[] {
  const doubts: Doubt[] = [];
  if (year === null) doubts.push(doubt({ kind: 'noYear' }, { field: 'year' }, true));
  if (whole.name === '') doubts.push(doubt({ kind: 'noWhole' }, { field: 'whole' }, true));
  if (title === '') doubts.push(doubt({ kind: 'noTitle' }, { field: 'title' }, true));
  return doubts;
}
