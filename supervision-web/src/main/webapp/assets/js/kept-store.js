// Where this browser keeps what the server has not accepted yet: its own database. Not localStorage, which a
// browser writes to disk seconds later: killed, it has lost it. What is stored here is on disk once it is done.
const DATABASE = "supervision-draft";
const STORE = "kept";
let opening = null;

function opened() {
  opening =
    opening ||
    new Promise((done, failed) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => {
        request.result.onclose = () => (opening = null);
        done(request.result);
      };
      request.onerror = () => failed(request.error);
    });
  return opening;
}

function within(prefix) {
  return IDBKeyRange.bound(prefix, prefix + "\uffff");
}

/** Committed by itself and at once, so that it is done even where the page is being left. */
async function change(doing) {
  const change = (await opened()).transaction(STORE, "readwrite", { durability: "strict" });
  doing(change.objectStore(STORE));
  change.commit();
  return new Promise((done, failed) => {
    change.oncomplete = () => done();
    change.onabort = () => failed(change.error);
  });
}

function answered(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

/** Whether this browser has such a database and lets us write in it. */
export function isThere() {
  return opened().then(
    () => true,
    () => false,
  );
}

/** Stores a value under a name, over what was there; resolves when it is on disk. */
export function put(name, value) {
  return change((store) => store.put(value, name));
}

/** The value under a name, or undefined. */
export async function get(name) {
  return answered((await opened()).transaction(STORE).objectStore(STORE).get(name));
}

/** The names that begin so. */
export async function names(prefix) {
  return answered((await opened()).transaction(STORE).objectStore(STORE).getAllKeys(within(prefix)));
}

/** Throws away what stands under one name. */
export function remove(name) {
  return change((store) => store.delete(name));
}

/** Throws away all whose names begin so; with an empty beginning, everything. */
export function removeAll(prefix) {
  return change((store) => store.delete(within(prefix)));
}
