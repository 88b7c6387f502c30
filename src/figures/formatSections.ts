/** One section of a number format's code. */
export interface FormatSection {
  /** Text before and behind the number. */
  readonly prefix: string;
  readonly suffix: string;
  /** What is left without colours, conditions, text and room: the placeholders and letters. */
  readonly body: string;
  /** The number that is shown is so many times smaller than the cell's: `0,` and `0!.0,` scale it. */
  readonly scale: number;
}

/** Pieces of a code: text in quotes or behind a backslash or `!`, room, brackets, all else by the character. */
const PIECES = /"([^"]*)"?|[\\!]([^])|[_*][^]|\[([^\]]*)\]|General|G\/通用格式|E[+-]|[^]/gi;
const PLACEHOLDER = /^(?:[0#?.,@]|General|G\/通用格式)$/i;
/** Letters of dates and times, exponents, what divides, what makes a percentage. */
const LETTER = /^(?:E[+-]|[\w%/: ])$/i;

/** The section of a code by which a value is shown: by its condition, or else by the value's sign. */
export function sectionFor(code: string, value: number | string): FormatSection {
  const sections = split(code);
  return taken(sections[indexFor(sections, value)] ?? '');
}

/** Sections end at a `;` outside of text and brackets. */
function split(code: string): string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(PIECES)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

const CONDITION = /\[(<=|>=|<>|=|<|>)(-?\d+(?:\.\d+)?)\]/;

function indexFor(sections: readonly string[], value: number | string): number {
  if (typeof value === 'string') {
    return sections.length > 3 ? 3 : sections.findIndex((section) => section.includes('@'));
  }
  const conditions = sections.slice(0, 3).map((section) => CONDITION.exec(section));
  if (conditions.every((condition) => condition === null)) {
    if (value === 0 && sections.length > 2) return 2;
    return value < 0 && sections.length > 1 ? 1 : 0;
  }
  return conditions.findIndex((condition) => condition === null || holds(condition, value));
}

function holds([, operator, bound]: RegExpExecArray, value: number): boolean {
  const other = Number(bound);
  switch (operator) {
    case '<':
      return value < other;
    case '<=':
      return value <= other;
    case '>':
      return value > other;
    case '>=':
      return value >= other;
    case '=':
      return value === other;
    default:
      return value !== other;
  }
}

function taken(section: string): FormatSection {
  let prefix = '';
  let suffix = '';
  let body = '';
  /** Digits behind a point that is only text, as in `0!.0,"万"`. */
  const point = { isText: false, digits: 0 };
  const say = (text: string): void => {
    if (text === '.' && /[0#?]/.test(body)) point.isText = true;
    else if (/[0#?@]|General/i.test(body)) suffix += text;
    else prefix += text;
  };
  for (const [piece, quoted, escaped, bracketed] of section.matchAll(PIECES)) {
    if (quoted !== undefined || escaped !== undefined) say(quoted ?? escaped ?? '');
    else if (bracketed !== undefined) say(/^\$([^-]*)/.exec(bracketed)?.[1] ?? '');
    else if (PLACEHOLDER.test(piece)) {
      body += piece;
      if (point.isText && /[0#?]/.test(piece)) point.digits += 1;
    } else if (LETTER.test(piece)) body += piece;
    else if (!/^[_*]/.test(piece)) say(piece);
  }
  const commas = /(,+)(?:\.[0#?]*)?\s*$/.exec(body)?.[1]?.length ?? 0;
  return { prefix, suffix, body, scale: 1000 ** commas * 10 ** point.digits };
}
