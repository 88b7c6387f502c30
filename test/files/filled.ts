import { fillFile } from '../../src/files/fill/fillFile';
import { readSuperiorFile, type SuperiorFile } from '../../src/files/fill/superiorFile';

export type Figures = Readonly<Record<string, number>>;

/** What a template asks for. */
export function templateIn(bytes: Uint8Array): SuperiorFile {
  const outcome = readSuperiorFile(bytes);
  if (outcome.kind !== 'template') throw new Error(JSON.stringify(outcome));
  return outcome.template;
}

/** A template with figures put in by their rows' numbers. */
export function filled(bytes: Uint8Array, figures: Figures): Uint8Array {
  const { sheet, rows } = templateIn(bytes);
  const cells = rows.flatMap(({ id, row, column }) =>
    figures[id] === undefined ? [] : [{ row, column, value: figures[id] }],
  );
  const outcome = fillFile(bytes, sheet, cells);
  if (outcome.kind !== 'filled') throw new Error(JSON.stringify(outcome));
  return outcome.bytes;
}
