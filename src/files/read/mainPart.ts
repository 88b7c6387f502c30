import { requireWorkbook } from './contentTypes';
import type { Deadline } from './deadline';
import type { Package } from './package';
import { refuse } from './refusal';
import { relationshipsOf, targetOf, type Relationship } from './relationships';

/** The workbook's own part, and where it leads. */
export interface MainPart {
  /** Relationships of the package itself. */
  readonly root: readonly Relationship[];
  readonly main: string;
  readonly relationships: readonly Relationship[];
}

/** @throws RefusedError for what is no workbook */
export function mainPartOf(file: Package, deadline: Deadline): MainPart {
  const root = relationshipsOf('', file, deadline) ?? [];
  const mainPart =
    targetOf(root, 'officeDocument') ?? (file.has('xl/workbook.xml') ? 'xl/workbook.xml' : null);
  requireWorkbook(file, mainPart, deadline);
  const main = mainPart as string;
  const relationships = relationshipsOf(main, file, deadline);
  if (relationships === null) refuse({ code: 'missingPart', part: 'xl/_rels/workbook.xml.rels' });
  return { root, main, relationships };
}
