// Shows how far a feed has come while it is applied; without scripts a link looks again.
(() => {
  const EVERY = 2000;
  const running = () => document.getElementById("running");

  async function look() {
    const answer = await fetch(location.href, { headers: { "X-By-Itself": "yes" } }).catch(() => null);
    if (!answer || !answer.ok || answer.redirected) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.getElementById("running");
    if (!now) {
      location.reload();
      return;
    }
    if (now.textContent !== running().textContent) {
      running().replaceChildren(...now.childNodes);
    }
    setTimeout(look, EVERY);
  }

  setTimeout(look, EVERY);
})();
