import type { CellValue } from '../../figures/types';
import type { LastYearFigures, Restated } from '../../progress/lastYearFigures';
import type { UnknownReason } from '../../progress/unknownReason';
import type { BlockMap } from '../blocks/blockMap';
import { words } from '../labels';

const REASONS: readonly UnknownReason[] = [
  'newUnit',
  'newMeasure',
  'otherUnit',
  'split',
  'coverage',
  'notTotalled',
  'missingWeight',
  'missingPopulation',
  'missingLast',
  'zeroBase',
  'negativeBase',
  'invalid',
];

const reasons: ReadonlyMap<string, UnknownReason> = new Map(
  REASONS.map((reason) => [words[reason], reason]),
);

/**
 * Reads a located 上年同期 block, as its cells say by now.
 *
 * @param values the cells of the block's area
 * @param origin zero-based place of its first cell
 */
export function readLastYear(
  values: readonly (readonly CellValue[])[],
  origin: { readonly row: number; readonly column: number },
  block: BlockMap,
): LastYearFigures {
  return (measure, column) => {
    const row = values[(block.rows.get(measure) ?? -1) - origin.row] ?? [];
    return restatedOf(row[(block.columns.get(column) ?? -1) - origin.column] ?? null);
  };
}

function restatedOf(content: CellValue): Restated {
  if (content === null || content === '') return { kind: 'blank' };
  if (content === '/') return { kind: 'notApplicable' };
  if (typeof content === 'number') return { kind: 'number', value: content };
  const reason = typeof content === 'string' ? reasons.get(content) : undefined;
  return { kind: 'unknown', reason: reason ?? 'invalid' };
}
