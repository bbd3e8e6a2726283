// A page of one form, asked for and sent from within another page.

/** The server could not be reached, or did not answer with a page. */
export class NotAnswered extends Error {}

/** A page as the server answered with it; nothing of it runs here. */
export class FormPage {
  #page;

  constructor(page) {
    this.#page = page;
  }

  /** The page at an address. */
  static async at(address) {
    return FormPage.#ask(address, {});
  }

  static async #ask(address, how) {
    const answer = await fetch(address, how).catch(() => ({ ok: false }));
    if (!answer.ok) {
      throw new NotAnswered();
    }
    return new FormPage(new DOMParser().parseFromString(await answer.text(), "text/html"));
  }

  get title() {
    return this.#page.querySelector("h1").textContent.trim();
  }

  get form() {
    return this.#page.querySelector("main form");
  }

  /** What has to be put right, or null. */
  get errors() {
    return this.#page.querySelector(".error-summary");
  }

  /** What the page says was done. */
  get notice() {
    const said = this.#page.querySelector(".said");
    return said ? said.textContent.trim() : "";
  }

  /** The part of the page with an id, or null. */
  part(id) {
    return this.#page.getElementById(id);
  }

  /** What the form holds, with the button that sends it. */
  data(button) {
    const data = new FormData(this.form);
    const pressed = this.form.querySelector("#" + button);
    data.append(pressed.name, pressed.value);
    return data;
  }

  /** Sends the form; the page that it leads to. */
  async send(data) {
    const how = { method: "POST", body: new URLSearchParams(data) };
    return FormPage.#ask(this.form.getAttribute("action"), how);
  }
}
