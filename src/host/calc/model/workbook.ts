import type { Names } from './names';
import type { Sheet } from './sheet';
import type { Tables } from './tables';
import type { CellError, Scalar } from './values';

/** Shows a number or text by a number format, as TEXT does. */
export type Format = (value: Exclude<Scalar, CellError | null>, pattern: string) => string;

/** What a formula can look up in its workbook, beside cells. */
export interface Workbook {
  readonly names: Names;
  readonly tables: Tables;
  sheet(id: string): Sheet | null;
  readonly format: Format;
  /** @param name without regard to case */
  sheetNamed(name: string): Sheet | null;
}
