import type { CellFormat } from '../read/styles';

/** Built-in formats have no code of their own in the file. */
const BUILT_IN: Readonly<Record<number, string>> = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00' };

/** How many decimals a number format shows; null where it shows whatever there is. */
export function formatDecimals({ formatId, formatCode }: CellFormat): number | null {
  const code = formatCode ?? BUILT_IN[formatId] ?? '';
  const [, decimals] = /^[#,]*0(?:\.(0+))?(?:_.|;|$)/.exec(code) ?? [];
  return /^[#,]*0/.test(code) ? (decimals?.length ?? 0) : null;
}
