// Counts how long the login still lasts. Clicks and keystrokes lengthen it; asking does not.
(function () {
  "use strict";
  const WARN_BEFORE = 120;
  const TELL_EVERY = 60000;
  const root = content("application-root");
  const dialog = document.getElementById("stay");
  const ends = document.getElementById("ends");
  let told = Date.now();
  let timer;

  function content(name) {
    const meta = document.querySelector("meta[name='" + name + "']");
    return meta ? meta.content : "";
  }

  function ask(method) {
    return fetch(root + "/api/login", {
      method: method,
      headers: { "X-Page-Token": content("page-token") },
    }).then(function (answer) {
      return answer.ok ? answer.json() : { seconds: 0 };
    });
  }

  function later(answer) {
    clearTimeout(timer);
    if (answer.seconds <= 0) {
      lock();
    } else if (answer.seconds <= WARN_BEFORE) {
      warn(answer);
    } else {
      close();
      timer = setTimeout(look, (answer.seconds - WARN_BEFORE + 1) * 1000);
    }
  }

  function look() {
    ask("GET").then(later).catch(again);
  }

  function again() {
    timer = setTimeout(look, TELL_EVERY);
  }

  /** Where staying helps, a dialog asks; else a sentence says so, and nobody is stopped typing. */
  function warn(answer) {
    if (answer.fixed) {
      close();
      ends.textContent = ends.dataset.text;
    } else if (!dialog.open) {
      dialog.showModal();
    }
    timer = setTimeout(look, (answer.seconds + 1) * 1000);
  }

  function close() {
    if (dialog.open) {
      dialog.close();
    }
  }

  function lock() {
    document.dispatchEvent(new CustomEvent("login-ends"));
    const here = window.location.pathname.slice(root.length) + window.location.search;
    window.location.assign(root + "/sign-out?away&back=" + encodeURIComponent(here));
  }

  function stay() {
    told = Date.now();
    ask("POST").then(later).catch(again);
  }

  document.getElementById("stay-signed-in").addEventListener("click", stay);
  dialog.addEventListener("cancel", stay);
  ["input", "click", "keydown"].forEach(function (kind) {
    document.addEventListener(kind, function () {
      if (!dialog.open && Date.now() - told > TELL_EVERY) {
        stay();
      }
    });
  });
  // Whoever types on is there: the dialog goes, and the field has the focus again.
  dialog.addEventListener("keydown", function (event) {
    if (event.key.length === 1 && event.key !== " ") {
      close();
      stay();
    }
  });
  look();
})();
