// Adding files: dropped or chosen, one after another, each with what came of it in its place.
import "./page.js";

const drop = document.getElementById("files");
const progress = document.getElementById("progress");

async function send(file) {
  const line = document.createElement("li");
  const name = document.createElement("bdi");
  name.textContent = file.name;
  const state = document.createElement("progress");
  line.append(name, " ", state);
  progress.append(line);
  try {
    const answer = await fetch("/add/file?name=" + encodeURIComponent(file.name), { method: "POST", body: file });
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(text.trim());
    }
    const results = new DOMParser().parseFromString(text, "text/html").querySelectorAll("#results li, #results p");
    line.replaceWith(...results);
  } catch (failed) {
    line.className = "wrong";
    state.replaceWith(String(failed.message ?? failed));
  }
}

async function sendAll(files) {
  for (const file of files) {
    await send(file);
  }
}

if (drop) {
  drop.querySelector("input").addEventListener("change", (event) => {
    sendAll([...event.target.files]).then(() => { event.target.value = ""; });
  });
  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  for (const kind of ["dragleave", "drop"]) {
    drop.addEventListener(kind, () => drop.classList.remove("over"));
  }
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    sendAll([...event.dataTransfer.files]);
  });
} else {
  // the page of an empty ledger: a file that is dropped anywhere goes where files are added
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    for (const file of event.dataTransfer.files) {
      await fetch("/add/file?name=" + encodeURIComponent(file.name), { method: "POST", body: file });
    }
    location.assign("/reports");
  });
}
