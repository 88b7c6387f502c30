import type { Book } from '../book';
import { Faults, type Fault } from '../fault';
import { childOf, childrenOf, named, type Element } from '../xml';

/** Formats: what each refers to is there, counts are right, fills begin as Excel has them, codes can be read. */
export function styleFaults({ styles: { path, root } }: Book): Fault[] {
  const faults = new Faults(path);
  const list = (holder: string, item: string): Element[] => {
    const element = childOf(root, holder);
    const found = childrenOf(element, item);
    const count = element?.attributes['count'];
    faults.unless(count === undefined || Number(count) === found.length, `count of ${holder}`);
    return found;
  };
  const sizes = {
    fontId: list('fonts', 'font').length,
    fillId: list('fills', 'fill').length,
    borderId: list('borders', 'border').length,
    xfId: list('cellStyleXfs', 'xf').length,
  };
  const formats = new Map(
    list('numFmts', 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  for (const [id, code] of formats) {
    faults.unless(id >= 164 && id <= 65_535, `format ${id}`);
    faults.unless(isFormatCode(code), `format ${code}`);
  }
  for (const xf of [...list('cellXfs', 'xf'), ...list('cellStyleXfs', 'xf')]) {
    for (const [name, size] of Object.entries(sizes)) {
      faults.unless(Number(xf.attributes[name] ?? 0) < size, `${name} ${xf.attributes[name]}`);
    }
    const format = Number(xf.attributes['numFmtId'] ?? 0);
    faults.unless(format < 164 || formats.has(format), `numFmtId ${format}`);
  }
  list('dxfs', 'dxf');
  const patterns = childrenOf(childOf(root, 'fills'), 'fill').map(
    (fill) => childOf(fill, 'patternFill')?.attributes['patternType'],
  );
  faults.unless(
    patterns[0] === 'none' && patterns[1] === 'gray125',
    'fills do not begin as Excel has them',
  );
  if (root !== undefined) fontFaults(root, faults);
  return faults.found;
}

function fontFaults(root: Element, faults: Faults): void {
  for (const font of childrenOf(childOf(root, 'fonts'), 'font')) {
    const size = Number(childOf(font, 'sz')?.attributes['val'] ?? 11);
    faults.unless(size >= 1 && size <= 409, `font size ${size}`);
    const name = childOf(font, 'name')?.attributes['val'] ?? '';
    faults.unless(name.length >= 1 && name.length <= 31, `font ${name}`);
  }
  for (const { attributes } of ['color', 'fgColor', 'bgColor'].flatMap((name) =>
    named(root, name),
  )) {
    const { rgb } = attributes;
    faults.unless(rgb === undefined || /^[0-9A-F]{8}$/i.test(rgb), `colour ${rgb}`);
  }
}

/** At most four sections of 255 letters together; words stand in quotes. */
function isFormatCode(code: string): boolean {
  if (code === '' || code.length > 255) return false;
  const bare = code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/gu, '');
  return (
    !bare.includes('"') &&
    bare.split(';').length <= 4 &&
    /^(?:General|[-0#?.,%@;:/+() $EeyMmdhsAPap年月日])*$/u.test(bare)
  );
}
