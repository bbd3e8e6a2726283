// Decisions, actions and how earlier ones went, on the page that the record is written on. Each has a page of
// its own, where these links lead without this script; here its form opens in place, and what the server then
// shows of that section takes the place of what stood there. Nothing that is being typed in is touched.
import { FormPage, NotAnswered } from "./form-page.js";
import { Editor } from "./record-editor.js";
import { forget, isKeptAt, lasts, putBack as fillIn, ready } from "./typed-forms.js";

const UNDONE = ["what", "why", "owner", "by", "by-month", "by-year"];
const draft = document.getElementById("draft");
const said = document.getElementById("saved");
const undo = document.getElementById("undo");
const words = document.getElementById("part-words").dataset;
let editor = null;
let busy = false;

function say(sentence) {
  if (said.textContent !== sentence) {
    said.textContent = sentence;
  }
}

/** One thing after the other; where the server can't be reached, everything stays as it is. */
async function doing(step) {
  if (busy) {
    return;
  }
  busy = true;
  undo.hidden = true;
  try {
    await step();
  } catch (problem) {
    await trouble();
    if (!(problem instanceof NotAnswered)) {
      throw problem;
    }
  } finally {
    busy = false;
  }
}

/** Where the login has ended, what was typed is kept, and comes back after the next one. */
async function trouble() {
  if (await lasts()) {
    (editor || { say }).say(words.trouble);
  } else {
    document.dispatchEvent(new CustomEvent("login-over"));
    document.getElementById("sign-in-again").focus();
  }
}

/** Opens again what was being typed when the login ended. */
async function reopen() {
  await ready;
  for (const link of draft.querySelectorAll("a[data-part]:not([data-part=remove])")) {
    if (await isKeptAt(link.getAttribute("href"), formOf(link))) {
      await open(link);
      await fillIn(editor.form);
      return;
    }
  }
}

/** The form of a page is named as the page is. */
function formOf(link) {
  return new URL(link.href).pathname.split("/").pop();
}

/** Whether something was begun and neither saved nor left: it then gets the focus. */
function isBegun() {
  if (editor && editor.isChanged) {
    editor.say(words.first);
    editor.focus();
    return true;
  }
  if (editor) {
    forget(editor.form);
    editor.close();
    editor = null;
  }
  return false;
}

async function open(link) {
  const page = await FormPage.at(link.href);
  editor = new Editor(page, link, { send, leave });
  editor.show(link.closest(".actions"));
}

function leave(left) {
  forget(left.form);
  left.close();
  editor = null;
  left.opener.focus();
}

function send(sent, data) {
  doing(async () => {
    sent.say("");
    say(words.saving);
    const answer = await sent.page.send(data);
    if (answer.part("draft")) {
      forget(sent.form);
      sent.close();
      editor = null;
      accept(sent.opener, answer);
    } else {
      editor = new Editor(answer, sent.opener, { send, leave });
      editor.show(null, sent);
      say("");
    }
  });
}

/** Shows what the server has of a section now, and gives the focus back. */
function accept(opener, answer) {
  const section = opener.closest(".record-section");
  const parts = [...section.querySelectorAll(".part"), document.getElementById("pointed-out")];
  const where = opener.closest(".part").id;
  const address = opener.getAttribute("href");
  parts.forEach((part) => part.replaceWith(document.importNode(answer.part(part.id), true)));
  note(section, answer);
  say(answer.notice);
  const links = [...document.getElementById(where).querySelectorAll("a[data-part]")];
  const again = links.find((link) => link.getAttribute("href") === address);
  (again || document.getElementById(where).querySelector("h3") || links[0]).focus();
}

/** How far the section has come, beside its heading and in the list of sections. */
function note(section, answer) {
  const progress = section.querySelector("[id$='-progress']");
  progress.textContent = answer.part(progress.id).textContent;
  const heading = section.querySelector("h2").id;
  const listed = document.querySelector("a[href='#" + heading + "'] + span");
  if (listed) {
    listed.textContent = progress.textContent;
  }
}

async function remove(link) {
  const page = await FormPage.at(link.href);
  const kept = page.data("save");
  accept(link, await page.send(page.data("remove")));
  const address = new URL(link.href);
  ["action", "decision"].forEach((item) => address.searchParams.delete(item));
  undo.hidden = false;
  undo.onclick = () => doing(() => putBack(address, section(link), kept));
}

function section(link) {
  return new URL(link.href).searchParams.get("section");
}

async function putBack(address, key, kept) {
  const page = await FormPage.at(address);
  const data = page.data("save");
  UNDONE.filter((name) => kept.has(name)).forEach((name) => data.set(name, kept.get(name)));
  const links = document.querySelectorAll("#s-" + CSS.escape(key) + "-agreed [data-part=add]");
  const adding = [...links].find((link) => new URL(link.href).pathname === address.pathname);
  accept(adding, await page.send(data));
}

const reopened = doing(reopen);

draft.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-part]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  // A press while the page still looks for what was begun before is not lost.
  reopened.finally(() => {
    if (!isBegun()) {
      doing(() => (link.dataset.part === "remove" ? remove(link) : open(link)));
    }
  });
});

// Before the page's other scripts: what was begun is neither lost by sharing nor saved by the way.
document.addEventListener(
  "submit",
  (event) => {
    if (event.target.id === "write" && isBegun()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  },
  true,
);
document.addEventListener(
  "keydown",
  (event) => {
    const saving = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
    if (saving && editor && editor.holds(document.activeElement)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      editor.submit();
    }
  },
  true,
);
