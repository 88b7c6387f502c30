import type { Block } from '../block';

/**
 * Asks for the tables that share rows with a range and keep rows out, which hides those of the range as well: the sheet's own
 * AutoFilter does not tell of them. Null objects of a range that is not there may be asked too.
 */
export function queueFilteredBeside(range: Excel.Range): () => Pick<Block, 'filteredBeside'> {
  const rows = range.getEntireRow();
  rows.untrack();
  const tables = rows.getTables(false).load('items/name,items/autoFilter/isDataFiltered');
  range.load('rowHidden');
  return () => {
    // A table may keep out other rows than those that it shares.
    if (range.rowHidden === false) return {};
    const filtered = tables.items.filter(({ autoFilter }) => autoFilter.isDataFiltered);
    return filtered.length === 0 ? {} : { filteredBeside: filtered.map(({ name }) => name) };
  };
}
