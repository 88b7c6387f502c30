import type { IActiveDirtyManagerService, ICommandInfo } from './univer';

/** What one change makes stale; Univer does not export the type. */
interface DirtyData {
  readonly forceCalculation?: boolean;
  readonly dirtyRanges?: readonly unknown[];
  readonly dirtyNameMap?: object;
  readonly dirtyDefinedNameMap?: object;
  readonly dirtySuperTableMap?: object;
  readonly dirtyUnitFeatureMap?: object;
  readonly dirtyUnitOtherFormulaMap?: object;
  readonly clearDependencyTreeCache?: object;
}

interface Conversion {
  getDirtyData(command: ICommandInfo): DirtyData;
}

/** All that the changes together make stale, as Univer's formula engine takes it. */
export function dirtyData(
  manager: IActiveDirtyManagerService,
  changes: readonly ICommandInfo[],
): DirtyData {
  const all = changes.flatMap((command): DirtyData[] => {
    const conversion = manager.get(command.id) as Conversion | undefined;
    return conversion ? [conversion.getDirtyData(command)] : [];
  });
  return {
    forceCalculation: all.some((data) => data.forceCalculation === true),
    dirtyRanges: all.flatMap((data) => data.dirtyRanges ?? []),
    dirtyNameMap: merged(all.map((data) => data.dirtyNameMap)),
    dirtyDefinedNameMap: merged(all.map((data) => data.dirtyDefinedNameMap)),
    dirtySuperTableMap: merged(all.map((data) => data.dirtySuperTableMap)),
    dirtyUnitFeatureMap: merged(all.map((data) => data.dirtyUnitFeatureMap)),
    dirtyUnitOtherFormulaMap: merged(all.map((data) => data.dirtyUnitOtherFormulaMap)),
    clearDependencyTreeCache: merged(all.map((data) => data.clearDependencyTreeCache)),
  };
}

type Nested = { [key: string]: unknown };

/** Merges maps of maps: Univer keys what is dirty by workbook, then sheet, then name. */
function merged(maps: readonly unknown[]): Nested {
  const result: Nested = {};
  for (const map of maps) {
    for (const [key, value] of Object.entries((map ?? {}) as Nested)) {
      const known = result[key];
      result[key] = isMap(known) && isMap(value) ? merged([known, value]) : value;
    }
  }
  return result;
}

const isMap = (value: unknown): value is Nested => typeof value === 'object' && value !== null;
