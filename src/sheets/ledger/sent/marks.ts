/** Defined name of a ledger's rows on a unit's sheet, titles included. An id's `-` may not stand in a name. */
export const rowsName = (ledger: string): string => `ipt_rows_${ledger.replaceAll('-', '.')}`;
