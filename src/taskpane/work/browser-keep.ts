import type { Keep } from "./keep";

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
