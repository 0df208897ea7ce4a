// Says what units are worth, and what entries score that meet them.
import { Sums } from "./search-sums.js";

/** Of the best entry's part of what was asked, an entry that is shown has at least so much. */
export const KEPT = 0.3;

export const NOTHING = { hits: [], ways: [], full: 0, top: 0, whole: true };

export class Scorer {
  constructor(store) {
    this.store = store;
    this.places = new Int32Array(store.meta.entries);
    [this.all, this.one, this.terms] = [0, 1, 2].map(() => new Sums(store.meta.entries));
  }

  idf(count) {
    // However many entries there are, a word that few have counts for no more than four that many have.
    return Math.log(1 + 1 / ((count + 0.5) / this.store.meta.entries + 0.0005));
  }

  /** Says of each unit what it is worth, and leaves out ways that lead nowhere. */
  async weighed(units, all) {
    const weighed = await Promise.all(units.map(async (unit) => {
      const ways = (await Promise.all(unit.ways.map((w) => this.known(w, all)))).filter(Boolean);
      const sums = ways.filter((w) => w.terms.length > 0).map((w) => w.worth);
      const exact = ways[0]?.exact ? ways[0].worth : 0;
      return { ...unit, ways, worth: exact || (sums.length ? sums.reduce((a, b) => a + b) / sums.length : this.idf(0)) };
    }));
    return withoutCrossings(weighed);
  }

  async known(one, all) {
    if (one.list) return this.named(one);
    const lists = await Promise.all(one.terms.map((term) => this.store.postings(term, all)));
    const found = lists.filter(Boolean);
    if (found.length === 0 || (one.strict && found.length < lists.length)) return null;
    const worths = lists.map((list) => this.idf(list?.count ?? 0));
    return { ...one, lists, worths, worth: worths.reduce((a, b) => a + b), exact: one.weight === 1 && found.length === lists.length };
  }

  /** A name of which is known where it stands as a whole. It is worth as much as so many terms that are as rare. */
  named(one) {
    const worth = this.idf(one.list.count) * one.terms.length;
    return { ...one, lists: [one.list], worths: [worth], worth, exact: false };
  }

  /** Scores every entry that meets any unit: {hits: [{entry, score, part}], full, whole, top}. */
  evaluate(units, weight) {
    const total = units.reduce((sum, u) => sum + u.worth, 0) || 1;
    for (const unit of units) this.meet(unit);
    let [full, top] = [0, 0];
    for (const entry of this.all.touched) top = Math.max(top, this.all.parts[entry] / total);
    const hits = [];
    for (const entry of this.all.touched) {
      const part = this.all.parts[entry] / total;
      if (part < top * KEPT) continue;
      if (part * weight > 0.99) full++;
      hits.push({ entry, score: weight * (this.all.scores[entry] / total) * part * part, part: part * weight });
    }
    this.all.clear();
    return { hits, full, top: top * weight, ways: units.flatMap((u) => u.ways), whole: units.every((u) => u.ways.every((w) => w.lists.every((list) => list?.whole ?? true))) };
  }

  /** Adds what entries have of a unit: of each the best way. */
  meet(unit) {
    const { all, one } = this;
    if (unit.ways.length === 1 && unit.ways[0].terms.length === 1) {
      const [{ lists: [list], weight }] = unit.ways;
      all.addList(list, unit.worth * weight, unit.worth * covered(weight));
      return;
    }
    for (const way of unit.ways) this.meetWay(way);
    for (const entry of one.touched) all.add(entry, unit.worth * one.scores[entry], unit.worth * one.parts[entry]);
    one.clear();
  }

  meetWay({ lists, worths, worth, weight, strict }) {
    const { one, terms } = this;
    lists.forEach((list, i) => list && terms.addList(list, worths[i], worths[i]));
    for (const entry of terms.touched) {
      const part = terms.parts[entry] / worth;
      if (part > 0.999 || !strict) one.raise(entry, weight * (terms.scores[entry] / worth) * part, covered(weight) * part);
    }
    terms.clear();
  }

  merge(all) {
    const found = { full: Math.max(...all.map((f) => f.full)), top: Math.max(...all.map((f) => f.top)), whole: all.every((f) => f.whole), ways: all.flatMap((f) => f.ways), needed: Math.min(...all.map((f) => f.needed ?? 1)) };
    return { ...found, hits: all.length === 1 ? all[0].hits : this.bestOf(all.map((f) => f.hits)) };
  }

  bestOf(lists) {
    const { places } = this;
    const hits = [];
    for (const list of lists) for (const hit of list) {
      const place = places[hit.entry] - 1;
      if (place < 0) places[hit.entry] = hits.push(hit);
      else if (hits[place].score < hit.score) hits[place] = hit;
    }
    for (const hit of hits) places[hit.entry] = 0;
    return hits;
  }
}

/** What is called otherwise is what was asked for, nearly. */
const covered = (weight) => (1 + weight) / 2;

/** A pair that stands nowhere between characters that do is where two words meet: it says nothing. */
function withoutCrossings(units) {
  const covered = new Map();
  for (const u of units) if (u.letters && u.ways.length > 0) for (const at of u.letters.length > 1 ? [u.at, u.at + 1] : [u.at]) covered.set(`${u.run} ${at}`, true);
  return units.map((u) => {
    if (!u.letters || u.ways.length > 0) return u;
    const open = (u.letters.length > 1 ? [u.at, u.at + 1] : [u.at]).filter((at) => !covered.has(`${u.run} ${at}`)).length;
    return { ...u, missing: open > 0, worth: open > 0 ? u.worth : 0 };
  });
}
