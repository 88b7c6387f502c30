import type { ForeignPart, ForeignSheet } from '../../foreign';
import { escape, unescape } from '../xml';
import { follow, followLine, followList, type Follower } from './follow';

/** The text of a carried part, or a piece of a sheet's part, with its references to cells as they are now. */
export function rewritten(
  part: Pick<ForeignPart, 'contentType'> & { readonly text: string },
  follower: Follower,
  shifts: ForeignSheet['shifts'],
): string {
  const rule = RULES.find(([pattern]) => pattern.test(part.contentType))?.[1];
  return rule === undefined ? part.text : rule(part.text, follower, shifts);
}

type Rule = (text: string, follower: Follower, shifts: ForeignSheet['shifts']) => string;

/** By the content type of the part. */
const RULES: readonly (readonly [RegExp, Rule])[] = [
  [/chart(ex)?\+xml$/i, (text, follower) => formulas(text, 'f|formula', follower)],
  [
    /drawing\+xml$/,
    (text, follower, shifts) => anchors(attributes(text, 'textlink', follower), shifts),
  ],
  [/controlproperties\+xml$/, (text, follower) => attributes(text, 'fmla\\w+', follower)],
  [/pivotTable\+xml$/, (text, _, shifts) => located(text, shifts)],
  [/pivotCacheDefinition\+xml$/, sourced],
  [/slicerCache\+xml$|timelineCache\+xml$/, tabbed],
];

function formulas(text: string, names: string, follower: Follower): string {
  return text.replace(
    new RegExp(`(<(?:\\w+:)?(?:${names})(?:\\s[^>]*)?>)([^<]+)(</)`, 'g'),
    (_, open: string, formula: string, close: string) =>
      open + escape(follower.formula(unescape(formula))) + close,
  );
}

function attributes(text: string, names: string, follower: Follower): string {
  return text.replace(
    new RegExp(`(\\s(?:${names})=")([^"]*)(")`, 'g'),
    (_, open: string, formula: string, close: string) =>
      open + escape(follower.formula(unescape(formula))) + close,
  );
}

/** Pictures, charts and controls lie from one cell to another. */
export function anchors(text: string, shifts: ForeignSheet['shifts']): string {
  if (shifts.length === 0) return text;
  return text.replace(/<((?:\w+:)?)(from|to)>[\s\S]*?<\/\1\2>/g, (whole) =>
    whole.replace(
      /(<(?:\w+:)?(col|row)>)(\d+)(<)/g,
      (_, open: string, name: string, line: string, close: string) =>
        open + followLine(Number(line), name === 'col' ? 'column' : 'row', shifts) + close,
    ),
  );
}

function located(text: string, shifts: ForeignSheet['shifts']): string {
  return text.replace(
    /(<(?:\w+:)?location\b[^>]*?\sref=")([^"]*)(")/,
    (_, open: string, ref: string, close: string) => open + (follow(ref, shifts) ?? ref) + close,
  );
}

function sourced(text: string, follower: Follower): string {
  return text.replace(/<(?:\w+:)?worksheetSource\b[^>]*>/, (tag) => {
    const sheet = unescape(/\ssheet="([^"]*)"/.exec(tag)?.[1] ?? '');
    const now = follower.sheet(sheet);
    // What is gone stays named as it was: refreshing says so then, and nothing else suffers.
    if (now === undefined || now.name === null) return tag;
    const named = tag.replace(/(\ssheet=")[^"]*/, `$1${escape(now.name).replaceAll('$', '$$$$')}`);
    return named.replace(
      /(\sref=")([^"]*)/,
      (_, open: string, ref: string) => open + (follow(ref, now.shifts) ?? ref),
    );
  });
}

function tabbed(text: string, follower: Follower): string {
  return text.replace(
    /(\stabId=")(\d+)/g,
    (_, open: string, number: string) => open + follower.number(Number(number)),
  );
}

/** An element or extension of a sheet's own part. */
export function rewrittenPiece(
  piece: string,
  follower: Follower,
  shifts: ForeignSheet['shifts'],
): string {
  const followed = formulas(piece, 'f', follower)
    .replace(
      /(\ssqref=")([^"]*)/g,
      (_, open: string, list: string) => open + followList(list, shifts),
    )
    .replace(
      /(<(?:\w+:)?sqref>)([^<]*)/g,
      (_, open: string, list: string) => open + followList(list, shifts),
    );
  return breaks(anchors(followed, shifts), shifts);
}

/** A page break names the line that it stands behind. */
function breaks(piece: string, shifts: ForeignSheet['shifts']): string {
  const axis = /^<(?:\w+:)?rowBreaks/.test(piece) ? 'row' : 'column';
  return piece.replace(
    /(<(?:\w+:)?brk\b[^>]*?\sid=")(\d+)/g,
    (_, open: string, line: string) => open + followLine(Number(line), axis, shifts),
  );
}
