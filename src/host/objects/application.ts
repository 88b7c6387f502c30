import { invalidArgument } from '../protocol/error';
import { objectType, readOnly } from '../protocol/objects';
import type { BookObject } from './book';
import { createWorkbook } from './new-workbook';

/**
 * In manual calculation formulas keep what they had until `calculate`. Excel works a formula out when it is entered
 * even then; here it stays empty. There is nothing to suspend.
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
        book.engine.isManual = value === 'Manual';
      },
    },
    CalculationState: readOnly(() => 'Done'),
    CalculationEngineVersion: readOnly(() => 191_029),
  },
  methods: {
    CreateWorkbook: createWorkbook,
    Calculate: ({ book }, type: unknown) => {
      if (type === 'Full' || type === 'FullRebuild') book.engine.markAllDirty();
      return book.engine.calculateNow();
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
