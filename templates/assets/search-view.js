// How results look. Every word shown comes from the index or from the page's data attributes; nothing of either is read as markup.
import { fold, isStopWord, pieces, stem } from "./search-text.js";

/** A line of results. */
export function row(entry, marks, words) {
  const own = words.language === "en" && entry.en ? "en" : "zh";
  const other = own === "en" ? "zh" : "en";
  const link = element("a", "", langOf(own), marked(entry[own], marks));
  link.href = `${words.root}${words.language}/${entry.url}`;
  const beneath = entry[other] ? [element("span", "found", langOf(other), marked(entry[other], marks))] : [];
  return element("li", "", "", link, ...beneath, note(entry, words));
}

function note(entry, words) {
  const section = words.language === "en" && entry.section.en ? ["en", entry.section.en] : ["zh", entry.section.zh];
  const parts = [element("span", `mark ${entry.type === "commitment" ? "" : "quiet"}`.trim(), "", words[entry.type] ?? entry.type)];
  if (section[1]) parts.push(element("span", "", langOf(section[0]), section[1]));
  if (entry.year) parts.push(element("span", "", "", String(entry.year)));
  if (entry.figures.length) parts.push(element("span", "figures", langOf("zh"), entry.figures.join(words.language === "en" ? ", " : "、")));
  return element("span", "note", "", ...parts);
}

const langOf = (language) => language === "en" ? "en" : "zh-Hans";

function element(name, className, lang, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (lang) made.lang = lang;
  made.append(...content);
  return made;
}

export function marked(text, marks) {
  const made = document.createDocumentFragment();
  let at = 0;
  for (const [start, end] of spans(text, marks)) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, end);
    made.append(text.slice(at, start), mark);
    at = end;
  }
  made.append(text.slice(at));
  return made;
}

/** Where in a text the marks stand, one after another: [[start, end], …]. */
export function spans(text, marks) {
  const folded = fold(text);
  const hit = new Uint8Array(text.length);
  for (const phrase of [...marks.texts.flatMap((t) => t.split(" ")), ...marks.phrases]) if ((phrase.length > 1 && !isStopWord(phrase)) || /[^\x00-\x7f]/.test(phrase)) markAll(folded, phrase, hit);
  const said = pieces(folded).filter((piece) => piece.kind !== "word" || !isStopWord(piece.word)).map((piece) => ({ ...piece, names: namesOf(piece) }));
  said.forEach((piece, i) => {
    if (piece.names.some((name) => marks.terms.has(name))) hit.fill(1, piece.at, piece.end);
    for (const together of marks.together) if (together.every((term, j) => said[i + j]?.names.includes(term))) hit.fill(1, piece.at, said[i + together.length - 1].end);
  });
  const found = [];
  for (let i = 0; i < hit.length; i++) if (hit[i]) {
    const start = i;
    while (i < hit.length && hit[i]) i++;
    found.push([start, i]);
  }
  return found;
}

function markAll(text, phrase, hit) {
  const inLetters = /^[a-z0-9]/.test(phrase);
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!inLetters || !/[a-z0-9.]/.test(text[at - 1] ?? " ")) hit.fill(1, at, at + phrase.length);
  }
}

function namesOf(piece) {
  if (piece.kind === "word") return [stem(piece.word)];
  if (piece.kind === "number") return [piece.digits + piece.sign, piece.digits + piece.counted, piece.value].filter(Boolean);
  return piece.kind === "name" ? [piece.term] : [];
}
