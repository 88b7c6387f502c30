import type { SuperiorFileRow } from '../../files/fill/superiorFile';
import type { FilledCell } from '../../files/fill/fillSheet';
import { nameKey, stemOf } from '../../plan/districtName';
import { measureById } from '../../plan/measures';
import type { Measure, Plan } from '../../plan/types';
import { matchRows, type RowMatch } from '../../sheets/superior/matchRows';
import { rounded } from '../../sheets/superior/rounded';
import type { WholeFigure } from '../../year/whole';
import type {
  RowDraft,
  RowState,
  SuperiorChoices,
  SuperiorDraft,
  SuperiorFile,
  Unknown,
  WholeFigures,
} from './types';

/** Works out, row by row, what a superior office's template would be filled with. Pure. */
export function draftSuperior(
  { rows, addressee }: SuperiorFile,
  { plan, figures }: WholeFigures,
  choices: SuperiorChoices,
): SuperiorDraft {
  const due = rows.filter(({ target }) => target !== null);
  const matches = matchRows(due, plan);
  const draftOf = (row: SuperiorFileRow): RowDraft => {
    const match = matches.get(row);
    if (match === undefined) return { ...NOTHING, row, state: { kind: 'notDue' } };
    const measure = measureFor(row, match, plan, choices);
    const figure = measure === null ? undefined : figures.get(measure.id);
    return {
      row,
      measure,
      choices: match.kind === 'asked' ? match.choices : [],
      likely: match.kind === 'asked' ? match.likely : 0,
      findings: figure?.findings ?? [],
      state: stateOf(row, match, measure, figure, choices),
    };
  };
  return { rows: rows.map(draftOf), madeFor: isOwn(addressee, plan) ? null : addressee };
}

/** The cells that would be changed. */
export function cellsOf({ rows }: SuperiorDraft): FilledCell[] {
  return rows.flatMap(({ row: { row, column }, state }) =>
    state.kind === 'value' && state.writes ? [{ row, column, value: state.value }] : [],
  );
}

const NOTHING = { measure: null, choices: [], likely: 0, findings: [] } as const;

function measureFor(
  { id }: SuperiorFileRow,
  match: RowMatch,
  plan: Plan,
  { picked }: SuperiorChoices,
): Measure | null {
  if (match.kind === 'sure' || match.kind === 'unitDiffers') return match.measure;
  const chosen = picked[id] ?? null;
  return match.kind === 'asked' && chosen !== null ? measureById(plan, chosen) : null;
}

function stateOf(
  row: SuperiorFileRow,
  match: RowMatch,
  measure: Measure | null,
  figure: WholeFigure | undefined,
  choices: SuperiorChoices,
): RowState {
  if (row.isFormula) return { kind: 'formula' };
  if (match.kind === 'none') return { kind: 'none' };
  if (match.kind === 'unitDiffers') return { kind: 'unitDiffers', unit: match.measure.unit };
  if (measure === null || figure === undefined) {
    return { kind: choices.picked[row.id] === null ? 'left' : 'asked' };
  }
  const why = unknownIn(measure, figure);
  if (why !== null || figure.total.kind !== 'number') {
    return { kind: 'unknown', why: why ?? { code: 'notApplicable' } };
  }
  const exact = figure.total.value;
  const value = rounded(exact, row.decimals ?? measure.quantity.decimals, row.target);
  const isBlank = row.current === '';
  const isThere = !isBlank && Number(row.current) === value;
  return {
    kind: 'value',
    value,
    exact: exact === value ? null : exact,
    before: isBlank || isThere ? null : row.current,
    writes: isBlank || (!isThere && choices.replaced.includes(row.id)),
  };
}

/** Why a total must not be passed on, though some of its units may have reported; null: it may. */
function unknownIn({ aggregation }: Measure, { total, missing }: WholeFigure): Unknown | null {
  if (total.kind === 'notApplicable') return { code: 'notApplicable' };
  if (total.kind === 'unknown' && total.reason === 'notTotalled') {
    const reason = aggregation.kind === 'none' ? aggregation.reason : '';
    return { code: 'notTotalled', reason };
  }
  if (total.kind === 'unknown' && total.reason === 'invalid') return { code: 'invalid' };
  if (missing.length > 0) return { code: 'notReported', units: missing };
  if (total.kind !== 'unknown') return null;
  const { reason } = total;
  const isWeight = reason === 'missingWeight' || reason === 'missingPopulation';
  return { code: isWeight ? reason : 'notCompared' };
}

/** 海门 and 海门市 are one; a template that names nobody is taken as it is. */
function isOwn(addressee: string | null, { whole }: Plan): boolean {
  if (addressee === null) return true;
  const own = [whole.name, whole.short].map((name) => stemOf(nameKey(name)));
  return own.includes(stemOf(nameKey(addressee)));
}
