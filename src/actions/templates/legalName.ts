import { cut } from '../../sheets/layout/tabName';

/** Windows allows 255 for name and folder together. */
const LONGEST = 60;

/** A unit's name without what no file may be named with. */
export function legalName(name: string): string {
  return cut(name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_'), LONGEST).replace(/^[\s.]+/u, '');
}
