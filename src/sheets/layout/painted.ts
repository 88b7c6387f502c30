import type { CellStyle, SheetLayout } from './layout';

/**
 * The style of each painted cell, by `row,column`: later paints win over earlier ones, property by property.
 * Styles painted alike are one object, so that a writer can tell them apart by identity.
 */
export function paintedStyles(layout: Pick<SheetLayout, 'paints'>): Map<string, CellStyle> {
  const styles = new Map<string, CellStyle>();
  const mixed = new Map<CellStyle | undefined, Map<CellStyle, CellStyle>>();
  for (const { area, style } of layout.paints) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = `${row},${column}`;
        styles.set(key, mixOnce(mixed, styles.get(key), style));
      }
    }
  }
  return styles;
}

function mixOnce(
  mixed: Map<CellStyle | undefined, Map<CellStyle, CellStyle>>,
  under: CellStyle | undefined,
  over: CellStyle,
): CellStyle {
  let results = mixed.get(under);
  if (results === undefined) mixed.set(under, (results = new Map()));
  let result = results.get(over);
  if (result === undefined) results.set(over, (result = mix(under ?? {}, over)));
  return result;
}

function mix(under: CellStyle, over: CellStyle): CellStyle {
  const font = { ...under.font, ...over.font };
  return { ...under, ...over, ...(Object.keys(font).length > 0 && { font }) };
}
