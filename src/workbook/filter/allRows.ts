import type { Block } from '../block';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';

type Filtered = Pick<Block, 'sheetId' | 'isFiltered' | 'filteredBeside'>;

/**
 * Lets rows that a sheet's AutoFilter keeps out, or a table beside the block, show again: what is written over them would land
 * in others. It changes no cell, and what was filtered for is not remembered.
 */
export const allRows = ({ sheetId, isFiltered, filteredBeside = [] }: Filtered): Change => ({
  undoSteps: [],
  operations: [
    ...(isFiltered ? [step((request) => request.sheet(sheetId).autoFilter.clearCriteria())] : []),
    ...filteredBeside.map((table) =>
      step((request) => request.sheet(sheetId).tables.getItem(table).clearFilters()),
    ),
  ],
});

const step = (queue: WriteOperation['queue']): WriteOperation => ({
  bytes: RANGE_BYTES + CALL_BYTES,
  queue,
});
