const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const TO_ASCII = 0xfee0;

/**
 * Text with full-width ASCII made half-width, invisible marks dropped, blanks trimmed and inner blanks made one.
 * Line breaks inside stay: they part numbers. Not Unicode NFKC, which would turn ① into 1 unasked.
 */
export function normalise(raw: string): string {
  return raw
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - TO_ASCII))
    .replace(/\u2212/g, '-')
    .replace(/\uFE6A/g, '%')
    .replace(/[\r\u2028\u2029]+\n?/g, '\n')
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
