/** Which characters XML 1.0 (fifth edition) allows where. */

const NAME_START = 1;
const NAME_PART = 2;

/** What each of the first 128 characters may be in a name. */
const ASCII = new Uint8Array(128);
for (let code = 0; code < ASCII.length; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z_:]/.test(char)) ASCII[code] = NAME_START | NAME_PART;
  else if (/[0-9.-]/.test(char)) ASCII[code] = NAME_PART;
}

const NAME_START_CHARACTERS =
  'A-Za-z_:\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const NAME_CHARACTERS = `${NAME_START_CHARACTERS}0-9.\\xB7\\u0300-\\u036F\\u203F-\\u2040-`;
const NAME = new RegExp(`^[${NAME_START_CHARACTERS}][${NAME_CHARACTERS}]*$`, 'u');

/** The characters that no document may hold, for patterns to leave out. */
export const FORBIDDEN = '\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF';
const HOLDS_FORBIDDEN = new RegExp(`[${FORBIDDEN}]`);

/** Whether a text has such a character. It comes from a decoder: no surrogate stands alone. */
export function holdsForbidden(text: string): boolean {
  return HOLDS_FORBIDDEN.test(text);
}

/** Whether a number names a character that a document may refer to. */
export function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

/** The white space of XML; carriage returns became line feeds before. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09;
}

/** Where the name that begins at `at` ends; `at` itself when none begins there. */
export function nameEnd(source: string, at: number): number {
  let end = at;
  let isAscii = true;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (code > 127) isAscii = false;
    else if (((ASCII[code] as number) & NAME_PART) === 0) break;
  }
  if (isAscii) {
    return end > at && ((ASCII[source.charCodeAt(at)] as number) & NAME_START) !== 0 ? end : at;
  }
  return NAME.test(source.slice(at, end)) ? end : at;
}
