import type { Formula } from '../syntax/formula';

export interface DefinedName {
  /** In small letters. */
  readonly name: string;
  readonly text: string;
  readonly formula: Formula;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly sheetId: string | null;
}

const keyOf = (name: string, sheetId: string | null): string => `${sheetId ?? ''}!${name}`;

/** The workbook's names; a sheet's own go before the workbook's. */
export class Names {
  private readonly known = new Map<string, DefinedName>();

  find(name: string, sheetId: string): DefinedName | null {
    return this.known.get(keyOf(name, sheetId)) ?? this.known.get(keyOf(name, null)) ?? null;
  }

  put(name: DefinedName): void {
    this.known.set(keyOf(name.name, name.sheetId), name);
  }

  remove(name: DefinedName): void {
    this.known.delete(keyOf(name.name, name.sheetId));
  }

  all(): DefinedName[] {
    return [...this.known.values()];
  }
}
