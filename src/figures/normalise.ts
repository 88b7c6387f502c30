/** Seen as a blank, or as nothing where something else would stand: it parts what it stands between. */
const BLANKS = /[\u115F\u1160\u180E\u2800\u3164\uFFA0\uFFFC]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
/** Neither seen nor taking room: marks of direction, joiners, selectors of variants … */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const TO_ASCII = 0xfee0;

/** Characters that look like one of ASCII and are typed or copied for it. */
const LOOKS_LIKE = new Map(
  Object.entries({
    '/': '\u2044\u2215\u2571\u27CB\u29F8',
    '-': '\u2010\u2011\u2212\uFE63',
    ',': '\uFE50',
    '.': '\uFE52',
    ';': '\uFE54',
    ':': '\uFE55',
    '(': '\uFE59',
    ')': '\uFE5A',
    '+': '\uFE62',
    '=': '\uFE66',
    '%': '\uFE6A',
  }).flatMap(([ascii, others]) => [...others].map((other) => [other, ascii] as const)),
);
const LOOKALIKE = new RegExp(`[${[...LOOKS_LIKE.keys()].join('')}]`, 'g');

/**
 * Text with full-width ASCII and its lookalikes made plain, unseen marks dropped, blanks trimmed and inner blanks made
 * one. Line breaks inside stay: they part numbers. Not Unicode NFKC, which would turn ① into 1 unasked.
 */
export function normalise(raw: string): string {
  return raw
    .replace(BLANKS, ' ')
    .replace(UNSEEN, '')
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - TO_ASCII))
    .replace(LOOKALIKE, (char) => LOOKS_LIKE.get(char) ?? char)
    .replace(LINE_BREAKS, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** For comparing labels: also without any blank, and brackets and case made alike. */
export function sameLabel(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(text: string): string {
  return normalise(text)
    .replace(/\s+/g, '')
    .replace(/[“”„‟″]/g, '"')
    .toLowerCase();
}
