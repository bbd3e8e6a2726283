// Saves text while it is typed. The page gives: form#write; #draft with data-kind, data-subject and data-page,
// and in it a textarea#s-KEY, an input#s-KEY-version and an input#s-KEY-shown for each section; p#saved; template#saving-words with the
// words of each state; template#two-texts for showing two texts and a choice.
import { Kept, eraseEverything } from "./writing-kept.js";
import { Section } from "./writing-section.js";
import { TwoTexts } from "./writing-texts.js";

const PLACE = "supervision-place";
const CLASH = "writing.rule.WrittenMeanwhile";
const form = document.getElementById("write");
const draft = document.getElementById("draft").dataset;
const said = document.getElementById("saved");
const words = document.getElementById("saving-words").dataset;
const again = document.getElementById("sign-in-again");
const path = content("application-root") + "/api/" + draft.kind + "/" + draft.subject;
const kept = new Kept(draft.subject, draft.page);
const page = { kept, put, typing, saved, refused, offline };
const texts = new TwoTexts(document.getElementById("two-texts"));
const sections = Array.from(form.querySelectorAll("textarea[id^='s-']")).map(
  (field) => new Section(page, field, document.getElementById(field.id + "-version")),
);
let connected = true;
let over = false;
let lastField = null;
let lastSaved = clock(Date.now());

function content(name) {
  return document.querySelector("meta[name='" + name + "']").content;
}

/** Said once: a sentence that stands already is not read out again. */
function say(sentence, detail) {
  const whole = sentence.replace("{0}", detail || "");
  if (said.textContent !== whole) {
    said.textContent = whole;
  }
}

/** The time of day, with its day before it where that is not today. */
function clock(moment) {
  const at = new Date(moment);
  const time = at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const day = { day: "numeric", month: "long", year: "numeric" };
  return at.toDateString() === new Date().toDateString()
    ? time
    : at.toLocaleDateString("en-GB", day) + ", " + time;
}

function put(key, text, onVersion) {
  return fetch(path + "/section/" + encodeURIComponent(key), {
    method: "PUT",
    keepalive: text.length < 20000,
    headers: { "Content-Type": "application/json", "X-Page-Token": content("page-token") },
    body: JSON.stringify({ text, onVersion, page: draft.page }),
  });
}

function get(what) {
  return fetch(path + what, { cache: "no-store" }).then((answer) =>
    answer.ok ? answer.json() : Promise.reject(answer),
  );
}

function typing() {
  if (connected && !over) {
    say(words.saving);
  }
}

function saved(section, time) {
  lastSaved = time || lastSaved;
  const listed = document.querySelector("a[href='#" + section.field.id + "-heading'] + span");
  const notes = [listed, document.getElementById(section.field.id + "-progress")];
  if (section.savedText.trim()) {
    notes.filter(Boolean).forEach((note) => (note.textContent = words.written));
  }
  if (sections.every((one) => !one.isDirty)) {
    say(connected ? words.saved : words.back, lastSaved);
  }
  connected = true;
}

function offline() {
  connected = false;
  say(kept.canKeep ? words.waiting : words.unkept);
}

async function refused(section, answer) {
  const problem = await answer.json().catch(() => ({}));
  if (answer.status === 401) {
    end();
  } else if (answer.status === 404) {
    over = true;
    kept.eraseSubject();
    say(words.gone);
  } else if (answer.status === 409 && String(problem.type).endsWith(CLASH)) {
    section.stop();
    await clash(section);
  } else {
    say(problem.title || words.trouble);
  }
}

async function clash(section) {
  const other = await get("/section/" + encodeURIComponent(section.key));
  if (other.text === section.field.value) {
    section.standOn(other.textVersion, other.text);
    kept.erase(section.key);
    saved(section, other.writtenAt);
    return;
  }
  say(words.clash);
  texts.show(section.field, "clash", [other.writtenBy, other.writtenAt], other.text, {
    mine: () => settle(section, other, section.field.value),
    other: () => settle(section, other, other.text),
    both: () => settle(section, other, section.field.value + "\n\n" + other.text),
  });
}

function settle(section, other, text) {
  section.standOn(other.textVersion, other.text);
  section.put(text);
  kept.erase(section.key);
  section.keep();
  section.save();
  section.field.focus();
}

function end() {
  over = true;
  rememberPlace();
  say(words.ended);
  again.hidden = false;
}

function rememberPlace() {
  if (lastField) {
    const caret = lastField.selectionStart;
    const place = { at: location.pathname, field: lastField.id, caret, scroll: window.scrollY };
    sessionStorage.setItem(PLACE, JSON.stringify(place));
  }
}

function findPlace() {
  const place = JSON.parse(sessionStorage.getItem(PLACE) || "{}");
  sessionStorage.removeItem(PLACE);
  const field = place.at === location.pathname && document.getElementById(place.field);
  if (field) {
    field.focus();
    window.scrollTo(0, place.scroll);
    field.setSelectionRange(place.caret, place.caret);
  }
}

async function putBack(section) {
  const found = await kept.found(section.key);
  for (const one of found) {
    if (one.text === section.field.value) {
      kept.eraseNamed(one.name);
    } else {
      offer(section, one, found.length === 1 && one.version === section.version);
    }
  }
}

function offer(section, one, fits) {
  const time = clock(one.at);
  const before = section.field.value;
  const choose = (text) => () => {
    section.put(text);
    kept.eraseNamed(one.name);
    section.field.focus();
  };
  if (fits) {
    section.put(one.text);
    texts.show(section.field, "restored", [time], before, {
      mine: choose(one.text),
      other: choose(before),
    });
  } else {
    texts.show(section.field, "found", [time], one.text, {
      mine: () => kept.eraseNamed(one.name),
      other: choose(one.text),
      both: choose(before + "\n\n" + one.text),
    });
  }
}

/** After a refused post the page shows what was typed, which the server may not have. */
async function compareWithServer(section) {
  const server = await get("/section/" + encodeURIComponent(section.key));
  const typed = section.field.value;
  const met = section.field.parentElement.querySelector("[data-met]");
  if (met) {
    met.remove();
    section.stop();
    await clash(section);
  } else if (server.text === typed || server.textVersion === section.version) {
    section.standOn(server.textVersion, server.text);
    section.put(typed);
  } else {
    section.stop();
    await clash(section);
  }
}

function flush() {
  return Promise.all(sections.map((section) => section.save()));
}

function isSettled() {
  return sections.every((section) => section.isSettled);
}

async function saveNow() {
  await flush();
  if (isSettled()) {
    say(words.saved, lastSaved);
  }
}

/** What is on its way arrives first, so that the form is not sent on a version that has passed. */
async function sendLater(event) {
  if (over) {
    return;
  }
  if (isSettled()) {
    // The server has it all: a text that somebody else wrote since is not sent over theirs.
    sections.forEach((section) => section.hold(true));
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  await flush();
  if (isSettled()) {
    // Not within this event: a form that is being sent is not sent again.
    setTimeout(() => form.requestSubmit(event.submitter));
  }
}

/** What cannot be saved holds nobody back on a shared computer: it is said, and the next press goes. */
async function signOut(event, link) {
  event.preventDefault();
  await flush();
  if (isSettled() || over || link.dataset.warned) {
    await eraseEverything();
    location.assign(link.href);
  } else {
    link.dataset.warned = "yes";
    say(words.leaving);
  }
}

async function begin() {
  const key = await get("/draft-key").catch(() => ({}));
  if (key.key) {
    await kept.unlock(key.key);
  }
  if (document.querySelector(".error-summary")) {
    await Promise.all(sections.map(compareWithServer));
  } else if (kept.canKeep) {
    await Promise.all(sections.map(putBack));
  }
  // What was typed before the key was there.
  sections.forEach((section) => section.keep());
  findPlace();
  document.documentElement.dataset.saving = "ready";
}

form.addEventListener("submit", sendLater);
sections.forEach(({ field }) => field.addEventListener("focus", () => (lastField = field)));
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href$='/sign-out']");
  if (link) {
    signOut(event, link);
  }
});
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
    event.preventDefault();
    saveNow();
  }
});
document.addEventListener("visibilitychange", () => document.hidden && flush());
document.addEventListener("login-ends", () => {
  rememberPlace();
  sections.forEach((section) => section.keep());
  flush();
});
document.addEventListener("login-over", end);
again.addEventListener("click", rememberPlace);
window.addEventListener("pagehide", flush);
window.addEventListener("pageshow", () => sections.forEach((section) => section.hold(false)));
window.addEventListener("online", flush);
begin();
