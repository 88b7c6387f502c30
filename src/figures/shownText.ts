import { sectionFor, type FormatSection } from './formatSections';
import { withoutNoise } from './plainNumber';
import type { FigureWarning } from './reading';
import { rendered } from './rendered';

/** Marks of the currency that everything here is in; they stand in formats of 万元 as well. */
const YUAN_SIGN = /[¥￥]/g;
/** Formats of plain figures, which nearly all cells have; those of `#` alone show no 0. */
const ADDS_NOTHING = /^(?:#,##)?0(?:\.0+)?$/;

/**
 * What a cell shows because its format adds text to its content, scales it or shows something else, as if somebody had typed
 * that: 300000 with `#,##0"元"` is `300000元`, 0.75 with `0%` is `75%`, 0 with `0;-0;` nothing. Null where the format adds
 * nothing, and for a text in whose place it shows another; a dash is how accounts write 0.
 */
export function shownText(
  value: number | string,
  format: string | number | undefined,
): string | null {
  if (typeof format !== 'string' || value === '' || ADDS_NOTHING.test(format)) return null;
  const section = sectionFor(format, value);
  const said = section.tokens.map(({ kind, text }) => {
    if (kind === 'text') return text;
    return kind === 'place' && typeof value === 'string' ? value : '';
  });
  if (typeof value === 'string') {
    return hasPlace(section) ? changed(said.join(''), value) : null;
  }
  const shown = rendered(value, section) ?? said.join('');
  if (value === 0 && /^[\s\-–—―]+$/.test(shown)) return null;
  return changed(shown, String(withoutNoise(value)));
}

/** What a format shows in place of a text, nothing with `;;;`, beside what the cell holds; none where the text is seen. */
export function replacedText(
  text: string,
  format: string | number | undefined,
): readonly FigureWarning[] {
  if (typeof format !== 'string' || text === '') return [];
  const section = sectionFor(format, text);
  const shown = section.tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('');
  const isSeen = hasPlace(section) || changed(shown, text) === null;
  return isSeen ? [] : [{ code: 'formatDiffers', shown: shown.trim(), held: text.trim() }];
}

function hasPlace({ tokens }: FormatSection): boolean {
  return tokens.some(({ kind }) => kind === 'place');
}

function changed(shown: string, plain: string): string | null {
  const bare = shown.replace(YUAN_SIGN, '').trim();
  return bare === plain ? null : bare;
}
