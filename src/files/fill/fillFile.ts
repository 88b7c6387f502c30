import { zipSync } from 'fflate';
import { Deadline } from '../read/deadline';
import { LIMITS, type Limits } from '../read/limits';
import { mainPartOf } from '../read/mainPart';
import { openPackage } from '../read/package';
import { refuse, type Refusal } from '../read/refusal';
import { calcOnLoad } from './calcOnLoad';
import { fillSheet, type FilledCell } from './fillSheet';
import { guarded, sheetPart, textOf } from './superiorFile';

export type FillOutcome =
  | { readonly kind: 'filled'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly refusal: Refusal };

/**
 * A copy of a workbook file with figures in some cells of one sheet; every other part stays as it came, byte for byte,
 * but for the word that formulas are to be calculated when it is opened. Never throws.
 */
export function fillFile(
  bytes: Uint8Array,
  sheet: string,
  cells: readonly FilledCell[],
  limits: Limits = LIMITS,
): FillOutcome {
  return guarded(() => {
    const deadline = new Deadline(limits.seconds);
    const file = openPackage(bytes, limits);
    const { main } = mainPartOf(file, deadline);
    const part = sheetPart(file, sheet, limits, deadline);
    const filled = fillSheet(textOf(file, part), cells);
    if (filled === null) refuse({ code: 'corrupt', part });
    const changed = new Map([
      [part.toLowerCase(), filled],
      [main.toLowerCase(), calcOnLoad(textOf(file, main))],
    ]);
    const parts = file.names.map((name): [string, Uint8Array] => {
      const text = changed.get(name.toLowerCase());
      return [name, text === undefined ? partOf(file.part(name), name) : utf8(text)];
    });
    return { kind: 'filled', bytes: zipSync(Object.fromEntries(parts)) };
  });
}

const partOf = (bytes: Uint8Array | null, part: string): Uint8Array =>
  bytes ?? refuse({ code: 'missingPart', part });

/** What was UTF-16 is so no more, and must not say that it is. */
const utf8 = (xml: string): Uint8Array =>
  new TextEncoder().encode(
    xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(["'])[^"']*\2/, '$1$2UTF-8$2'),
  );
