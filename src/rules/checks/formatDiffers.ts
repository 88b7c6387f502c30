import type { EntryCheck } from '../check';

/** The cell shows another figure than it holds, for its format adds 万件 or 元 to it, or shows a text in its place. */
export const formatDiffers: EntryCheck<'formatDiffers'> = {
  id: 'formatDiffers',
  severity: 'warning',
  scope: 'entry',
  on: ['number', 'notApplicable'],
  doubtsFigure: true,
  supersedes: ['looksLikeDate', 'farOver', 'overCompletion', 'gain', 'pace'],
  check({ warnings }) {
    const read = warnings.find(({ code }) => code === 'formatDiffers');
    if (read?.code !== 'formatDiffers') return null;
    const { shown, held, suggestion } = read;
    return { facts: { value: held, shown }, ...(suggestion && { suggestion }) };
  },
};
