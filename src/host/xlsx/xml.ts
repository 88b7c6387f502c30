/** One element found in a part's text. Prefixes are dropped from names: files in the wild differ in them. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** The text between the tags, as it stands. */
  readonly inner: string;
}

const ATTRIBUTES = `(?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*`;

/** Matches every element of that local name; capture 1 is its attributes, 2 its content. It must not nest in itself. */
export function elementPattern(name: string): RegExp {
  const tag = `(?:[\\w.-]+:)?${name}`;
  return new RegExp(`<${tag}(${ATTRIBUTES})\\s*(?:/>|>([\\s\\S]*?)</${tag}\\s*>)`, 'g');
}

export function elements(xml: string, name: string): XmlElement[] {
  return [...xml.matchAll(elementPattern(name))].map(([, attributes, inner]) => ({
    attributes: attributesOf(attributes ?? ''),
    inner: inner ?? '',
  }));
}

/** The opening tags of that local name, for elements with long or nested content. */
export function openings(xml: string, name: string): Readonly<Record<string, string>>[] {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${name}(${ATTRIBUTES})\\s*/?>`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes]) => attributesOf(attributes ?? ''));
}

export function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (name !== undefined) found[name] = unescape(double ?? single ?? '');
  }
  return found;
}

export function attribute(name: string, value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  return ` ${name}="${escape(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`;
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

export function unescape(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name as string] ?? whole;
  });
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(FORBIDDEN, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}

// eslint-disable-next-line no-control-regex -- these are exactly the characters that XML 1.0 cannot hold
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** `_xHHHH_` stands for a character in the text of a workbook; text that only looks so is protected. */
export function protectEscapes(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

export function decodeEscapes(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
