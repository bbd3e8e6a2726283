// Small manners of every page: the summary of errors takes the focus, and a form is sent once.
(function () {
  "use strict";
  const SENDING = 10000;
  const summary = document.querySelector(".error-summary");
  if (summary) {
    summary.focus();
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
