// What words may be meant by what was typed: other names, sounds, slips, beginnings.
import { bigrams, fold, isHan, pieces, stem } from "./search-text.js";
import { phraseTerms, way } from "./search-query.js";
import { NOTHING } from "./search-score.js";
import { alike, initialSteps, read } from "./search-sound.js";
import { byBeginning, cuts, exactTable, isSlip, mixedTable, openCuts, slipCuts } from "./search-syllables.js";

const OWN = 0.8;
const OTHER_LANGUAGE = 0.7;
const SOUND = 0.95;
const INITIALS = 0.85;
const PREFIX = 0.85;
const SLIP = 0.75;
const FAMILY = 0.7;
export const SCATTERED = 0.6;
const KNOWN = 2;
const NAMED = 6;
const MOST_WAYS = 6;
const LONGEST_SPOKEN = 30;
const LONGEST_INITIALS = 5;
const SHORTEST_SLIP = 5;
const LONGEST_SLIP = 20;
const MOST_PAIRS = 24;
const LONGEST_SOUND = 12;
const MOST_REMEMBERED = 500;
const MOST_NAMES = 4;
const MOST_LOOKED_AT = 8;
const SPELT = /^(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?[aeiouv]+(?:(?:ng|n|r)?(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?[aeiouv]+)*(?:ng|n|r)?(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?$/;

export class Meanings {
  constructor(store, scorer) {
    [this.store, this.scorer] = [store, scorer];
    this.remembered = new Map();
  }

  /** Phrases and words that are called otherwise too become one unit, met by any of their names. */
  async withSynonyms(units, longest = Infinity) {
    const joined = [];
    for (let i = 0; i < units.length;) {
      const phrase = await this.phraseAt(units, i, longest);
      joined.push(phrase ? phrase.unit : units[i]);
      i += phrase ? phrase.length : 1;
    }
    return joined;
  }

  async phraseAt(units, at, most) {
    let longest = null;
    for (const { word, others, terms } of await this.named(units[at].terms[0])) {
      const covered = units.slice(at, at + terms.length);
      if (terms.length > most || terms.length <= (longest?.terms.length ?? 0) || !terms.every((term, i) => covered[i]?.terms[0] === term && covered[i].run === covered[0].run)) continue;
      longest = { word, others, terms, covered };
    }
    if (!longest) return null;
    const { word, others, terms, covered } = longest;
    const { ways, said } = await this.otherWays(word, others);
    // Where nobody says the phrase, its words by themselves are a poorer sign than its other names.
    const scattered = covered.length > 1 && !said && ways.length > 0;
    const own = covered.length === 1 ? covered[0].ways.map((w) => ({ ...w })) : [way(terms, scattered ? SCATTERED : 1)];
    return { length: terms.length, unit: { kind: "phrase", terms, ways: [...own, ...ways], letters: null, scattered } };
  }

  /** What a word that was not typed to its end, or with a slip, is called otherwise. */
  async namesOf({ terms: [term], weight }) {
    const own = (await this.named(term)).filter(({ terms }) => terms.length === 1).slice(0, 1);
    const ways = await Promise.all(own.map(({ word, others }) => this.otherWays(word, others)));
    return ways.flatMap((found) => found.ways).map((w) => ({ ...w, weight: w.weight * weight }));
  }

  /** {ways, said}: the other names of a word, and whether somebody says it. */
  otherWays(word, others) {
    return this.once(`others ${word}`, async () => {
      const { said, names } = await others();
      const ways = names.map(({ name, list }) => ({ ...way(phraseTerms(name), isHan(name) === isHan(word) ? OWN : OTHER_LANGUAGE), list, strict: true, spoken: isHan(name) }));
      return { said, ways };
    });
  }

  /** The words with other names that begin with a term. */
  named(term) {
    return this.once(`named ${term}`, async () => (await this.store.synonyms(term)).map(([word, others]) => ({ word, others, terms: phraseTerms(word) })));
  }

  /** A character by itself is the first of pairs, or the last of a run. */
  async withPairs(unit) {
    const readings = await this.store.readings();
    const reading = [...readings].find(([, characters]) => characters.includes(unit.letters[0]))?.[0];
    const next = reading ? (await this.store.follows(reading)).get(unit.letters[0]) ?? [] : [];
    return { ...unit, ways: [...unit.ways, ...[...next].sort((a, b) => b[1].times - a[1].times).slice(0, MOST_PAIRS).map(([c]) => way([unit.letters[0] + c], PREFIX))] };
  }

  /** What a Latin word may stand for. */
  async withSounds(unit) {
    const exact = unit.ways.find((w) => w.exact);
    const spoken = unit.word.length >= 2 && unit.word.length <= LONGEST_SPOKEN && (!exact || SPELT.test(unit.word)) ? await this.spoken(unit.word, exact) : [];
    const near = exact ? [] : await this.spelt(unit.word);
    const spelt = near.length ? [...near, ...await this.namesOf(near[0])] : near;
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

  /** What is written → readings, as it is spelt. */
  known() {
    return this.once("known", async () => exactTable(await this.store.readings()));
  }

  /** The same as people mix it up. */
  mixed() {
    return this.once("mixed", async () => mixedTable(await this.store.readings()));
  }

  /** The readings of a word, those that leave least to guess first: in full, unfinished, mixed up, its initials, with a slip. */
  async heard(word, exact) {
    const readings = await this.store.readings();
    const known = await this.known();
    const spelt = SPELT.test(word);
    const sound = (found) => this.chains(found.filter((steps) => steps.length > 1));
    if (exact) return this.romanized(spelt ? await sound(cuts(word, known)) : [], exact);
    for (const cut of spelt ? [() => cuts(word, known), () => openCuts(word, known), async () => cuts(word, await this.mixed())] : []) {
      const found = await sound(await cut());
      if (found.length) return scaled(found, SOUND);
    }
    const ways = [() => this.initials(word, readings, known), () => this.slipped(word, known)];
    for (const find of word.length >= SHORTEST_SLIP && /[aeiou].*[aeiou]/.test(word) ? ways.reverse() : ways) {
      const found = await find();
      if (found.length) return found;
    }
    return [];
  }

  /** The first letters of names that English writes by their sound come before those of other words. */
  async initials(word, readings, known) {
    if (word.length > LONGEST_INITIALS) return [];
    const found = await this.chains([initialSteps([...word], readings)]);
    const pattern = new RegExp(`^${[...word].join("[a-z]+")}[a-z]+$`);
    const names = (await this.store.words(word[0])).filter(([w]) => pattern.test(w)).slice(0, MOST_NAMES);
    const phrases = await Promise.all((await this.store.initials(word)).map((text) => this.verified({ text, free: 1, said: true })));
    const named = await Promise.all(names.map(([name]) => this.chains(cuts(name, known).filter((steps) => steps.length === word.length))));
    const called = new Set([...named.flat(), ...phrases].map((f) => f.text));
    const all = [...new Map([...named.flat(), ...phrases, ...found].map((f) => [f.text, f])).values()].map((f) => called.has(f.text) ? { ...f, worth: Math.log2(1 + f.entries.length) * NAMED } : f);
    return scaled(await this.standing(all), INITIALS);
  }

  async slipped(word, known) {
    if (word.length < SHORTEST_SLIP || word.length > LONGEST_SLIP) return [];
    const alike = await this.once("alike", async () => byBeginning(known));
    const found = (await this.chains(slipCuts(word, known, alike))).filter((f) => f.known || f.loose || f.text.length > 4 || (f.entries.length > 1 && f.text.length > 2 && !f.bound));
    return scaled(await this.standing(found), SLIP);
  }

  /** An English word is no pinyin unless it stands where its sound does, as names do. The name is then one reading among others. */
  romanized(heard, exact) {
    const { entries } = exact.lists[0];
    if (!heard.some((h) => shared(h.entries, entries) > 0.4)) return [];
    const share = 0.5 + 0.5 * Math.min(1, entries.length / Math.max(...heard.map((h) => h.entries.length)));
    return Object.assign(scaled(heard, SOUND), { share });
  }

  /** The words in ideographs that are read so and that stand somewhere: {text, terms, entries, known, worth, …}. */
  async chains(found) {
    const heard = (await Promise.all(found.map((steps) => read(steps, this.store)))).flat();
    const verified = await Promise.all([...new Map(heard.map((chain) => [chain.text, chain])).values()].map((chain) => this.verified(chain)));
    return verified.filter((v) => v.entries.length > 0);
  }

  async verified(chain) {
    const terms = bigrams([...chain.text]);
    const lists = await Promise.all(terms.map((t) => this.store.postings(t)));
    const entries = lists.every(Boolean) ? intersect(lists.map((l) => l.entries)) : [];
    const known = entries.length > 0 && await this.isKnown(chain.text, terms[0]);
    return { ...chain, terms, entries, known, worth: Math.log2(1 + entries.length) * (known ? KNOWN : chain.free) };
  }

  /** The likeliest of some chains. That all pairs of one stand in an entry does not yet mean that it does: an entry is looked at, or two. */
  async standing(found) {
    const some = found.sort((a, b) => b.worth - a.worth).slice(0, MOST_LOOKED_AT);
    const seen = await Promise.all(some.map(async ({ text, entries, said }) => {
      if (said || text.length < 3) return true;
      const looked = await Promise.all([entries[0], entries.at(-1)].map((entry) => this.store.entry(entry)));
      return looked.some(({ zh, en }) => fold(zh + en).includes(text));
    }));
    return some.filter((_, i) => seen[i]);
  }

  async isKnown(text, first) {
    return (await this.named(first)).some(({ word }) => word === text);
  }

  spelt(word) {
    return this.once(`spelt ${word}`, () => this.nearby(word));
  }

  /** Words that begin so; else those that a slip leads to; else those of the same family: demolition, demolished. */
  async nearby(word) {
    const words = word.length >= 3 ? await this.store.words(word[0]) : [];
    for (const [fits, weight] of [[(w) => w.startsWith(word), PREFIX], [(w) => isSlip(word, w), SLIP], [(w) => isFamily(word, w), FAMILY]]) {
      const found = words.filter(([w]) => fits(w)).sort((a, b) => b[1] - a[1]);
      const terms = [...new Set(found.flatMap(([w]) => phraseTerms(w)))].slice(0, MOST_WAYS);
      if (terms.length) return terms.map((term) => way([term], weight));
    }
    return [];
  }

  /** Several Latin words that are one in ideographs: yang lao. */
  async joined(text) {
    const all = pieces(text);
    const words = all.map((p) => p.word ?? "");
    if (words.length < 2 || words.length > 8 || words.join("").length > LONGEST_SPOKEN || !words.every((w) => SPELT.test(w))) return NOTHING;
    const known = await this.known();
    const steps = words.map((w) => cuts(w, known)[0]);
    if (!steps.every(Boolean)) return NOTHING;
    const ways = await this.once(`joined ${words.join(" ")}`, async () => scaled(await this.chains([steps.flat()]), 1));
    return this.scorer.evaluate(await this.scorer.weighed([{ kind: "phrase", terms: [], ways }], false), 1);
  }

  /** Texts in which characters that stand nowhere are changed for others that sound alike: of a run as a whole, if those are a word and no piece of one; else of a pair, if they stand with something else that was typed. */
  async sameSound(units, text) {
    const missing = units.filter((u) => u.missing && u.letters.length > 1 && u.letters.length <= LONGEST_SOUND);
    const runs = [...new Set(missing.map((u) => u.letters))];
    const whole = await Promise.all(runs.map((run) => this.sounding(run, text, (chain) => chain.known || (run.length > 2 ? !chain.bound : chain.loose))));
    if (whole.flat().length) return whole.flat();
    const pairs = await Promise.all(missing.map(({ letters, at, run }) => {
      const others = units.filter((u) => u.run !== run || Math.abs(u.at - at) > 1);
      return this.sounding(letters.slice(at, at + 2), text, (chain) => stands(chain.entries, others));
    }));
    return pairs.flat();
  }

  async sounding(letters, text, fits) {
    const chains = await this.once(`alike ${letters.join("")}`, () => alike(letters, this.store));
    const found = await Promise.all(chains.map((chain) => this.verified(chain)));
    return found.filter((chain) => chain.entries.length > 0 && fits(chain)).map((chain) => [text.replace(letters.join(""), chain.text), chain.changed > 1 ? 0.75 : 0.85]);
  }
}

/** Whether something else that was typed stands where a word does: 劳动仲才 is 劳动仲裁, for 劳动 stands with it. */
const stands = (entries, units) => units.some(({ ways }) => ways.some(({ lists }) => shared(entries, lists[0]?.entries ?? []) > 0));

/** The likelier a reading is a word, and the more entries say it, the likelier it is meant. */
function scaled(found, weight) {
  const most = Math.max(...found.map((f) => f.worth));
  return found.sort((a, b) => b.worth - a.worth).slice(0, MOST_WAYS)
    .map((f) => ({ ...way(f.terms, weight * (0.4 + 0.6 * f.worth / most)), entries: f.entries, strict: true, spoken: true }));
}

const shared = (some, others) => others.filter((o) => some.includes(o)).length / (others.length || 1);

function intersect(lists) {
  const [first, ...rest] = [...lists].sort((a, b) => a.length - b.length);
  const sets = rest.map((list) => new Set(list));
  return first.filter((entry) => sets.every((set) => set.has(entry)));
}

function isFamily(word, other) {
  if (!other.startsWith(word.slice(0, 5))) return false;
  const [a, b] = [stem(word), stem(other)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 5 && same >= 0.7 * Math.max(a.length, b.length);
}
