// The queue by the keyboard; words are given by selecting them in the text.
import { isWriting } from "./page.js";

const passage = document.getElementById("passage");
const correct = document.getElementById("correct");

function open(id) {
  const details = document.getElementById(id);
  if (details) {
    details.open = true;
    (details.querySelector("form select, form input:not([type=hidden])") ?? details).focus();
  }
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) {
    return;
  }
  const key = event.key.toLowerCase();
  if (key === "?") {
    const keys = document.getElementById("keys");
    if (keys) {
      keys.open = !keys.open;
      keys.scrollIntoView({ block: "nearest" });
    }
  } else if (key === "u") {
    document.querySelector(".log button[value=undo]")?.click();
  } else {
    const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (target) {
      event.preventDefault();
      if (target.dataset.opens) {
        open(target.dataset.opens);
      } else {
        target.click();
      }
    }
  }
});

for (const button of document.querySelectorAll("[data-opens]")) {
  button.addEventListener("click", () => open(button.dataset.opens));
}

// how far into the passage a place in the page lies, in UTF-16 units: text goes in unit by unit
function place(node, offset) {
  const range = document.createRange();
  range.setStart(passage, 0);
  range.setEnd(node, offset);
  return Number(passage.dataset.start) + range.toString().length;
}

document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  if (!passage || !correct?.open || selection.isCollapsed || selection.rangeCount === 0) {
    return;
  }
  const range = selection.getRangeAt(0);
  if (!passage.contains(range.startContainer) || !passage.contains(range.endContainer)) {
    return;
  }
  const form = correct.querySelector("form");
  form.elements.start.value = place(range.startContainer, range.startOffset);
  form.elements.end.value = place(range.endContainer, range.endOffset);
  form.elements.words.value = range.toString();
});

correct?.querySelector("[name=words]").addEventListener("input", (event) => {
  // typed, not selected: the words are looked up in the report
  event.target.form.elements.start.value = "";
  event.target.form.elements.end.value = "";
});
