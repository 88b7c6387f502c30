import type { Slip } from './verdict';

/** Characters that are written or read for each other. */
const ALIKE = [
  '0DQ',
  '1L7',
  '2Z',
  '5S',
  '6G',
  '8B',
  'UV',
  'MN',
  'PR',
  'EF',
  'CG',
  'XY',
  '38',
  '49',
];

/**
 * What single slip explains a wrong check character: two neighbours swapped or, where no swap does, a character taken for one
 * that looks like it. Null where none does, or more than one: then nobody can tell.
 *
 * @param text characters with their check character; all of them may stand there
 */
export function slipIn(text: string, isRight: (text: string) => boolean): Slip | null {
  const swaps = [...text].slice(1).flatMap((_, index): Slip[] => {
    const mended = swapped(text, index);
    return mended !== text && isRight(mended) ? [{ kind: 'swap', at: index + 1, mended }] : [];
  });
  if (swaps.length > 0) return only(swaps);
  return only(
    [...text].flatMap((character, index): Slip[] =>
      lookalikes(character).flatMap((other) => {
        const mended = text.slice(0, index) + other + text.slice(index + 1);
        return isRight(mended) ? [{ kind: 'mistaken' as const, at: index + 1, mended }] : [];
      }),
    ),
  );
}

const only = (slips: readonly Slip[]): Slip | null =>
  slips.length === 1 ? (slips[0] as Slip) : null;

const swapped = (text: string, at: number): string =>
  text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);

const lookalikes = (character: string): string[] =>
  ALIKE.filter((group) => group.includes(character)).flatMap((group) =>
    [...group].filter((other) => other !== character),
  );
