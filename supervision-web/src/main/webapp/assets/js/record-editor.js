// The form of another page, shown within this one. Forms don't nest: the fields stand where they are used
// and belong to a form of their own at the end of the page.
export class Editor {
  #page;
  #form;
  #box;
  #said;
  #before;
  #send;
  #leave;

  /**
   * @param page the FormPage whose form it is
   * @param opener the link that opened it, which names it and gets the focus back
   * @param doing send(editor, data) and leave(editor)
   */
  constructor(page, opener, { send, leave }) {
    this.opener = opener;
    this.#page = page;
    this.#send = send;
    this.#leave = leave;
    this.#form = this.#emptyForm();
    this.#box = this.#fields();
    this.#before = this.#typed();
  }

  get page() {
    return this.#page;
  }

  get form() {
    return this.#form;
  }

  get isChanged() {
    return this.#typed() !== this.#before;
  }

  holds(element) {
    return this.#box.contains(element);
  }

  /** Shows it behind an element, or in the place of another editor. */
  show(place, instead) {
    document.querySelector("main").append(this.#form);
    if (instead) {
      instead.#takeFormOut();
      instead.#box.replaceWith(this.#box);
      this.#before = instead.#before;
    } else {
      place.after(this.#box);
    }
    this.focus();
  }

  /** What has to be put right comes first, then the first field; of radios, the one that is chosen. */
  focus() {
    const errors = this.#box.querySelector(".error-summary");
    const field = this.#box.querySelector("input:not([type=hidden]), textarea, select");
    const chosen = field.type === "radio" && this.#box.querySelector("input:checked");
    (errors || chosen || field).focus();
  }

  /** Says something where it was begun. */
  say(sentence) {
    this.#said.textContent = sentence;
  }

  close() {
    this.#takeFormOut();
    this.#box.remove();
  }

  /** Not by its own verb: a button that is named "remove" stands in the way of it. */
  #takeFormOut() {
    this.#form.parentNode.removeChild(this.#form);
  }

  /** Sends it as its first button does. */
  submit() {
    this.#form.requestSubmit(this.#box.querySelector("#save"));
  }

  #typed() {
    return new URLSearchParams(new FormData(this.#form)).toString();
  }

  #emptyForm() {
    const form = document.createElement("form");
    form.id = this.#page.form.id;
    form.method = "post";
    form.dataset.address = this.opener.getAttribute("href");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const data = new FormData(form);
      data.append(event.submitter.name, event.submitter.value);
      this.#send(this, data);
    });
    return form;
  }

  #fields() {
    const box = document.createElement("div");
    box.className = "editor";
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", this.#name());
    this.#said = document.createElement("p");
    this.#said.className = "hint";
    this.#said.setAttribute("role", "status");
    const parts = [this.#page.errors, ...this.#page.form.children, this.#said];
    parts.forEach((part) => part && box.append(part));
    box.querySelectorAll("[type=hidden]").forEach((field) => field.removeAttribute("id"));
    this.#nameErrors(box.querySelector(".error-summary"));
    box.querySelectorAll("input, textarea, select").forEach((field) => {
      field.setAttribute("form", this.#form.id);
    });
    box.querySelectorAll(".button").forEach((button) => (button.className = "button-quiet"));
    box.querySelector(".actions a").addEventListener("click", (event) => {
      event.preventDefault();
      this.#leave(this);
    });
    return box;
  }

  /** The page may have a summary of its own. */
  #nameErrors(summary) {
    if (summary) {
      summary.querySelector("h2").id = "editor-errors";
      summary.setAttribute("aria-labelledby", "editor-errors");
    }
  }

  #name() {
    const about = this.opener.querySelector(".visually-hidden");
    return this.#page.title + (about ? about.textContent : "");
  }
}
