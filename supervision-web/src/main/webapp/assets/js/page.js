// Small manners of every page: the summary of errors takes the focus, what just happened is read
// out, and a form is sent once.
(function () {
  "use strict";
  const SENDING = 10000;
  const SAID_AFTER = 100;
  const summary = document.querySelector(".error-summary");
  if (summary) {
    summary.focus();
  }
  // A status is read out when it changes, not when the page comes with it.
  const said = document.querySelector(".said");
  if (said && said.textContent.trim()) {
    const what = Array.from(said.childNodes);
    said.style.minHeight = said.offsetHeight + "px";
    said.replaceChildren();
    setTimeout(function () {
      said.replaceChildren.apply(said, what);
    }, SAID_AFTER);
  }
  document.addEventListener("submit", function (event) {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "yes";
    // Whoever stopped it on its way can send it again: what was done already is not done twice.
    setTimeout(function () {
      delete form.dataset.sent;
    }, SENDING);
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form").forEach(function (form) {
      delete form.dataset.sent;
    });
  });
})();
