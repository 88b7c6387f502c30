import { hasHan } from '../../words';
import { joined } from './lines';

/** One name a column: as they stand, without those in another language, or put together from equal shares. */
export function namesFrom(pieces: readonly string[], columns: number): readonly string[] | null {
  if (pieces.length === columns) return pieces;
  const own = pieces.filter(hasHan);
  if (own.length === columns) return own;
  const closed = pieces.reduce<string[]>((names, piece) => {
    if (/^[(（]/.test(piece) && names.length > 0) names[names.length - 1] += piece;
    else names.push(piece);
    return names;
  }, []);
  if (closed.length === columns) return closed;
  const share = pieces.length / columns;
  if (!Number.isInteger(share) || share < 2) return null;
  return Array.from({ length: columns }, (_, column) =>
    joined(pieces.slice(column * share, column * share + share)),
  );
}
