// Finds entries: what was typed is looked for as it stands, then in the ways that it may be meant, each entry by the best of them.
import { fold, isHan } from "./search-text.js";
import { Meanings, SCATTERED } from "./search-meant.js";
import { isJoint, unitsOf, withoutAsking, written } from "./search-query.js";
import { KEPT, Scorer } from "./search-score.js";
import { openStore } from "./search-store.js";
import { best, inOrder } from "./search-sums.js";

const NEEDED = 0.5;
const NEEDED_OF_QUESTION = 0.3;
const LONG = 7;

/** @param meta what meta.json says, where that has come already. */
export async function open({ get, meta = null }) {
  const store = await openStore(get, meta);
  const engine = new Engine(store);
  return { store, search: (query, options) => engine.search(query, options) };
}

class Engine {
  constructor(store) {
    this.store = store;
    this.scorer = new Scorer(store);
    this.meanings = new Meanings(store, this.scorer);
  }

  /** @returns {hits, count, whole}: the entries of one page, best first, how many there are, and whether that is known for certain. */
  async search(query, { limit = 10, offset = 0, keep = null, all = false, signal = null } = {}) {
    const texts = await this.texts(query);
    signal?.throwIfAborted();
    let found = this.scorer.merge(await Promise.all(texts.map((text) => this.direct(text, all))));
    if (found.full < limit || texts.some(({ text }) => unitsOf(text).some((u) => u.kind === "letter"))) {
      if (!keep) this.expect(found, offset + limit);
      const meant = await Promise.all(texts.map((text) => this.meant(text)));
      found = this.scorer.merge(meant.some((m) => m.instead) ? meant : [found, ...meant]);
    }
    signal?.throwIfAborted();
    const hits = await this.kept(likely(found), keep, offset + limit);
    const entries = await Promise.all(hits.slice(offset, offset + limit).map(async (hit) => ({ ...await this.store.entry(hit.entry), score: hit.score })));
    const marks = marksOf(texts, found.ways);
    return { hits: closest(entries, texts, marks.spoken), count: hits.total, whole: found.whole, marks };
  }

  /** What is found as it stands will most likely be shown: its texts come while other names are asked for. One that does not come is asked for again when it is shown. */
  expect(found, wanted) {
    for (const { entry } of best(likely(found), wanted)) this.store.entry(entry).catch(() => null);
  }

  /** The query as it stands and with figures, in simplified characters where it is known in no others. */
  async texts(query) {
    const texts = written(query).map((text) => withoutAsking(text));
    const pairs = texts.flatMap(({ text }) => unitsOf(text)).filter((u) => u.letters);
    const known = await Promise.all(pairs.map((u) => this.store.postings(u.terms[0])));
    if (known.every(Boolean)) return texts;
    return written(query, await this.store.traditional()).map((text) => withoutAsking(text));
  }

  async direct({ text, asks }, all) {
    const units = unknownIn(await this.scorer.weighed(unitsOf(text), all), asks);
    return { ...this.scorer.evaluate(units, 1), needed: neededOf(units, asks) };
  }

  /** The same with synonyms, sounds, slips and beginnings of words. */
  async meant({ text, asks }) {
    const units = unitsOf(text);
    const known = await this.scorer.weighed(units, false);
    const [called, joined, alike] = await Promise.all([this.called(known, asks), this.meanings.joined(text), this.alike(known, text)]);
    return { ...this.scorer.merge([...called.found, joined, ...alike]), needed: neededOf(units, asks), instead: called.instead };
  }

  /** What its words are called otherwise; and whether that is meant instead of what was typed. */
  async called(known, asks) {
    const sounds = await Promise.all(known.map((u) => u.word ? this.meanings.withSounds(u) : u.kind === "letter" ? this.meanings.withPairs(u) : u));
    const named = await this.meanings.withSynonyms(sounds);
    // A phrase may be called otherwise as a whole, or word by word.
    const both = named.length < sounds.length ? [named, await this.meanings.withSynonyms(sounds, 1)] : [named];
    const ways = await Promise.all(both.map((units) => this.scorer.weighed(units, false).then((weighed) => unknownIn(weighed, asks))));
    const scattered = named.some((u) => u.scattered);
    return { found: ways.map((units, i) => this.scorer.evaluate(units, scattered && i > 0 ? SCATTERED : 1)), instead: scattered || sounds.some((u) => u.isName) };
  }

  async alike(known, text) {
    const others = await this.meanings.sameSound(known, text);
    return Promise.all(others.map(async ([other, weight]) => this.scorer.evaluate(await this.scorer.weighed(unitsOf(other), false), weight)));
  }

  async kept(hits, keep, wanted) {
    if (!keep) return Object.assign(best(hits, wanted), { total: hits.length });
    const passed = [];
    for (const hit of hits.sort(inOrder)) if (await keep(hit.entry, this.store)) passed.push(hit);
    return Object.assign(passed.slice(0, wanted), { total: passed.length });
  }
}

const neededOf = (units, asks) => asks || units.length >= LONG ? NEEDED_OF_QUESTION : NEEDED;

/** Who asks in a sentence says more than what is asked: a word that nobody knows weighs less there. */
const unknownIn = (units, asks) => asks ? units.map((u) => u.ways.length ? u : { ...u, worth: isJoint(u) ? 0 : u.worth / 2 }) : units;

/** None when nothing has enough of what was asked. */
const likely = ({ hits, top, needed }) => top < needed ? [] : hits.filter((hit) => hit.part >= top * KEPT);

/** Those in which the words stand together come first. */
function closest(entries, texts, phrases) {
  const parts = texts[0]?.text.split(" ").filter((p) => p.length > 1) ?? [];
  for (const entry of entries) {
    const whole = `${fold(entry.zh)}\n${fold(entry.en)}`;
    const spoken = phrases.some((p) => whole.includes(p));
    const together = parts.filter((p) => stands(whole, p) || (spoken && /^[a-z]+$/.test(p))).length;
    if (parts.length) entry.score *= 1 + together / parts.length;
  }
  return entries.sort((a, b) => b.score - a.score);
}

/** 5% does not stand in 12.5%. */
function stands(text, part) {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + part.length] ?? " "];
    if (!(/\d/.test(part[0]) && /[\d.]/.test(before)) && !(/\d/.test(part.at(-1)) && /[\d.]/.test(after))) return true;
  }
  return false;
}

/** What of the results is to be marked: the texts as typed, the terms of words and numbers, the words of other names where they stand together, and whole phrases in ideographs. */
function marksOf(texts, ways) {
  const marks = { texts: texts.map((t) => t.text), terms: new Set(), together: [], phrases: new Set(), spoken: [] };
  for (const { terms, spoken, strict } of ways) {
    const phrase = isHan(terms[0]) ? terms[0] + terms.slice(1).map((t) => [...t].at(-1)).join("") : "";
    if (phrase) marks.phrases.add(phrase);
    if (spoken) marks.spoken.push(phrase);
    if (!phrase && strict && terms.length > 1) marks.together.push(terms);
    else if (!phrase) for (const term of terms) marks.terms.add(term);
  }
  return marks;
}
