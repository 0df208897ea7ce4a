// A link says with ?h= which words it quotes. Where others stand at its address now, both are shown.
const box = document.querySelector(".quoted");
const home = box.parentNode;
const next = box.nextSibling;

function look() {
  home.insertBefore(box, next);
  box.hidden = true;
  const mark = new URLSearchParams(location.search).get("h") ?? "";
  const place = document.getElementById(anchor()) ?? document.querySelector(".promise .n");
  if (!/^[0-9a-f]{8}$/.test(mark) || !place?.dataset.h || has(place, mark)) return;
  say(document.querySelector(`[data-h~="${mark}"]`), place);
}

function say(quoted, place) {
  const [known, unknown, now] = [".known", ".unknown", ".now"].map((part) => box.querySelector(part));
  known.hidden = !quoted;
  unknown.hidden = Boolean(quoted);
  now.hidden = false;
  if (quoted) copy(quoted, known.querySelector("q"));
  // English of earlier words may still stand there: the list of changes has the words themselves.
  copy(document.querySelector(`[data-now="${place.id}"]`) ?? place, now.querySelector("q"));
  place.closest("p, li, blockquote").before(box);
  box.hidden = false;
}

function copy(from, to) {
  to.textContent = from.textContent.trim();
  to.lang = from.lang || document.documentElement.lang;
}

function has(element, mark) {
  return element.dataset.h.split(" ").includes(mark);
}

// Browsers that know no text fragments leave them in the address.
function anchor() {
  return decodeURIComponent(location.hash.slice(1).split(":~:")[0]);
}

look();
addEventListener("hashchange", look);
