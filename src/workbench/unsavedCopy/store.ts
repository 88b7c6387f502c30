const NAME = 'workbench';
const STORE = 'unsaved';

/** What a page keeps of its workbook until it is saved. */
export interface UnsavedCopy {
  /** Of the page, new with each time that it is loaded. */
  readonly id: string;
  readonly name: string;
  /** Milliseconds, as `Date.now()` counts. */
  readonly time: number;
  readonly pieces: readonly (readonly string[])[];
}

/** @throws where the browser keeps nothing: private windows, no room */
async function within<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('nothing was kept'));
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

export const putCopy = (copy: UnsavedCopy): Promise<unknown> =>
  within('readwrite', (store) => store.put(copy));

export const removeCopy = (id: string): Promise<unknown> =>
  within('readwrite', (store) => store.delete(id));

export const copyOf = (id: string): Promise<UnsavedCopy | undefined> =>
  within('readonly', (store) => store.get(id) as IDBRequest<UnsavedCopy | undefined>);

export const copyIds = (): Promise<string[]> =>
  within('readonly', (store) => store.getAllKeys() as IDBRequest<string[]>);
