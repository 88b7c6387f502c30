import { fedMeasures } from '../../plan/ledgers';
import type { MeasureId } from '../../plan/types';
import { WHOLE, type Column } from '../../plan/column';
import { rankingOf } from '../../progress/ranking';
import { cellRef } from '../../sheets/layout/address';
import type { SummaryPage } from '../../sheets/kinds';
import { blockNames, parseBlockName } from '../../sheets/blocks/names';
import { bulletinText } from '../../sheets/summary/bulletinText';
import { WorkbookError } from '../../workbook/errors';
import { keptLedgerIds } from '../keptLedgers';
import type { SheetLink } from '../types';
import type { SummaryInput } from './readInput';
import type { SummaryView } from './types';

/** What the pane shows of a period: the same pure twin that the sheets' formulas are held against. */
export function viewOf(input: SummaryInput): SummaryView {
  const { plan, period, rules, periods, openFindings, reading, compared, damages } = input;
  const current = periods.at(-1);
  if (current === undefined) throw new WorkbookError({ code: 'periodMissing', period });
  const { figures, actuals, actualsSheet, completion, completionSheet } = current;
  const [map, sheetId] =
    completion === null || completionSheet === null
      ? [actuals, actualsSheet]
      : [completion, completionSheet];
  return {
    plan,
    period,
    figures,
    ranking: rankingOf(figures, rules),
    rules,
    openFindings,
    damages,
    // A paragraph stays empty on the sheet while there is nothing to say in it.
    bulletin: bulletinText(figures, rules, openFindings, compared?.figures ?? null).filter(
      ({ text }) => text !== '',
    ),
    pages: pagesOf(input),
    base: linkTo(input, blockNames.population(plan.year)),
    earlierBase: reading.blocks.has(blockNames.population(plan.year - 1)) ? plan.year - 1 : null,
    hasLedgers: ledgersIn(input),
    adjustments: linkTo(input, blockNames.adjustments(plan.year)),
    cell(measure: MeasureId, column: Column): SheetLink {
      const row = map.rows.get(measure);
      const at = map.columns.get(column === WHOLE ? WHOLE : column);
      if (row === undefined || at === undefined) throw new RangeError(`${measure} ${column}`);
      return { sheetId, sheetName: map.sheet, address: cellRef(row, at) };
    },
  };
}

function linkTo({ reading }: SummaryInput, name: string): SheetLink | null {
  const block = reading.blocks.get(name);
  if (block === undefined) return null;
  const { sheetId, sheetName, address } = block;
  return { sheetId, sheetName, address };
}

function ledgersIn({ plan, reading }: SummaryInput): SummaryView['hasLedgers'] {
  const fed = fedMeasures(plan);
  const kept = keptLedgerIds(plan, reading.names);
  return fed.length === 0 ? null : fed.some(({ ledger }) => kept.has(ledger.id));
}

/** The leader's page first, hidden sheets left out. */
function pagesOf({ reading }: SummaryInput): SummaryView['pages'] {
  const hidden = new Set(reading.sheets.filter(({ visible }) => !visible).map(({ id }) => id));
  return [...reading.places].flatMap(([name, link]) => {
    const parsed = parseBlockName(name);
    if (parsed === null || parsed.copy !== 1 || hidden.has(link.sheetId)) return [];
    return [{ page: parsed.kind as SummaryPage | 'brief', link }];
  });
}
