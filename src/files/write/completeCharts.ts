import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where nothing is said of it, some programs draw the grid black; Excel's own is this. */
const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Excel draws a line on over #N/A unless this says that it is a gap, as it does of each chart made in Excel ([MS-ODRAWXML], dispNaAsBlank). */
const GAPS =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart">' +
  '<c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

/** The file with what the library does not write of charts. */
export function completeCharts(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/^xl\/charts\/chart\d+\.xml$/.test(path)) continue;
    const xml = strFromU8(bytes)
      .replace('<c:majorGridlines/>', GRID)
      .replace('</c:chart></c:chartSpace>', `${GAPS}$&`);
    parts[path] = strToU8(xml);
  }
  return zipSync(parts);
}
