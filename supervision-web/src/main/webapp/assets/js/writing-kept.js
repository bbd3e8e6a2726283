// Keeps in this browser what could not be sent yet, encrypted under a key that the server hands out to the
// writer of the draft and that is held in memory only. Without the login, what lies here says nothing.
import * as store from "./kept-store.js";

const VECTOR_BYTES = 12;

function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function base64Of(bytes) {
  let letters = "";
  bytes.forEach((one) => (letters += String.fromCharCode(one)));
  return btoa(letters);
}

/** Throws away everything that this browser keeps: at signing out. */
export function eraseEverything() {
  return store.removeAll("").catch(() => null);
}

/** What one opened page keeps of one subject; nothing where the browser cannot encrypt. */
export class Kept {
  #subject;
  #page;
  #key;
  #turn = 0;
  #turns = new Map();

  constructor(subject, page) {
    this.#subject = subject;
    this.#page = page;
  }

  /** Takes the key, 32 bytes as base64. */
  async unlock(base64) {
    if (window.crypto && crypto.subtle && (await store.isThere())) {
      this.#key = await crypto.subtle.importKey("raw", bytesOf(base64), "AES-GCM", false, [
        "encrypt",
        "decrypt",
      ]);
    }
  }

  get canKeep() {
    return Boolean(this.#key);
  }

  /**
   * Keeps a text and the version it was written on; the newest one of a section wins. Resolves when it
   * outlives a killed browser.
   */
  async keep(section, text, version) {
    if (!this.#key) {
      return;
    }
    const turn = ++this.#turn;
    const vector = crypto.getRandomValues(new Uint8Array(VECTOR_BYTES));
    const plain = new TextEncoder().encode(JSON.stringify({ text, version, at: Date.now() }));
    const sealed = await crypto.subtle.encrypt(this.#way(section, vector), this.#key, plain);
    if (this.#isNewest(section, turn)) {
      const kept = { vector: base64Of(vector), sealed: base64Of(new Uint8Array(sealed)) };
      await store.put(this.#name(section, this.#page), kept).catch(() => (this.#key = null));
    }
  }

  /** Encrypting takes its time: what was kept or erased since then is newer. */
  #isNewest(section, turn) {
    const newest = turn > (this.#turns.get(section) || 0);
    if (newest) {
      this.#turns.set(section, turn);
    }
    return newest;
  }

  /** What any page kept of a section, oldest first: {name, text, version, at}. */
  async found(section) {
    const found = [];
    for (const name of await store.names(this.#name(section, ""))) {
      const one = await this.#opened(section, name);
      if (one) {
        found.push({ ...one, name });
      }
    }
    return found.sort((one, other) => one.at - other.at);
  }

  /** Throws away what this page keeps of a section: the server has accepted it. */
  erase(section) {
    this.#turns.set(section, ++this.#turn);
    return this.eraseNamed(this.#name(section, this.#page));
  }

  /** Throws away one that was found. */
  eraseNamed(name) {
    return store.remove(name).catch(() => null);
  }

  /** Throws away everything of this subject: it is no longer the writer's. */
  eraseSubject() {
    return store.removeAll(this.#subject + "/").catch(() => null);
  }

  async #opened(section, name) {
    try {
      const kept = await store.get(name);
      const way = this.#way(section, bytesOf(kept.vector));
      const plain = await crypto.subtle.decrypt(way, this.#key, bytesOf(kept.sealed));
      return JSON.parse(new TextDecoder().decode(plain));
    } catch (notOurs) {
      // Somebody else's on a shared computer: it stays theirs, closed.
      return null;
    }
  }

  #way(section, vector) {
    const place = new TextEncoder().encode(this.#subject + "/" + section);
    return { name: "AES-GCM", iv: vector, additionalData: place };
  }

  #name(section, page) {
    return this.#subject + "/" + section + "/" + page;
  }
}
