// Keeps what is typed into a form over the end of a login and over a lost line, until the page that answers it
// has come. It lies in this browser, encrypted under a key that the server opens for the same person alone, and
// is put back where it was typed. Text that is saved while it is typed has a script of its own (writing.js).
import * as store from "./kept-store.js";
import { Kept, eraseEverything } from "./writing-kept.js";

const LOCKS = "locks";
const SENT = "supervision-sent";
const ANSWERED = "supervision-answered";
const BROKEN = 500;
const KEEP = 150;
// Whoever sends at once, before there is a key to keep it under, waits for that a moment.
const PATIENCE = 3000;
const SKIPPED = ["hidden", "submit", "button", "file"];
const root = content("application-root");
const kept = new Kept("form", "typed");
const timers = new Map();
const typedIn = new WeakSet();
let ended = false;
let sent = null;

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
      field.value = at < 0 ? field.value : both(values.splice(at, 1)[0][1], field);
    }
  });
}

/** Whoever was quicker than what comes back loses neither. */
function both(before, field) {
  const since = typedIn.has(field) ? field.value : "";
  if (!since || !before || since.startsWith(before)) {
    return since || before;
  }
  return field.type === "textarea" ? before + "\n" + since : since;
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

/** Whether the login "lasts" or is "ended"; "unknown" where nobody answers. */
async function login() {
  const answer = await ask("/api/login", "GET").catch(() => ({ status: BROKEN }));
  if (answer.status >= BROKEN) {
    return "unknown";
  }
  return answer.status === 401 ? "ended" : "lasts";
}

/** Whether the login still lasts; where nobody answers, as far as is known. */
export async function lasts() {
  return (await login()) !== "ended";
}

/** Says something at the head of a form, or where it is sent. */
function say(form, words, before) {
  const said = form.querySelector("[data-kept]") || document.createElement("p");
  said.className = "hint";
  said.dataset.kept = "";
  said.setAttribute("role", "status");
  (before || form).insertAdjacentElement(before ? "beforebegin" : "afterbegin", said);
  said.textContent = document.getElementById("kept-words").dataset[words];
}

/** Whether this page is what a form was answered with, and no page that was gone back to or asked for again. */
function isAnswer() {
  const [way] = performance.getEntriesByType("navigation");
  const came = way && way.type === "navigate" && !(way.responseStatus >= BROKEN);
  return came && document.referrer.startsWith(location.origin + "/");
}

function answeredBefore() {
  try {
    return JSON.parse(sessionStorage.getItem(ANSWERED)) || [];
  } catch (unreadable) {
    return [];
  }
}

/** Whoever goes on before it is thrown away has it thrown away on the page that they come to. */
async function forgetWhatWasAnswered() {
  const place = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  const answered = answeredBefore();
  if (place && isAnswer()) {
    answered.push(place);
  }
  if (answered.length > 0) {
    sessionStorage.setItem(ANSWERED, JSON.stringify(answered));
    await Promise.all(answered.map((one) => kept.erase(one)));
    sessionStorage.removeItem(ANSWERED);
  }
}

async function begin() {
  await forgetWhatWasAnswered().catch(() => null);
  const forms = [...document.forms].filter(isKept);
  if (forms.length > 0 || document.getElementById("draft")) {
    await unlock().catch(() => null);
  }
  for (const form of forms) {
    if (!document.querySelector(".error-summary") && (await putBack(form).catch(() => false))) {
      say(form, "back");
    }
  }
}

/**
 * A form is not sent to a login that has ended, nor into nowhere: it would be lost on the way. What is sent is
 * kept until its answer has come.
 */
async function send(form, submitter) {
  await Promise.race([ready, new Promise((done) => setTimeout(done, PATIENCE))]);
  await keep(form);
  const state = await login();
  if (state === "unknown") {
    say(form, kept.canKeep ? "unsent" : "unkept", submitter && submitter.closest("p"));
    return;
  }
  // Where nothing can be kept here, the server shows back what was typed.
  if (state === "lasts" || !kept.canKeep) {
    sent = form;
    sessionStorage.setItem(SENT, place(form));
    form.dataset.asked = "yes";
    form.requestSubmit(submitter);
    delete form.dataset.asked;
    return;
  }
  ended = true;
  const here = location.pathname.slice(root.length) + location.search;
  location.assign(root + "/sign-out?away&back=" + encodeURIComponent(here));
}

document.addEventListener("input", (event) => {
  const form = event.target.form;
  typedIn.add(event.target);
  // Not put off by the next keystroke: whoever types without a pause has it kept too. But not before what was
  // kept is back, or it would be taken for that, and put back over what is typed next.
  if (isKept(form) && !timers.get(form)) {
    timers.set(form, setTimeout(() => ready.then(() => keep(form)), KEEP));
  }
});
document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (isKept(form) && !form.dataset.address && !form.dataset.asked) {
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
    [...timers.keys()].filter((form) => form !== sent).forEach(forget);
  }
});
// Nothing that was typed stays behind on a shared computer. A draft signs out itself, once it is saved.
document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[href$='/sign-out']");
  if (link && !document.getElementById("draft")) {
    event.preventDefault();
    ended = true;
    await eraseEverything();
    location.assign(link.href);
  }
});

/** Done when what was kept is back. */
export const ready = begin();
