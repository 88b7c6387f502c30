type Attributes = Readonly<Record<string, string | number>>;

/** An element of SVG as text; content is taken as it stands. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`,
  );
  return content === ''
    ? `<${name}${list.join('')}/>`
    : `<${name}${list.join('')}>${content}</${name}>`;
}

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string): string =>
  tag('line', { x1, y1, x2, y2, stroke });

/** Where a text stands beside its point. */
export type Anchor = 'start' | 'middle' | 'end';

export function text(
  words: string,
  x: number,
  y: number,
  anchor: Anchor,
  more: Attributes = {},
): string {
  return tag('text', { x, y, 'text-anchor': anchor, ...more }, escapeXml(words) || ' ');
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

export const escapeXml = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
