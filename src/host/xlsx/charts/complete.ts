import type { Archive } from '../zip/archive';

/** Where nothing is said of it, some programs draw the grid black; Excel's own is this. */
const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Excel draws a line on over #N/A unless this says that it is a gap, as it does of each chart made in Excel ([MS-ODRAWXML], dispNaAsBlank). */
const GAPS =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart">' +
  '<c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

/** What the library does not write of the charts in a new file. */
export function completeCharts(archive: Archive): void {
  for (const path of archive.paths.filter((each) => /^xl\/charts\/chart\d+\.xml$/.test(each))) {
    const xml = archive
      .text(path)
      .replace('<c:majorGridlines/>', GRID)
      .replace('</c:chart></c:chartSpace>', `${GAPS}$&`);
    archive.set(path, xml);
  }
}
