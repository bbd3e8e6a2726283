// Shows the top lines of another page of ours where somebody looks first; without scripts the link to it stands alone.
(() => {
  const section = document.querySelector("[data-glance]");

  function line(text, look) {
    const paragraph = document.createElement("p");
    paragraph.className = look;
    paragraph.textContent = text;
    return paragraph;
  }

  async function show() {
    const answer = await fetch(section.dataset.glance, { headers: { "X-By-Itself": "yes" } }).catch(() => null);
    if (!answer || !answer.ok || answer.redirected) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const figures = page.querySelector(".figures-row");
    if (figures) {
      const about = page.querySelector(".page-head .eyebrow").textContent;
      const said = page.querySelector(".page-head .lead").textContent;
      section.querySelector(".meta").replaceWith(line(about, "meta"), line(said, "prose"), document.importNode(figures, true));
    }
  }

  show();
})();
