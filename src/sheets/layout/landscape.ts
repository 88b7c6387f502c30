import type { Area, PrintSetup } from './layout';

/** Printed on one landscape page; the header row repeats should somebody let it run on. */
export function oneLandscapePage(header: number, printArea: Area): PrintSetup {
  return {
    orientation: 'landscape',
    fitWide: 1,
    fitTall: 1,
    titleRows: { first: header, last: header },
    printArea,
  };
}
