import { isCharacter } from './characters';
import { notWellFormed } from './notWellFormed';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Puts characters in the place of their references. Only XML's own five names exist: others would need a document
 * type, which is refused.
 *
 * @param start where the text stands in its document, to say where a mistake is
 */
export function resolveReferences(text: string, start: number): string {
  let resolved = '';
  let at = 0;
  for (let next = text.indexOf('&'); next >= 0; next = text.indexOf('&', at)) {
    const end = text.indexOf(';', next);
    if (end < 0) notWellFormed('a reference without an end', start + next);
    resolved += text.slice(at, next) + referred(text.slice(next + 1, end), start + next);
    at = end + 1;
  }
  return resolved + text.slice(at);
}

function referred(name: string, at: number): string {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const [, hexadecimal, decimal] = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  if (!isCharacter(code)) notWellFormed('a reference to nothing', at);
  return String.fromCodePoint(code);
}
