import { Styles, Tools } from './univer';

interface StyleTable {
  readonly _styles: Record<string, object>;
  _getExistingStyleId(style: object): string | null;
}

const typeOf = Object.prototype.toString;
const indexes = new WeakMap<StyleTable, Index>();
let isMended = false;

/**
 * Univer 0.25.1 asks for the type of every value by way of its name as text, several times for each cell that it looks
 * at, and holds a style against all others, one by one, whenever it is written in an order that it has not seen. Here the
 * answers are the same, sooner.
 */
export function mendTools(): void {
  if (isMended) return;
  const styles = Styles.prototype as unknown as StyleTable;
  if (typeof styles._getExistingStyleId !== 'function' || typeof Tools.getValueType !== 'function')
    throw new Error('Univer has changed: are its tools mended?');
  Tools.getValueType = typeNameOf;
  styles._getExistingStyleId = function (this: StyleTable, style) {
    return sameStyle(this, style);
  };
  isMended = true;
}

function typeNameOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return '[object String]';
    case 'number':
      return '[object Number]';
    case 'undefined':
      return '[object Undefined]';
    case 'boolean':
      return '[object Boolean]';
    default:
      return Array.isArray(value) ? '[object Array]' : typeOf.call(value);
  }
}

/** What a table's styles say, with the styles that were looked at. */
interface Index {
  readonly byContent: Map<string, string>;
  readonly seen: Map<string, object>;
}

/** The id of a style that says the same; null: there is none. */
function sameStyle(table: StyleTable, style: object): string | null {
  const { _styles: all } = table;
  const { byContent, seen } = indexes.get(table) ?? { byContent: new Map(), seen: new Map() };
  indexes.set(table, { byContent, seen });
  for (const [id, each] of Object.entries(all)) {
    if (seen.get(id) === each) continue;
    seen.set(id, each);
    byContent.set(inOrder(each), id);
  }
  const id = byContent.get(inOrder(style));
  return id !== undefined && all[id] === seen.get(id) ? id : null;
}

function inOrder(style: object): string {
  return JSON.stringify(style, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
