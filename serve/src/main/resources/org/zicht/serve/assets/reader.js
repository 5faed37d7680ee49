// The reader: each note at the height of its words, and pointing at one shows the other.
import { isWriting } from "./page.js";

const reader = document.querySelector(".reader");
const notes = [...document.querySelectorAll(".notes > li")];
const marks = [...document.querySelectorAll("mark[data-claims]")];
const wide = matchMedia("(min-width: 52.01rem)");

function markOf(note) {
  const id = note.id.slice(2);
  return marks.find((mark) => mark.dataset.claims.split(" ").includes(id));
}

function place() {
  reader.classList.remove("placed");
  notes.forEach((note) => { note.style.top = ""; });
  reader.style.minHeight = "";
  if (!wide.matches || notes.length === 0) {
    return;
  }
  reader.classList.add("placed");
  const top = reader.getBoundingClientRect().top;
  let free = 0;
  for (const note of notes) {
    const mark = markOf(note);
    const wish = mark ? mark.getClientRects()[0].top - top : free;
    const at = Math.max(wish, free);
    note.style.top = at - (note.parentElement.getBoundingClientRect().top - top) + "px";
    free = at + note.offsetHeight + 14;
  }
  reader.style.minHeight = free + "px";
}

function light(ids, on) {
  for (const note of notes) {
    note.classList.toggle("lit", on && ids.includes(note.id.slice(2)));
  }
  for (const mark of marks) {
    mark.classList.toggle("lit", on && mark.dataset.claims.split(" ").some((id) => ids.includes(id)));
  }
}

for (const note of notes) {
  const id = [note.id.slice(2)];
  note.addEventListener("mouseenter", () => light(id, true));
  note.addEventListener("mouseleave", () => light(id, false));
  note.addEventListener("focusin", () => light(id, true));
  note.addEventListener("focusout", () => light(id, false));
}
for (const mark of marks) {
  const ids = mark.dataset.claims.split(" ");
  mark.addEventListener("mouseenter", () => light(ids, true));
  mark.addEventListener("mouseleave", () => light(ids, false));
  mark.addEventListener("click", () => document.getElementById("c-" + ids[0])?.focus({ preventScroll: true }));
}

// J and K walk the claims
document.addEventListener("keydown", (event) => {
  const step = { j: 1, k: -1 }[event.key];
  if (step && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target) && notes.length > 0) {
    const at = notes.indexOf(document.activeElement.closest(".notes > li"));
    const next = notes[at < 0 ? (step > 0 ? 0 : notes.length - 1) : Math.min(notes.length - 1, Math.max(0, at + step))];
    next.focus({ preventScroll: true });
    (markOf(next) ?? next).scrollIntoView({ block: "center" });
  }
});

function arrive() {
  const note = location.hash.startsWith("#c-") ? document.getElementById(location.hash.slice(1)) : null;
  marks.forEach((mark) => mark.classList.toggle("on", note !== null && mark.dataset.claims.split(" ").includes(note.id.slice(2))));
  if (note) {
    (markOf(note) ?? note).scrollIntoView({ block: "center" });
    note.focus({ preventScroll: true });
  }
}

if (reader) {
  place();
  addEventListener("resize", place);
  wide.addEventListener("change", place);
  document.fonts?.ready.then(place);
  addEventListener("hashchange", arrive);
  arrive();
}
