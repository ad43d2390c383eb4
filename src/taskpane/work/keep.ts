/**
 * Keeps work on this computer, in the browser's own database (IndexedDB) for this page's origin: what was typed outlives a closed or crashed
 * pane, a case is larger than what localStorage should hold, and nothing of it goes anywhere else.
 */
export interface Keep {
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
  /**
   * Looks at what is kept under a name and, in the same transaction, keeps what `change` makes of it; undefined leaves it as it is. No other pane
   * can write in between.
   * @returns what was kept before
   */
  update(name: string, change: (before: unknown) => unknown): Promise<unknown>;
  forget(name: string): Promise<void>;
  /** Names of what is kept that begin so. */
  names(beginning: string): Promise<readonly string[]>;
}

const storeName = "kept";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("motionwright", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(storeName);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The browser's database did not open."));
    };
  });
}

async function inStore<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = work(transaction.objectStore(storeName));
      transaction.oncomplete = () => {
        resolve(request.result);
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error("The browser's database did not keep it."));
      };
    });
  } finally {
    database.close();
  }
}

/** The browser's database for this origin. */
export const browserKeep: Keep = {
  read: (name) => inStore<unknown>("readonly", (store) => store.get(name)),
  write: async (name, value) => {
    await inStore("readwrite", (store) => store.put(value, name));
  },
  update: async (name, change) => {
    let before: unknown;
    await inStore("readwrite", (store) => {
      const request = store.get(name) as IDBRequest<unknown>;
      request.onsuccess = () => {
        before = request.result;
        const next = change(before);
        if (next !== undefined) store.put(next, name);
      };
      return request;
    });
    return before;
  },
  forget: async (name) => {
    await inStore("readwrite", (store) => store.delete(name));
  },
  names: async (beginning) =>
    (await inStore("readonly", (store) => store.getAllKeys())).map(String).filter((name) => name.startsWith(beginning)),
};
