// Finds what contains the reader's words in the JSON index; every word shown comes from the page's data attributes.
const LIMIT = 100;
const TYPE_ORDER = ["indicator", "commitment", "heading", "sentence"];

const page = document.getElementById("search");
const words = page.dataset;
const status = page.querySelector(".status");
const list = page.querySelector(".results");
const input = document.getElementById("q");

// One character stays one character, so that a place in the folded text is its place in the shown one.
const fold = (text) =>
  Array.from({ length: text.length }, (_, i) => foldUnit(text[i])).join("");

function foldUnit(unit) {
  const code = unit.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
  const lower = narrow.toLowerCase();
  return /\s/.test(lower) ? " " : lower.length === 1 ? lower : narrow;
}

const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

function shown(entry) {
  const own = words.language === "en" && entry.en ? "en" : "zh";
  return { text: entry[own], lang: own === "en" ? "en" : "zh-Hans" };
}

// What the reader is shown, and the other language, in which the words may stand as well.
function texts(entry) {
  const own = shown(entry);
  const other = own.lang === "en" ? { text: entry.zh, lang: "zh-Hans" } : { text: entry.en, lang: "en" };
  return other.text ? [own, other] : [own];
}

// 0 the phrase as typed, 1 all its words, in any order; nothing else is a result.
function rank(folded, phrase, parts) {
  if (folded.includes(phrase)) return 0;
  return parts.length > 1 && parts.every((part) => folded.includes(part)) ? 1 : -1;
}

function find(entries, query) {
  const phrase = fold(query).trim().replace(/ +/g, " ");
  const parts = phrase.split(" ");
  const hits = [];
  entries.forEach((entry, order) => {
    for (const candidate of texts(entry)) {
      const level = rank(fold(candidate.text), phrase, parts);
      if (level >= 0) {
        hits.push({ entry, order, level, ...candidate, terms: level === 0 ? [phrase] : parts });
        return;
      }
    }
  });
  return hits.sort((a, b) =>
    a.level - b.level ||
    TYPE_ORDER.indexOf(a.entry.type) - TYPE_ORDER.indexOf(b.entry.type) ||
    b.entry.year - a.entry.year ||
    a.order - b.order);
}

function marked(text, terms) {
  const folded = fold(text);
  const pieces = document.createDocumentFragment();
  let at = 0;
  while (at < text.length) {
    const next = terms
      .map((term) => ({ start: folded.indexOf(term, at), length: term.length }))
      .filter((found) => found.start >= 0 && found.length > 0)
      .sort((a, b) => a.start - b.start || b.length - a.length)[0];
    if (!next) break;
    const mark = document.createElement("mark");
    mark.textContent = text.slice(next.start, next.start + next.length);
    pieces.append(text.slice(at, next.start), mark);
    at = next.start + next.length;
  }
  pieces.append(text.slice(at));
  return pieces;
}

function element(name, className, lang, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (lang) made.lang = lang;
  made.append(...content);
  return made;
}

function row({ entry, text, lang, terms }) {
  const own = shown(entry);
  const link = element("a", "", own.lang, marked(own.text, terms));
  link.href = `${words.root}${words.language}/${entry.url}`;
  const found = own.lang === lang ? [] : [element("span", "found", lang, marked(text, terms))];
  const place = [words[entry.type], entry.year, entry.address].filter(Boolean).join(" · ");
  return element("li", "", "", link, ...found, element("span", "note", "", place));
}

function show(hits, query) {
  const pattern = hits.length === 0 ? words.none : hits.length === 1 ? words.one : words.other;
  const limited = hits.length > LIMIT ? ` ${fill(words.first, { limit: LIMIT })}` : "";
  status.textContent = fill(pattern, { n: hits.length.toLocaleString("en"), query }) + limited;
  list.replaceChildren(...hits.slice(0, LIMIT).map(row));
}

async function load() {
  const answer = await fetch(words.index).catch(() => null);
  return answer?.ok ? (await answer.json()).entries : null;
}

async function search() {
  const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
  input.value = query;
  if (query === "") return;
  status.textContent = words.loading;
  const entries = await load();
  if (entries) show(find(entries, query), query);
  else status.textContent = words.failed;
}

await search();
