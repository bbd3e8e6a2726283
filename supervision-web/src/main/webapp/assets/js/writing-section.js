// One section while somebody types: saved within three seconds of the last keystroke, one request at a
// time, and nothing thrown away until the server has it or the writer has chosen.
const REST = 1000;
const LONGEST = 2500;
const RETRY = 5000;
const KEEP = 150;

export class Section {
  #page;
  #field;
  #version;
  #saved;
  #dirtySince = 0;
  #timer;
  #keeper;
  #sending = null;
  #stopped = false;

  constructor(page, field, version) {
    this.#page = page;
    this.#field = field;
    this.#version = version;
    this.#saved = field.defaultValue;
    field.addEventListener("input", () => this.#typed());
  }

  get key() {
    return this.#field.id.replace(/^s-/, "");
  }

  get field() {
    return this.#field;
  }

  get version() {
    return Number(this.#version.value);
  }

  get savedText() {
    return this.#saved;
  }

  get isDirty() {
    return this.#field.value !== this.#saved;
  }

  get isSettled() {
    return !this.isDirty && !this.#sending;
  }

  /** Leaves the text out of a form that is sent, or takes it in again. */
  hold(held) {
    [this.#field, this.#version].forEach((one) => (one.disabled = held));
  }

  /** Puts a text into the field as if it had been typed. */
  put(text) {
    this.#field.value = text;
    this.#typed();
  }

  /** From now on the writer's text stands on the other one's version. */
  standOn(version, text) {
    this.#version.value = version;
    this.#saved = text;
    this.#stopped = false;
  }

  #typed() {
    const now = Date.now();
    this.#dirtySince = this.#dirtySince || now;
    // Not put off by the next keystroke: whoever types without a pause has it kept too.
    this.#keeper = this.#keeper || setTimeout(() => this.keep(), KEEP);
    this.#later(Math.max(0, Math.min(REST, this.#dirtySince + LONGEST - now)));
    this.#page.typing();
  }

  /** Keeps the text in this browser. */
  keep() {
    clearTimeout(this.#keeper);
    this.#keeper = 0;
    return this.isDirty
      ? this.#page.kept.keep(this.key, this.#field.value, this.version)
      : Promise.resolve();
  }

  #later(millis) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), millis);
  }

  /** Saves now; resolves when the server has it or has refused it. */
  async save() {
    clearTimeout(this.#timer);
    while (this.#sending) {
      await this.#sending;
    }
    if (this.isDirty && !this.#stopped) {
      this.#sending = this.#send(this.#field.value);
      await this.#sending;
      this.#sending = null;
    } else if (this.#dirtySince && !this.isDirty) {
      this.#settled();
      this.#page.saved(this);
    }
  }

  async #send(text) {
    try {
      const answer = await this.#page.put(this.key, text, this.version);
      if (answer.ok) {
        await this.#accepted(text, await answer.json());
      } else {
        await this.#refused(answer);
      }
    } catch (noConnection) {
      this.#page.offline();
      this.#later(RETRY);
    }
  }

  async #accepted(text, answer) {
    this.#version.value = answer.textVersion;
    this.#saved = text;
    if (this.isDirty) {
      this.#dirtySince = Date.now();
      await this.keep();
      this.#later(REST);
    } else {
      this.#settled();
    }
    this.#page.saved(this, answer.savedAt);
  }

  #settled() {
    this.#dirtySince = 0;
    clearTimeout(this.#keeper);
    this.#keeper = 0;
    this.#page.kept.erase(this.key);
  }

  async #refused(answer) {
    await this.keep();
    if (answer.status >= 500) {
      this.#later(RETRY);
    }
    this.#stopped = answer.status === 401 || answer.status === 404;
    await this.#page.refused(this, answer);
  }

  /** Waits for the writer: nothing is sent until the clash is settled. */
  stop() {
    this.#stopped = true;
  }
}
