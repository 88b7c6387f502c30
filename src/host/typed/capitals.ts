const PARTS = new RegExp(
  [
    // Texts, and sheets in quotation marks.
    /"(?:[^"]|"")*"|'(?:[^']|'')*'/,
    // What stands in brackets behind a table's name.
    /\[(?:[^[\]]|\[[^[\]]*\])*\]/,
    // A function, a cell, columns; anything else that is a word.
    /(?<function>[\p{L}_\\][\p{L}\p{N}_.\\]*)(?=\s*\()/u,
    /(?<cell>\$?[a-z]{1,3}\$?\d+)(?![\p{L}\p{N}_.!])/iu,
    /(?<columns>\$?[a-z]{1,3}:\$?[a-z]{1,3})(?![\p{L}\p{N}_.!])/iu,
    /(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);

/** A formula as Excel keeps it: functions, references and truth values in capitals, names, sheets and texts as typed. */
export function inCapitals(formula: string): string {
  if (!/[a-z]/.test(formula)) return formula;
  return formula.replace(PARTS, (part, ...rest) => {
    const {
      word,
      cell,
      columns,
      function: name,
    } = rest.at(-1) as Record<string, string | undefined>;
    if (word !== undefined) return /^(true|false)$/i.test(word) ? word.toUpperCase() : word;
    if (name !== undefined) return name.startsWith('_xl') ? name : name.toUpperCase();
    return (cell ?? columns)?.toUpperCase() ?? part;
  });
}
