import type { SheetProtection } from 'hucre';
import type { SheetExtras } from '../snapshot';
import { attribute, isTrue, openings } from './xml';

type Extras = NonNullable<SheetExtras['protection']>;

/** What a protected sheet still allows: Office.js's word and the file's. */
const ALLOWED = [
  ['allowAutoFilter', 'autoFilter'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowInsertRows', 'insertRows'],
  ['allowPivotTables', 'pivotTables'],
  ['allowSort', 'sort'],
] as const;

/** How a password may stand in a file: as one of these hashes, never in the clear. */
const HASHES = /^(password|algorithmName|hashValue|saltValue|spinCount)$/;
const WORKBOOK_HASHES = /^workbook(Password|AlgorithmName|HashValue|SaltValue|SpinCount)$/;

export function toProtection({ options, password }: Extras): SheetProtection {
  const file: SheetProtection = {
    sheet: true,
    objects: options['allowEditObjects'] !== true,
    scenarios: options['allowEditScenarios'] !== true,
    selectLockedCells: (options['selectionMode'] ?? 'Normal') === 'Normal',
    selectUnlockedCells: options['selectionMode'] !== 'None',
  };
  for (const [option, name] of ALLOWED) file[name] = options[option] === true;
  if (password) file.password = password;
  return file;
}

/** Every option is given, so that nobody has to know the defaults. Undefined when the sheet is not protected. */
export function toProtectionExtras(
  file: SheetProtection | undefined,
  sheetXml: string,
): Extras | undefined {
  if (file?.sheet !== true) return undefined;
  const options: Record<string, boolean | string> = {
    allowEditObjects: file.objects !== true,
    allowEditScenarios: file.scenarios !== true,
    selectionMode:
      file.selectUnlockedCells === false
        ? 'None'
        : file.selectLockedCells === false
          ? 'Unlocked'
          : 'Normal',
  };
  for (const [option, name] of ALLOWED) options[option] = file[name] === true;
  const hash = pick(openings(sheetXml, 'sheetProtection')[0] ?? {}, HASHES);
  return { options, ...(hash === undefined ? {} : { passwordHash: hash }) };
}

/** Puts the hash of an unknown password back on a written sheet. */
export function restoreHash(sheetXml: string, hash: Readonly<Record<string, string>>): string {
  return sheetXml.replace('<sheetProtection', `<sheetProtection${attributes(hash)}`);
}

export function structureHash(workbookXml: string): Record<string, string> | undefined {
  const protection = openings(workbookXml, 'workbookProtection')[0] ?? {};
  return pick(protection, WORKBOOK_HASHES);
}

export function isStructureLocked(workbookXml: string): boolean {
  return openings(workbookXml, 'workbookProtection').some((one) => isTrue(one['lockStructure']));
}

export function restoreStructureHash(
  workbookXml: string,
  hash: Readonly<Record<string, string>>,
): string {
  return workbookXml.replace('<workbookProtection', `<workbookProtection${attributes(hash)}`);
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => attribute(name, value))
    .join('');
}

function pick(values: Readonly<Record<string, string>>, names: RegExp) {
  const kept = Object.entries(values).filter(([name]) => names.test(name));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
