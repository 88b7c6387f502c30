import { invalidArgument } from '../protocol/error';
import type { Property } from '../protocol/objects';
import { eachCell, isUnbounded, type Area } from '../engine/area';
import { addressOf, type RangeObject } from './book';
import { rangeBorder, type BorderObject } from './borders';
import { formatProtection, rangeFill, rangeFont } from './fill-font';
import { rangeFormat } from './format';

/** `{ format: { fill: { color: '#FF0000' } } }`: values to write, or `true` for those to read. */
type Tree = { readonly [key: string]: unknown };

interface Node {
  readonly properties: Readonly<Record<string, Property<never>>>;
  readonly parts: Readonly<Record<string, Node>>;
}

const leaf = (type: { readonly properties?: unknown }): Node => ({
  properties: (type.properties ?? {}) as Node['properties'],
  parts: {},
});

const SIDES: Readonly<Record<string, BorderObject['side']>> = {
  bottom: 'EdgeBottom',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
  horizontal: 'InsideHorizontal',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  vertical: 'InsideVertical',
};

const FORMAT: Node = {
  properties: leaf(rangeFormat).properties,
  parts: { fill: leaf(rangeFill), font: leaf(rangeFont), protection: leaf(formatProtection) },
};

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Runs over the chosen properties of one cell's format; `visit` answers what is put in the result. */
function walk(
  node: Node,
  cell: RangeObject,
  chosen: Tree,
  visit: (property: Property<never>, target: RangeObject, value: unknown) => unknown,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(chosen)) {
    if (value === undefined || value === null) continue;
    const part = node.parts[key];
    const property = node.properties[pascal(key)];
    if (part !== undefined && isTree(value)) result[key] = walk(part, cell, value, visit);
    else if (key === 'borders' && isTree(value)) result[key] = walkBorders(cell, value, visit);
    else if (property !== undefined) result[key] = visit(property, cell, value);
    else throw invalidArgument(key);
  }
  return result;
}

function walkBorders(
  cell: RangeObject,
  chosen: Tree,
  visit: Parameters<typeof walk>[3],
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(chosen)) {
    const side = SIDES[key];
    if (side === undefined || !isTree(value)) throw invalidArgument(key);
    const border: BorderObject = { ...cell, type: 'RangeBorder', side };
    result[key] = walk(leaf(rangeBorder), border, value, visit);
  }
  return result;
}

function cells(range: RangeObject): RangeObject[][] {
  if (isUnbounded(range.area)) throw invalidArgument('the range is unbounded');
  const rows: RangeObject[][] = Array.from({ length: range.area.rows }, () => []);
  eachCell(range.area, (row, column) => {
    const area: Area = { row, column, rows: 1, columns: 1 };
    rows[row - range.area.row]?.push({ ...range, area });
  });
  return rows;
}

/** Writes looks cell by cell; an empty object leaves a cell as it is. */
export function setCellProperties(range: RangeObject, data: unknown): void {
  const rows = cells(range);
  if (!Array.isArray(data) || data.length !== rows.length) throw invalidArgument('rows');
  rows.forEach((row, index) => {
    const entries = data[index] as unknown[];
    if (!Array.isArray(entries) || entries.length !== row.length) throw invalidArgument('columns');
    row.forEach((cell, column) => {
      const entry = entries[column] as { format?: Tree } | undefined;
      if (!entry?.format) return;
      walk(FORMAT, cell, entry.format, (property, target, value) =>
        property.set?.(target as never, value),
      );
    });
  });
}

/** Reads looks cell by cell. */
export function getCellProperties(range: RangeObject, options: unknown): unknown {
  const { format, address, addressLocal } = (options ?? {}) as {
    format?: Tree;
    address?: boolean;
    addressLocal?: boolean;
  };
  return cells(range).map((row) =>
    row.map((cell) => ({
      ...(address === true && { address: addressOf(cell) }),
      ...(addressLocal === true && { addressLocal: addressOf(cell) }),
      ...(format && {
        format: walk(FORMAT, cell, format, (property, target) => property.get(target as never)),
      }),
    })),
  );
}
