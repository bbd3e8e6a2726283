// Saves each section while it is typed, and keeps in this browser, encrypted, what could not be sent yet.
(function () {
  "use strict";
  const PAUSE = 1000;
  const AT_MOST = 3000;
  const AGAIN = 4000;
  const draft = document.getElementById("draft");
  const words = document.getElementById("saving-words").dataset;
  const said = document.getElementById("saved");
  const root = content("application-root");
  const path = root + "/api/record/" + draft.dataset.record;
  const sections = Array.from(draft.querySelectorAll("textarea")).map(section);
  const keyReady = fetchKey();
  let over = false;

  function content(name) {
    const meta = document.querySelector("meta[name='" + name + "']");
    return meta ? meta.content : "";
  }

  function section(field) {
    return {
      field: field,
      key: field.id.slice(2),
      version: document.getElementById(field.id + "-version"),
      clash: document.getElementById(field.id + "-clash"),
      saved: field.value,
      since: 0,
      timer: 0,
      sending: false,
      stopped: false,
    };
  }

  function say(sentence) {
    if (said.textContent !== sentence) {
      said.textContent = sentence;
    }
  }

  // ---- the browser's own copy: AES-GCM under a key that is asked for after login and never stored

  function fetchKey() {
    if (!window.crypto || !window.crypto.subtle) {
      return Promise.resolve(null);
    }
    return ask("GET", "/draft-key")
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((body) => body && importKey(body.key))
      .catch(() => null);
  }

  function importKey(base64) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  }

  function shelf(one) {
    return "draft:" + draft.dataset.record + ":" + one.key;
  }

  async function keep(one) {
    const key = await keyReady;
    if (!key) {
      return;
    }
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(
      JSON.stringify({ text: one.field.value, onVersion: Number(one.version.value) }));
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, plain));
    if (one.field.value !== one.saved) {
      localStorage.setItem(shelf(one), btoa(String.fromCharCode(...nonce)) + "." + base64(sealed));
    }
  }

  function base64(bytes) {
    let text = "";
    bytes.forEach((byte) => (text += String.fromCharCode(byte)));
    return btoa(text);
  }

  async function kept(one) {
    const stored = localStorage.getItem(shelf(one));
    const key = await keyReady;
    if (!stored || !key) {
      return null;
    }
    try {
      const [nonce, sealed] = stored.split(".").map((part) =>
        Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0)));
      const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce }, key, sealed);
      return JSON.parse(new TextDecoder().decode(plain));
    } catch {
      localStorage.removeItem(shelf(one));
      return null;
    }
  }

  function drop(one) {
    localStorage.removeItem(shelf(one));
  }

  // ---- sending

  function ask(method, where, body, leaving) {
    return fetch(path + where, {
      method: method,
      keepalive: Boolean(leaving),
      headers: { "X-Page-Token": content("page-token"), "Content-Type": "application/json" },
      body: body ? JSON.stringify(body) : undefined,
    });
  }

  function typed(one) {
    if (over || one.stopped) {
      return;
    }
    say(words.saving);
    one.since = one.since || Date.now();
    clearTimeout(one.timer);
    one.timer = setTimeout(() => save(one), Math.max(0, Math.min(PAUSE, one.since + AT_MOST - Date.now())));
    keep(one);
  }

  async function save(one, leaving) {
    clearTimeout(one.timer);
    if (one.sending || one.stopped || over || one.field.value === one.saved) {
      return;
    }
    const text = one.field.value;
    one.sending = true;
    one.since = 0;
    try {
      const answer = await ask(
        "PUT",
        "/section/" + one.key,
        { text: text, onVersion: Number(one.version.value), page: draft.dataset.page },
        leaving);
      one.sending = false;
      await heard(one, text, answer);
    } catch {
      one.sending = false;
      say(words.waiting);
      one.timer = setTimeout(() => save(one), AGAIN);
    }
  }

  async function heard(one, text, answer) {
    if (answer.ok) {
      const body = await answer.json();
      one.version.value = body.textVersion;
      one.saved = text;
      if (one.field.value === text) {
        drop(one);
        say(words.saved.replace("{0}", body.savedAt));
      } else {
        typed(one);
      }
    } else if (answer.status === 401) {
      say(words.ended);
    } else if (answer.status === 404) {
      over = true;
      sections.forEach(drop);
      say(words.gone);
    } else if (answer.status === 409) {
      await refused(one, await answer.json());
    } else {
      say(words.waiting);
      one.timer = setTimeout(() => save(one), AGAIN);
    }
  }

  async function refused(one, problem) {
    const answer = await ask("GET", "/section/" + one.key);
    const theirs = answer.ok ? await answer.json() : null;
    if (theirs && String(theirs.textVersion) !== one.version.value) {
      if (theirs.text === one.field.value) {
        one.version.value = theirs.textVersion;
        one.saved = theirs.text;
        drop(one);
      } else {
        clash(one, theirs);
      }
    } else {
      say(problem.title || problem.detail || words.waiting);
    }
  }

  // ---- somebody, perhaps the same person in another window, wrote in between

  function clash(one, theirs) {
    one.stopped = true;
    const sentence = words.clash.replace("{0}", theirs.writtenBy).replace("{1}", theirs.writtenAt);
    const other = document.createElement("blockquote");
    other.className = "record-text";
    other.textContent = theirs.text;
    one.clash.replaceChildren(
      paragraph(sentence), other,
      choice(words.mine, () => settle(one, theirs, one.field.value)),
      choice(words.theirs, () => settle(one, theirs, theirs.text)),
      choice(words.both, () => settle(one, theirs, theirs.text + "\n\n" + one.field.value)));
    one.clash.hidden = false;
    say(sentence);
  }

  function paragraph(text) {
    const made = document.createElement("p");
    made.textContent = text;
    return made;
  }

  function choice(text, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button-quiet button-small";
    button.textContent = text;
    button.addEventListener("click", act);
    return button;
  }

  function settle(one, theirs, text) {
    one.version.value = theirs.textVersion;
    one.saved = theirs.text;
    one.field.value = text;
    one.clash.hidden = true;
    one.stopped = false;
    one.field.focus();
    save(one);
  }

  // ---- what this browser kept from before

  async function restore(one) {
    const before = await kept(one);
    if (!before || before.text === one.field.value) {
      drop(one);
      return;
    }
    one.field.value = before.text;
    const fromHere = one.version.value === String(before.onVersion);
    one.version.value = before.onVersion;
    if (fromHere) {
      say(words.restored);
    }
    save(one);
  }

  function saveAll(leaving) {
    sections.forEach((one) => save(one, leaving));
  }

  sections.forEach((one) => {
    one.field.addEventListener("input", () => typed(one));
    one.field.addEventListener("blur", () => save(one));
    restore(one);
  });
  window.addEventListener("online", () => saveAll(false));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      saveAll(true);
    }
  });
  window.addEventListener("pagehide", () => saveAll(true));
  document.addEventListener("login-ends", () => sections.forEach(keep));
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      saveAll(false);
    }
  });
  // What is typed is saved before the page is left by one of its buttons; offline, the page stays.
  const form = document.getElementById("write");
  let leaving = false;
  form.addEventListener("submit", async (event) => {
    if (leaving || allSaved()) {
      sections.forEach(drop);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    await Promise.all(sections.map(settled));
    if (allSaved()) {
      leaving = true;
      // Not within this event: a form that is being sent is not sent again.
      setTimeout(() => form.requestSubmit(event.submitter));
    }
  });

  function allSaved() {
    return sections.every((one) => one.field.value === one.saved);
  }

  async function settled(one) {
    while (one.sending) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await save(one);
  }
})();
