import { objectType, type Property } from '../protocol/objects';
import type { WorkbookExtras } from '../snapshot';
import { patchWorkbookExtras, workbookExtras } from '../engine/extras';
import { bookObject, type BookObject } from './book';
import { keyedValues } from './settings';

/** `workbook.settings`: values of any JSON kind. */
export const settings = keyedValues('Setting', {
  read: ({ engine }) => workbookExtras(engine).settings ?? {},
  write: ({ engine }, entries) => patchWorkbookExtras(engine, { settings: entries }),
});

/** `workbook.properties.custom`: text, numbers and booleans. */
export const customProperties = keyedValues('CustomProperty', {
  read: ({ engine }) => workbookExtras(engine).documentProperties ?? {},
  write: ({ engine }, entries) =>
    patchWorkbookExtras(engine, {
      documentProperties: entries as NonNullable<WorkbookExtras['documentProperties']>,
    }),
});

const builtIn = (name: string): Property<BookObject> => ({
  get: ({ book }) => workbookExtras(book.engine).builtInProperties?.[name] ?? '',
  set: ({ book }, value) =>
    patchWorkbookExtras(book.engine, {
      builtInProperties: {
        ...workbookExtras(book.engine).builtInProperties,
        [name]: String(value),
      },
    }),
});

export const documentProperties = objectType<BookObject>({
  properties: {
    Author: builtIn('author'),
    Category: builtIn('category'),
    Comments: builtIn('comments'),
    Company: builtIn('company'),
    Keywords: builtIn('keywords'),
    Manager: builtIn('manager'),
    Subject: builtIn('subject'),
    Title: builtIn('title'),
  },
  navigations: { Custom: ({ book }) => bookObject('CustomPropertyCollection', book) },
});
