import type { Engine } from '../engine';
import { formatRulesOf } from '../formats';
import type { Besides } from './following';

const GOES = 'sheet.mutation.delete-conditional-rule';

interface Params {
  readonly subUnitId: string;
  readonly cfId: string;
}

/** Univer puts a conditional format that comes back before all others, which would then have to yield to it. */
export function inFormerOrder(engine: Engine, besides: Besides): Besides {
  const going = besides.redos
    .filter(({ id }) => id === GOES)
    .map(({ params }) => params as unknown as Params);
  if (going.length === 0) return besides;
  const gone = new Set(going.map(({ cfId }) => cfId));
  const sheets = [...new Set(going.map(({ subUnitId }) => subUnitId))];
  const moves = sheets.flatMap((sheetId) => movesBehind(engine, sheetId, gone));
  return { redos: besides.redos, undos: [...besides.undos, ...moves] };
}

/** From the first on, each behind the one that it stands behind now. */
function movesBehind(engine: Engine, subUnitId: string, gone: ReadonlySet<string>) {
  const { unitId } = engine;
  const order = formatRulesOf(engine, subUnitId).map(({ cfId }) => cfId);
  return order.flatMap((id, at) => {
    const before = order[at - 1];
    if (before === undefined || !gone.has(id)) return [];
    const ends = { start: { id, type: 'self' }, end: { id: before, type: 'after' } };
    return [{ id: 'sheet.mutation.move-conditional-rule', params: { unitId, subUnitId, ...ends } }];
  });
}
