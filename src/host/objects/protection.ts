import { HostError, invalidArgument } from '../protocol/error';
import { objectType, readOnly } from '../protocol/objects';
import {
  patchSheetExtras,
  patchWorkbookExtras,
  sheetExtras,
  workbookExtras,
} from '../engine/extras';
import { isProtected } from '../engine/protection';
import { sheetOf, type BookObject, type SheetObject } from './book';

/** All that may be allowed, and Excel's defaults. */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const;

type Options = Record<string, boolean | string>;

function chosen(options: unknown): Options {
  const given = (options ?? {}) as Options;
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(OPTIONS, key)) throw invalidArgument(key);
  }
  return { ...OPTIONS, ...given };
}

const secret = (password: unknown): { password?: string } =>
  typeof password === 'string' && password !== '' ? { password } : {};

/** A password that only the opened file knew, as a hash, cannot be checked here, so it opens nothing. */
function requirePassword(given: unknown, needed: string | undefined, hash: object | undefined) {
  const known = needed === undefined && hash === undefined;
  if (!known && (needed === undefined || needed !== given)) throw new HostError('AccessDenied');
}

export const worksheetProtection = objectType<SheetObject>({
  properties: {
    Protected: readOnly((sheet) => isProtected(sheetOf(sheet))),
    Options: readOnly((sheet) => sheetExtras(sheetOf(sheet)).protection?.options ?? null),
  },
  methods: {
    Protect: (sheet, options: unknown, password: unknown) => {
      const worksheet = sheetOf(sheet);
      if (isProtected(worksheet)) throw new HostError('InvalidOperation', 'already protected');
      patchSheetExtras(worksheet, {
        protection: { options: chosen(options), ...secret(password) },
      });
    },
    Unprotect: (sheet, password: unknown) => {
      const worksheet = sheetOf(sheet);
      const protection = sheetExtras(worksheet).protection;
      // Builds of summer 2026 refuse this, where others do nothing; who works with both asks before.
      if (protection === undefined) throw new HostError('AccessDenied', 'not protected');
      requirePassword(password, protection?.password, protection?.passwordHash);
      patchSheetExtras(worksheet, { protection: undefined });
    },
  },
});

export const workbookProtection = objectType<BookObject>({
  properties: {
    Protected: readOnly(({ book }) => workbookExtras(book.engine).structureProtected === true),
  },
  methods: {
    Protect: ({ book }, password: unknown) => {
      if (workbookExtras(book.engine).structureProtected === true) {
        throw new HostError('InvalidOperation', 'already protected');
      }
      patchWorkbookExtras(book.engine, {
        structureProtected: true,
        structurePassword: secret(password).password,
      });
    },
    Unprotect: ({ book }, password: unknown) => {
      const { structurePassword, structurePasswordHash } = workbookExtras(book.engine);
      requirePassword(password, structurePassword, structurePasswordHash);
      patchWorkbookExtras(book.engine, {
        structureProtected: undefined,
        structurePassword: undefined,
        structurePasswordHash: undefined,
      });
    },
  },
});
