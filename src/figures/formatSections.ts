/** A piece of a section of a number format's code. */
export interface FormatToken {
  /**
   * `text`: shown as it is; `place`: a digit, or the whole content (`0 # ? General @`); `bare`: letters of dates, exponents
   * and signs that are not in quotes.
   */
  readonly kind: 'text' | 'place' | 'point' | 'comma' | 'bare';
  readonly text: string;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** What is left without colours, conditions, text and room: the placeholders and letters. */
  readonly body: string;
  /** The code of the section. */
  readonly code: string;
  /** Only negative numbers are shown by it, without a minus sign of their own. */
  readonly isNegative: boolean;
}

/** Pieces of a code: text in quotes or behind a backslash or `!`, room, brackets, all else by the character. */
const PIECES = /"([^"]*)"?|[\\!]([^])|[_*][^]|\[([^\]]*)\]|General|G\/通用格式|E[+-]|[^]/gi;
const PLACE = /^(?:[0#?@]|General|G\/通用格式)$/i;
/** Letters of dates and times, exponents, what divides, what makes a percentage. */
const BARE = /^(?:E[+-]|[\w%/: ])$/i;

const NOTHING: FormatSection = { tokens: [], body: '', code: '', isNegative: false };
const AS_IT_IS: FormatSection = {
  tokens: [{ kind: 'place', text: '@' }],
  body: '@',
  code: '@',
  isNegative: false,
};

/** The section of a code by which a value is shown: by its condition, or else by the value's sign. */
export function sectionFor(code: string, value: number | string): FormatSection {
  const { sections, conditions } = sectionsOf(code);
  if (typeof value === 'string') {
    const ofText = sections[3] ?? sections.find(({ code: own }) => own.includes('@'));
    return ofText ?? AS_IT_IS;
  }
  const at = conditions.findIndex((condition) => condition === null || holds(condition, value));
  const section = sections[at];
  if (section === undefined) return NOTHING;
  return conditions[at]?.isNegative === true ? { ...section, isNegative: true } : section;
}

interface Sections {
  readonly sections: readonly FormatSection[];
  /** Of up to three of them. */
  readonly conditions: readonly (Condition | null)[];
}

const BY_CODE = new Map<string, Sections>();

function sectionsOf(code: string): Sections {
  const before = BY_CODE.get(code);
  if (before !== undefined) return before;
  const sections = split(code).map(taken);
  const found = { sections, conditions: conditionsOf(sections) };
  // A workbook has a handful of formats; the bound only guards against a hostile file.
  if (BY_CODE.size < 1000) BY_CODE.set(code, found);
  return found;
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

interface Condition {
  readonly operator: string;
  readonly bound: number;
  readonly isNegative: boolean;
}

const CONDITION = /\[(<=|>=|<>|=|<|>)(-?\d+(?:\.\d+)?)\]/;
const BELOW_ZERO: Condition = { operator: '<', bound: 0, isNegative: true };

/** When each of up to three sections is used; null: for every number that is left. */
function conditionsOf(sections: readonly FormatSection[]): readonly (Condition | null)[] {
  const numeric = sections.slice(0, 3);
  const written = numeric.map(({ code }) => conditionIn(code));
  if (numeric.length === 1) return written;
  if (written.every((condition) => condition === null)) {
    // Positive; negative; zero. Where there are two, zero goes with the positive ones.
    const positive = { operator: numeric.length > 2 ? '>' : '>=', bound: 0, isNegative: false };
    return numeric.length > 2 ? [positive, BELOW_ZERO, null] : [positive, BELOW_ZERO];
  }
  const [first, second] = written;
  if (first === null) return [{ operator: '>', bound: 0, isNegative: false }, ...written.slice(1)];
  return numeric.length > 2 && second === null ? [first ?? null, BELOW_ZERO, null] : written;
}

function conditionIn(code: string): Condition | null {
  const [, operator, digits] = CONDITION.exec(code) ?? [];
  if (operator === undefined) return null;
  const bound = Number(digits);
  const isNegative = (operator === '<' && bound <= 0) || (/^<?=$/.test(operator) && bound < 0);
  return { operator, bound, isNegative };
}

function holds({ operator, bound }: Condition, value: number): boolean {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    default:
      return value !== bound;
  }
}

function taken(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  for (const [piece, quoted, escaped, bracketed] of code.matchAll(PIECES)) {
    if (bracketed !== undefined) tokens.push(text(/^\$([^-]*)/.exec(bracketed)?.[1] ?? ''));
    else if (quoted !== undefined || escaped !== undefined)
      tokens.push(text(quoted ?? escaped ?? ''));
    else if (PLACE.test(piece)) tokens.push({ kind: 'place', text: piece });
    else if (piece === '.') tokens.push({ kind: 'point', text: piece });
    else if (piece === ',') tokens.push({ kind: 'comma', text: piece });
    else if (BARE.test(piece)) tokens.push({ kind: 'bare', text: piece });
    else if (!/^[_*]/.test(piece)) tokens.push(text(piece));
  }
  const body = tokens.flatMap((token) => (token.kind === 'text' ? [] : [token.text])).join('');
  return { tokens, body, code, isNegative: false };
}

function text(said: string): FormatToken {
  return { kind: 'text', text: said };
}
