const LONGEST = 30;

/** What a cell said, on one line and cut off where it is long. */
export function shortened(raw: string): string {
  const line = raw.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line;
}
