// Two texts of one section and a choice. Nothing is replaced before the writer has chosen.
export class TwoTexts {
  #template;

  /** @param template with data-text, data-other and a button[data-choice] for each choice */
  constructor(template) {
    this.#template = template;
  }

  /**
   * Shows another text below a field.
   *
   * @param kind which words: clash, restored or found
   * @param details what they name
   * @param choices what each button does: mine, other, both; those without one are left out
   */
  show(field, kind, details, text, choices) {
    const notice = this.#template.content.cloneNode(true).firstElementChild;
    const sentence = this.#template.dataset[kind];
    notice.querySelector("[data-text]").textContent = details.reduce(
      (said, detail, at) => said.replace("{" + at + "}", detail),
      sentence,
    );
    notice.querySelector("[data-other]").textContent = text;
    notice.querySelectorAll("[data-choice]").forEach((button) => {
      this.#offer(notice, field, button, kind, choices[button.dataset.choice]);
    });
    field.after(notice);
  }

  #offer(notice, field, button, kind, choice) {
    if (!choice) {
      button.remove();
      return;
    }
    button.textContent = button.dataset[kind];
    button.addEventListener("click", () => {
      notice.remove();
      field.focus();
      choice();
    });
  }
}
