// The search page: results as one types, filters, keyboard, and an address that leads to the same results.
import { sourceOf } from "./search-source.js";
import { row } from "./search-view.js";

const PAUSE = 120;
const PATIENCE = 300;
const SHOWN = 20;
const FILTERS = ["type", "theme", "report", "year"];

const page = document.getElementById("search");
const words = page.dataset;
const status = page.querySelector(".status");
const list = page.querySelector(".results");
const more = page.querySelector(".more");
const filters = page.querySelector(".filters");
const input = document.getElementById("q");
const choices = Object.fromEntries(FILTERS.map((name) => [name, page.querySelector(`select[name=${name}]`)]));
const source = sourceOf(words.folder, (what) => say(words[what]));

let running = new AbortController();
let waiting = 0;

const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

function say(text) {
  if (status.textContent !== text) status.textContent = text;
}

const asked = () => ({ query: input.value.trim(), filter: Object.fromEntries(FILTERS.map((name) => [name, choices[name].value])) });

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(search, PAUSE);
}

async function search() {
  clearTimeout(waiting);
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const { query, filter } = asked();
  remember(query, filter);
  if (query === "") {
    show({ hits: [], marks: null }, 0);
    say("");
    return;
  }
  const patience = setTimeout(() => say(words.loading), PATIENCE);
  try {
    const found = await source.search(query, { filter, limit: SHOWN, signal });
    if (!signal.aborted) settle(found, query, filter);
  } catch (error) {
    if (!signal.aborted) fail(error);
  } finally {
    clearTimeout(patience);
  }
}

function fail() {
  show({ hits: [], marks: null }, 0);
  say(words.failed);
}

function settle(found, query, filter) {
  show(found, 0);
  say(summary(found, query, filter));
  more.hidden = found.hits.length >= found.count;
  more.onclick = () => lengthen(query, filter);
}

function summary(found, query, filter) {
  const narrowed = Object.values(filter).some(Boolean);
  const pattern = found.count === 0 ? narrowed ? words.narrowed : words.none : !found.whole ? words.least : found.count === 1 ? words.one : words.other;
  const number = found.count.toLocaleString("en");
  const part = found.hits.length < found.count ? ` ${fill(words.part, { shown: found.hits.length })}` : "";
  return [found.slow ? words.slow : "", fill(pattern, { n: number, query }) + part].join(" ").trim();
}

async function lengthen(query, filter) {
  const { signal } = running;
  const shown = list.children.length;
  const found = await source.search(query, { filter, limit: SHOWN, offset: shown, all: true, signal }).catch(fail);
  if (!found || signal.aborted) return;
  show(found, shown);
  list.children[shown]?.querySelector("a").focus();
  more.hidden = list.children.length >= found.count || found.hits.length === 0;
  say(summary({ ...found, hits: list.children }, query, filter));
}

function show({ hits, marks }, after) {
  const rows = hits.map((entry) => row(entry, marks, words));
  if (after > 0) list.append(...rows);
  else list.replaceChildren(...rows);
  if (hits.length === 0) more.hidden = true;
}

function remember(query, filter) {
  const kept = Object.entries({ q: query, ...filter }).filter(([, value]) => value);
  const asking = new URLSearchParams(kept);
  const next = kept.length ? `?${asking}` : location.pathname;
  if (next !== location.search) history.replaceState(null, "", next);
}

async function recall() {
  const kept = new URLSearchParams(location.search);
  input.value = kept.get("q") ?? "";
  if (kept.get("report") || kept.get("year")) await offerReports().catch(() => null);
  for (const name of FILTERS) choices[name].value = kept.get(name) ?? "";
  for (const name of FILTERS) if (choices[name].selectedIndex < 0) choices[name].value = "";
  if (FILTERS.some((name) => choices[name].value)) filters.open = true;
  await search();
}

let offered = null;

function offerReports() {
  offered ??= source.reports().then((reports) => {
    const named = (r) => words.language === "en" && r.en ? [r.en, "en"] : [r.zh, "zh-Hans"];
    for (const r of reports) choices.report.append(option(r.id, ...named(r)));
    for (const year of [...new Set(reports.map((r) => r.year))].sort((a, b) => b - a)) choices.year.append(option(year, String(year), ""));
  }).catch((error) => { offered = null; throw error; });
  return offered;
}

function option(value, text, lang) {
  const made = new Option(text, value);
  if (lang) made.lang = lang;
  return made;
}

function move(step) {
  const links = [...list.querySelectorAll("li > a")];
  const at = links.indexOf(document.activeElement);
  const next = at < 0 && document.activeElement === input ? (step > 0 ? 0 : -1) : at + step;
  if (next < 0 && at === 0) input.focus();
  else links[next]?.focus();
  return next < links.length && (at >= 0 || next >= 0);
}

const isTyping = (target) => target.closest("input, select, textarea, [contenteditable]") !== null;

addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/" && !isTyping(event.target)) {
    event.preventDefault();
    input.focus();
    input.select();
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (event.target === input || list.contains(event.target))) {
    if (move(event.key === "ArrowDown" ? 1 : -1)) event.preventDefault();
  }
});
input.form.addEventListener("submit", (event) => {
  event.preventDefault();
  search();
});
// While a syllable is being composed, what stands in the field is not yet what is meant.
input.addEventListener("input", (event) => event.isComposing || soon());
input.addEventListener("compositionend", soon);
for (const name of FILTERS) choices[name].addEventListener("change", search);
filters.addEventListener("toggle", () => { if (filters.open) offerReports().catch(() => null); });
addEventListener("popstate", recall);

page.hidden = false;
source.prepare();
await recall();
