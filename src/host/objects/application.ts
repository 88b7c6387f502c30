import { invalidArgument } from '../protocol/error';
import { objectType, readOnly } from '../protocol/objects';
import type { BookObject } from './book';
import { createWorkbook } from './new-workbook';

/**
 * Formulas are always up to date when they are read, so the calculation mode is kept but changes nothing, and
 * there is nothing to suspend.
 */
const modes = new WeakMap<object, string>();

export const applicationType = objectType<BookObject>({
  properties: {
    CalculationMode: {
      get: ({ book }) => modes.get(book) ?? 'Automatic',
      set: ({ book }, value) => {
        if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(String(value))) {
          throw invalidArgument(String(value));
        }
        modes.set(book, String(value));
      },
    },
    CalculationState: readOnly(() => 'Done'),
    CalculationEngineVersion: readOnly(() => 191_029),
  },
  methods: {
    CreateWorkbook: createWorkbook,
    Calculate: ({ book }, type: unknown) => {
      if (type === 'Full' || type === 'FullRebuild') book.engine.markAllDirty();
      return book.engine.calculate();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** What the client itself calls when it starts; nothing hangs on the answer. */
export const addinInternalService = objectType<BookObject>({
  methods: { NotifyActionHandlerReady: () => undefined, SendMessageToHost: () => undefined },
});

/** Switches events off and on. */
export const runtimeType = objectType<BookObject>({
  properties: {
    EnableEvents: {
      get: ({ book }) => book.subscriptions.enabled,
      set: ({ book }, value) => {
        book.subscriptions.enabled = value === true;
      },
    },
  },
});
