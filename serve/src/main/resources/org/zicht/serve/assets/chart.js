// The toll charts: focus and hover show the claim, arrow keys walk the marks in time, the slider
// shows what was known on a day. Without it every mark is still a link, and the table has all.
import "./page.js";

function card(mark, open) {
  const figure = mark.closest("figure");
  const box = figure.querySelector(".card");
  const row = document.getElementById(mark.dataset.row);
  figure.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));
  if (!open || !row) {
    return;
  }
  mark.classList.add("lit");
  row.classList.add("lit");
  box.replaceChildren();
  box.className = "card " + [...mark.classList].filter((name) => /^(state|spot|care|press|abroad|unnamed|report)$/.test(name)).join(" ");
  for (const part of ["said many state", "quote"]) {
    const line = document.createElement("p");
    line.className = part === "quote" ? "quote" : "";
    for (const name of part.split(" ")) {
      const cell = row.querySelector("td." + name);
      for (const node of cell.childNodes) {
        line.append(node.cloneNode(true));
      }
      line.append(" ");
      if (name !== "state" && name !== "quote") {
        line.append("· ");
      }
    }
    box.append(...(part === "quote" ? blocks(line) : [line]));
  }
  box.hidden = false;
}

// a paragraph may hold no list: the chain stands after the quotation
function blocks(line) {
  const chain = line.querySelector(".chain");
  if (chain) {
    chain.remove();
  }
  return chain ? [line, chain] : [line];
}

function wire(root) {
  for (const figure of root.querySelectorAll("figure.toll")) {
    const marks = [...figure.querySelectorAll(".plot a.mark")];
    marks.forEach((mark, index) => {
      mark.setAttribute("tabindex", index === 0 ? "0" : "-1");
      mark.addEventListener("mouseenter", () => card(mark, true));
      mark.addEventListener("focus", () => card(mark, true));
      mark.addEventListener("keydown", (event) => {
        const to = { ArrowRight: index + 1, ArrowDown: index + 1, ArrowLeft: index - 1, ArrowUp: index - 1, Home: 0, End: marks.length - 1 }[event.key];
        if (to !== undefined && marks[to]) {
          event.preventDefault();
          marks.forEach((one) => one.setAttribute("tabindex", "-1"));
          marks[to].setAttribute("tabindex", "0");
          marks[to].focus();
        } else if (event.key === "Escape") {
          figure.querySelector(".card").hidden = true;
          card(mark, false);
        }
      });
    });
  }
}

const controls = document.getElementById("controls");
let asked = 0;

async function show() {
  const address = new URL(location.href);
  const data = new FormData(controls);
  for (const name of ["crisis", "policy", "scale"]) {
    if (data.has(name)) {
      address.searchParams.set(name, data.get(name));
    }
  }
  address.searchParams.delete("step");
  const slider = controls.querySelector("[name=step]");
  if (slider) {
    if (slider.value === slider.max) {
      address.searchParams.delete("asof");
    } else {
      address.searchParams.set("asof", slider.dataset.days.split(" ")[slider.value - 1]);
    }
  }
  const mine = ++asked;
  const view = document.getElementById("view");
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  if (mine !== asked) {
    return;
  }
  if (!answer.ok) {
    location.assign(address);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const open = new Set([...view.querySelectorAll("figure.toll")].filter((one) => one.querySelector("details.data[open]")).map((one) => one.id));
  const fresh = page.getElementById("view");
  for (const figure of fresh.querySelectorAll("figure.toll")) {
    figure.querySelector("details.data").open = open.has(figure.id);
  }
  view.replaceChildren(...fresh.childNodes);
  document.querySelector("main h1").textContent = page.querySelector("main h1").textContent;
  document.querySelector("main .lead").textContent = page.querySelector("main .lead").textContent;
  history.replaceState(null, "", address);
  wire(view);
}

if (controls) {
  wire(document);
  const slider = controls.querySelector("[name=step]");
  if (slider) {
    const name = () => {
      const words = slider.dataset.names.split("|")[slider.value - 1];
      slider.nextElementSibling.textContent = words;
      slider.setAttribute("aria-valuetext", words);
    };
    slider.addEventListener("input", () => {
      name();
      show();
    });
  }
  controls.addEventListener("change", (event) => {
    if (event.target.name === "crisis") {
      controls.querySelector("[name=step]")?.removeAttribute("name");
      const address = new URL(location.href);
      address.searchParams.set("crisis", event.target.value);
      location.assign(address);
    } else if (event.target.name !== "step") {
      show();
    }
  });
  controls.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
}
