// Keeps what is typed into a form over the end of a login. It lies in this browser, encrypted under a key that
// the server opens for the same person alone, and is put back where it was typed. Text that is saved while it
// is typed has a script of its own (writing.js).
import * as store from "./kept-store.js";
import { Kept } from "./writing-kept.js";

const LOCKS = "locks";
const KEEP = 150;
const SKIPPED = ["hidden", "submit", "button", "file"];
const root = content("application-root");
const kept = new Kept("form", "typed");
const timers = new Map();
let ended = false;

function content(name) {
  const meta = document.querySelector("meta[name='" + name + "']");
  return meta ? meta.content : "";
}

function ask(path, method, body) {
  const headers = { "X-Page-Token": content("page-token"), "Content-Type": "application/json" };
  return fetch(root + path, { method, headers, body: body && JSON.stringify(body) });
}

async function unlock() {
  const locks = (await store.get(LOCKS)) || [];
  const answer = await ask("/api/login/key", "POST", locks);
  if (answer.ok) {
    const found = await answer.json();
    await kept.unlock(found.key);
    const others = locks.filter((lock) => lock !== found.lock);
    await store.put(LOCKS, [found.lock, ...others].slice(0, 20));
  }
}

/** Where a form stands, or would stand on a page of its own. */
function place(form) {
  return encodeURIComponent((form.dataset.address || location.pathname + location.search) + "#" + form.id);
}

function isKept(form) {
  return form && form.id && form.id !== "write" && form.method === "post" && form.closest("main");
}

function fields(form) {
  return [...form.elements].filter((field) => field.name && !SKIPPED.includes(field.type));
}

function isTicked(field) {
  return field.type === "radio" || field.type === "checkbox";
}

function typed(form) {
  return fields(form)
    .filter((field) => !isTicked(field) || field.checked)
    .map((field) => [field.name, field.value]);
}

function keep(form) {
  clearTimeout(timers.get(form));
  timers.set(form, 0);
  return kept.canKeep ? kept.keep(place(form), JSON.stringify(typed(form)), 0) : Promise.resolve();
}

function fill(form, values) {
  fields(form).forEach((field) => {
    if (isTicked(field)) {
      field.checked = values.some(([name, value]) => name === field.name && value === field.value);
    } else {
      const at = values.findIndex(([name]) => name === field.name);
      field.value = at < 0 ? field.value : values.splice(at, 1)[0][1];
    }
  });
}

/** Throws away what is kept of a form: it was sent or left. */
export function forget(form) {
  clearTimeout(timers.get(form));
  timers.delete(form);
  kept.erase(place(form));
}

/** Puts back what was kept of a form; whether there was anything. */
export async function putBack(form) {
  const found = kept.canKeep ? await kept.found(place(form)) : [];
  if (found.length === 0) {
    return false;
  }
  fill(form, JSON.parse(found[found.length - 1].text));
  timers.set(form, 0);
  return true;
}

/** Whether something is kept of the form at an address. */
export async function isKeptAt(address, id) {
  const found = await kept.found(encodeURIComponent(address + "#" + id));
  return found.length > 0;
}

/** Whether the login still lasts; where nobody answers, as far as is known. */
export async function lasts() {
  const answer = await ask("/api/login", "GET").catch(() => ({ status: 0 }));
  return answer.status !== 401;
}

function say(form) {
  const said = document.createElement("p");
  said.className = "hint";
  said.setAttribute("role", "status");
  form.prepend(said);
  said.textContent = document.getElementById("kept-words").dataset.back;
}

async function begin() {
  const forms = [...document.forms].filter(isKept);
  if (forms.length > 0 || document.getElementById("draft")) {
    await unlock().catch(() => null);
  }
  for (const form of forms) {
    if (!document.querySelector(".error-summary") && (await putBack(form))) {
      say(form);
    }
  }
}

/** A form is not sent to a login that has ended: it would be lost on the way to signing in. */
async function send(form, submitter) {
  if (await lasts()) {
    form.dataset.asked = "yes";
    form.requestSubmit(submitter);
    delete form.dataset.asked;
    return;
  }
  ended = true;
  await keep(form);
  const here = location.pathname.slice(root.length) + location.search;
  location.assign(root + "/sign-out?away&back=" + encodeURIComponent(here));
}

document.addEventListener("input", (event) => {
  const form = event.target.form;
  // Not put off by the next keystroke: whoever types without a pause has it kept too.
  if (isKept(form) && !timers.get(form)) {
    timers.set(form, setTimeout(() => keep(form), KEEP));
  }
});
document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (isKept(form) && !form.dataset.address && !form.dataset.asked && kept.canKeep) {
      event.preventDefault();
      event.stopImmediatePropagation();
      send(form, event.submitter);
    }
  },
  true,
);
// What was typed in the last moment is kept too: the way to the next login may be taken at once.
["login-ends", "login-over"].forEach((end) =>
  document.addEventListener(end, () => {
    ended = true;
    [...timers.keys()].forEach(keep);
  }),
);
window.addEventListener("pagehide", () => {
  if (!ended) {
    [...timers.keys()].forEach(forget);
  }
});

/** Done when what was kept is back. */
export const ready = begin();
