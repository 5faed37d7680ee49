// The map: nearer and farther, by buttons or the wheel with Ctrl; dragging moves it.
import "./page.js";

const map = document.getElementById("map");
if (map) {
  const [, , width, height] = map.getAttribute("viewBox").split(" ").map(Number);
  let view = { x: 0, y: 0, scale: 1 };
  const draw = () => {
    map.setAttribute("viewBox", [view.x, view.y, width / view.scale, height / view.scale].join(" "));
    for (const spot of map.querySelectorAll(".spot")) {
      const circle = spot.querySelector("circle");
      const text = spot.querySelector("text");
      circle.dataset.r ??= circle.getAttribute("r");
      circle.setAttribute("r", circle.dataset.r / view.scale);
      text.style.fontSize = 13 / view.scale + "px";
      text.style.strokeWidth = 3 / view.scale + "px";
      text.setAttribute("x", Number(circle.getAttribute("cx")) + (Number(circle.dataset.r) + 4) / view.scale);
      text.setAttribute("dy", 4 / view.scale);
    }
  };
  const zoom = (factor, x = 0.5, y = 0.5) => {
    const scale = Math.min(24, Math.max(0.5, view.scale * factor));
    view.x += (width / view.scale - width / scale) * x;
    view.y += (height / view.scale - height / scale) * y;
    view.scale = scale;
    draw();
  };
  document.querySelector(".zoom").hidden = false;
  for (const button of document.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => zoom(button.dataset.zoom === "in" ? 1.6 : 1 / 1.6));
  }
  map.addEventListener("wheel", (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      const box = map.getBoundingClientRect();
      zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    }
  }, { passive: false });
  let from = null;
  map.addEventListener("pointerdown", (event) => {
    if (!event.target.closest("a")) {
      from = { x: event.clientX, y: event.clientY };
      map.setPointerCapture(event.pointerId);
    }
  });
  map.addEventListener("pointermove", (event) => {
    if (from) {
      const unit = width / view.scale / map.clientWidth;
      view.x -= (event.clientX - from.x) * unit;
      view.y -= (event.clientY - from.y) * unit;
      from = { x: event.clientX, y: event.clientY };
      draw();
    }
  });
  map.addEventListener("pointerup", () => { from = null; });
}
