// What words may be meant by what was typed: other names, sounds, slips, beginnings.
import { bigrams, isHan } from "./search-text.js";
import { phraseTerms, way } from "./search-query.js";
import { NOTHING } from "./search-score.js";
import { alike, read, syllables } from "./search-sound.js";

const OWN = 0.8;
const OTHER_LANGUAGE = 0.7;
const SOUND = 0.95;
const INITIALS = 0.85;
const PREFIX = 0.85;
const SLIP = 0.75;
const MOST_WAYS = 6;
const LONGEST_SPOKEN = 30;
const LONGEST_INITIALS = 6;
const MOST_PAIRS = 24;
const LONGEST_SOUND = 12;
const MOST_REMEMBERED = 500;
const SPELT = /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?[aeiouv]+(?:ng|n|r)?)+(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?$/;

export class Meanings {
  constructor(store, scorer) {
    [this.store, this.scorer] = [store, scorer];
    this.remembered = new Map();
  }

  /** Phrases and words that are called otherwise too become one unit, met by any of their names. */
  async withSynonyms(units) {
    const joined = [];
    for (let i = 0; i < units.length;) {
      const phrase = await this.phraseAt(units, i);
      joined.push(phrase ? phrase.unit : units[i]);
      i += phrase ? phrase.length : 1;
    }
    return joined;
  }

  async phraseAt(units, at) {
    let longest = null;
    for (const [word, others] of await this.store.synonyms(units[at].terms[0])) {
      const terms = phraseTerms(word);
      const covered = units.slice(at, at + terms.length);
      if (terms.length <= (longest?.terms.length ?? 0) || !terms.every((term, i) => covered[i]?.terms[0] === term && covered[i].run === covered[0].run)) continue;
      longest = { word, others, terms, covered };
    }
    if (!longest) return null;
    const { word, others, terms, covered } = longest;
    const ways = await this.once(`others ${word}`, async () => (await others()).map((other) => ({ ...way(phraseTerms(other), isHan(other) === isHan(word) ? OWN : OTHER_LANGUAGE), strict: true })));
    const own = covered.length === 1 ? covered[0].ways.map((w) => ({ ...w })) : [way(terms, 1)];
    return { length: terms.length, unit: { kind: "phrase", terms, ways: [...own, ...ways], letters: null } };
  }

  /** A character by itself is the first of pairs, or the last of a run. */
  async withPairs(unit) {
    const readings = await this.store.readings();
    const reading = [...readings].find(([, characters]) => characters.includes(unit.letters[0]))?.[0];
    const next = reading ? (await this.store.follows(reading[0])).get(reading)?.get(unit.letters[0]) ?? [] : [];
    return { ...unit, ways: [...unit.ways, ...[...next].sort((a, b) => b[1] - a[1]).slice(0, MOST_PAIRS).map(([c]) => way([unit.letters[0] + c], PREFIX))] };
  }

  /** What a Latin word may stand for. */
  async withSounds(unit) {
    const exact = unit.ways.find((w) => w.exact);
    const spoken = unit.word.length >= 2 && unit.word.length <= LONGEST_SPOKEN && (!exact || SPELT.test(unit.word)) ? await this.spoken(unit.word, exact) : [];
    const spelt = exact ? [] : await this.spelt(unit.word);
    return { ...unit, ways: [way(unit.terms, spoken.share ?? 1), ...spoken, ...spelt], isName: spoken.share !== undefined };
  }

  spoken(word, exact) {
    return this.once(`spoken ${word}`, () => this.heard(word, exact));
  }

  /** What a word may stand for does not change: as one types, the same words come again and again. */
  once(key, make) {
    if (this.remembered.size > MOST_REMEMBERED) this.remembered.clear();
    if (!this.remembered.has(key)) this.remembered.set(key, make().catch((error) => { this.remembered.delete(key); throw error; }));
    return this.remembered.get(key);
  }

  async heard(word, exact) {
    const cuts = (await Promise.all((SPELT.test(word) ? syllables(word, await this.store.readings()) : []).filter((c) => c.parts.length > 1).map((c) => this.chains(c.parts, c)))).flat();
    const heard = cuts.length || exact || !SPELT.test(word) ? cuts
      : (await Promise.all(syllables(word, await this.store.readings()).filter((c) => c.parts.length > 1).map((c) => this.chains(c.parts, { near: true })))).flat();
    if (exact) return this.romanized(heard, exact);
    const first = heard.length || word.length > LONGEST_INITIALS ? [] : await this.chains([...word], { initials: true });
    return [...scaled(heard, SOUND), ...scaled(first, INITIALS)];
  }

  /** An English word is no pinyin unless it stands where its sound does, as names do. The name is then one reading among others. */
  romanized(heard, exact) {
    const { entries } = exact.lists[0];
    if (!heard.some((h) => shared(h.entries, entries) > 0.4)) return [];
    const share = 0.5 + 0.5 * Math.min(1, entries.length / Math.max(...heard.map((h) => h.entries.length)));
    return Object.assign(scaled(heard, SOUND), { share });
  }

  /** The words in ideographs that are read so and that stand somewhere: {terms, entries}. */
  async chains(parts, options) {
    const found = await read(parts, options, this.store);
    const verified = await Promise.all(found.map(async ({ text }) => {
      const terms = bigrams([...text]);
      const lists = await Promise.all(terms.map((t) => this.store.postings(t)));
      return { terms, entries: lists.every(Boolean) ? intersect(lists.map((l) => l.entries)) : [] };
    }));
    return verified.filter((v) => v.entries.length > 0);
  }

  spelt(word) {
    return this.once(`spelt ${word}`, () => this.nearby(word));
  }

  async nearby(word) {
    const words = word.length >= 3 ? await this.store.words(word[0]) : [];
    const begun = words.filter(([w]) => w.startsWith(word));
    const near = begun.length || word.length < 4 ? [] : words.filter(([w]) => isOneEdit(word, w));
    const terms = [...new Set([...begun, ...near].sort((a, b) => b[1] - a[1]).flatMap(([w]) => phraseTerms(w)))].slice(0, MOST_WAYS);
    return terms.map((term) => way([term], begun.length ? PREFIX : SLIP));
  }

  /** Several Latin words that are one in ideographs: yang lao. */
  async joined(units) {
    const words = units.map((u) => u.word ?? "");
    if (words.length < 2 || words.length > 8 || words.join("").length > LONGEST_SPOKEN || !words.every((w) => SPELT.test(w))) return NOTHING;
    const readings = await this.store.readings();
    const cuts = words.map((w) => syllables(w, readings).find((c) => !c.open));
    if (!cuts.every(Boolean)) return NOTHING;
    const ways = await this.once(`joined ${words.join(" ")}`, async () => scaled(await this.chains(cuts.flatMap((c) => c.parts), {}), 1));
    return this.scorer.evaluate(await this.scorer.weighed([{ kind: "phrase", terms: [], ways }], false), 1);
  }

  /** Texts in which characters that stand nowhere are changed for others that sound alike. */
  async sameSound(units, text) {
    const others = [];
    for (const letters of new Set(units.filter((u) => u.missing).map((u) => u.letters))) {
      if (letters.length < 2 || letters.length > LONGEST_SOUND) continue;
      for (const { text: other, changed } of await this.once(`alike ${letters.join("")}`, () => alike(letters, this.store))) {
        const lists = await Promise.all(bigrams([...other]).map((t) => this.store.postings(t)));
        if (intersect(lists.map((l) => l?.entries ?? [])).length) others.push([text.replace(letters.join(""), other), changed > 1 ? 0.75 : 0.85]);
      }
    }
    return others;
  }
}

/** The more entries a reading has, the likelier it is meant. */
function scaled(found, weight) {
  const most = Math.max(...found.map((f) => f.entries.length));
  return found.sort((a, b) => b.entries.length - a.entries.length).slice(0, MOST_WAYS)
    .map((f) => ({ ...way(f.terms, weight * (0.5 + 0.5 * f.entries.length / most)), strict: true, spoken: true }));
}

const shared = (some, others) => others.filter((o) => some.includes(o)).length / (others.length || 1);

function intersect(lists) {
  const [first, ...rest] = [...lists].sort((a, b) => a.length - b.length);
  const sets = rest.map((list) => new Set(list));
  return first.filter((entry) => sets.every((set) => set.has(entry)));
}

/** One letter more, fewer, other, or two exchanged. */
export function isOneEdit(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
}
