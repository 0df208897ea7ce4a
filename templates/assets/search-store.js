// Reads the index, a few KB at a time. Nothing is read twice, and a file that was cut off on its way counts as not there.
const LAST = "0123456789abcdefghijklmnopqrstuv";
const BEFORE = "wxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
const MARKS = "!#$+&()*";
const MARK = /[!#$+&()*]/;
const TOGETHER = 256;
const INITIALS = "=";
const FOLLOWING = /(\d+)([b-p]?)([^\da-p]+)/g;
const CODES = new Int16Array(128).fill(-1);
[...BEFORE].forEach((c, i) => { CODES[c.charCodeAt(0)] = i; });
[...LAST].forEach((c, i) => { CODES[c.charCodeAt(0)] = 32 + i; });
[...MARKS].forEach((c, i) => { CODES[c.charCodeAt(0)] = 64 + i; });

/** The weight of each level: how much an entry speaks of a term. */
const WEIGHTS = [...MARKS].map((_, i) => (i + 1.5) / 9);

const decoder = new TextDecoder();

/** Whether all of a file has come: of a list its last line is a full stop. */
export function isWhole(path, bytes) {
  if (path.endsWith(".txt")) return bytes.length > 1 && bytes.at(-2) === 0x2e && bytes.at(-1) === 0x0a;
  try {
    JSON.parse(decoder.decode(bytes));
    return true;
  } catch (error) {
    return false;
  }
}

/**
 * @param get path → bytes, or a promise of them.
 * @param known what meta.json says; null to read it.
 */
export async function openStore(get, known) {
  const kept = new Map();
  const keep = (key, make) => {
    if (!kept.has(key)) kept.set(key, make().catch((error) => { kept.delete(key); throw error; }));
    return kept.get(key);
  };
  const json = (path) => keep(path, async () => JSON.parse(decoder.decode(await get(path))));
  const meta = known ?? await json("meta.json");

  const lines = (path) => keep(path, async () => {
    const bytes = await get(path);
    if (!isWhole(path, bytes)) throw new Error(`${path} was cut off`);
    const text = decoder.decode(bytes);
    return text.slice(0, -2).split("\n").filter(Boolean);
  });

  const shard = (term) => {
    const path = `terms/${shardOf(term, meta.shards)}.txt`;
    return keep(`map of ${path}`, async () => new Map((await lines(path)).flatMap(termsIn)));
  };

  /** Where a term stands: {entries, weights, count, whole}, or null; whole is false where only the best are read. */
  const postings = (term, all = false) => keep(`${all ? "all" : "best"} of ${term}`, async () => {
    const line = (await shard(term)).get(term);
    if (line === undefined) return null;
    const [best, count, file] = line.split("\t");
    const read = all && file ? best + (await lines(`more/${file}.txt`)).join("") : best;
    const found = decode(read);
    return { ...found, count: count ? Number(count) : found.entries.length, whole: read !== best || !file };
  });

  /** What stands where a word leads to: 3.12 is line 12 of file 3. */
  const namesAt = async (places, word) => {
    const read = await Promise.all(places.split(",").filter(Boolean).map(async (place) => {
      const [file, line] = place.split(".");
      return namesIn((await lines(`synonyms/${file}.txt`))[line]);
    }));
    const all = new Map(read.flat().map((named) => [named.name, named]));
    return { said: all.delete(word), names: [...all.values()] };
  };

  const spoken = async (letter) => !meta.follows.includes(letter) ? new Map() : keep(`spoken ${letter}`, async () => new Map((await lines(`follows/${letter}.txt`)).map((line) => cutAt(line, line.indexOf(" ")))));

  const wordLines = async (letter) => meta.words.includes(letter) ? lines(`words/${letter}.txt`) : [];

  return {
    meta,
    postings,
    /** The words that begin with a term and have a name that some entry says: [[word, names], …]; names come with the word, or are read when they are asked for. */
    synonyms: async (term) => {
      const words = ((await shard(term)).get(`~${term}`) ?? "").split(";").filter(Boolean);
      return words.map((line) => {
        const at = line.search(/[:|]/);
        const [behind, rest] = [line.slice(0, at), line.slice(at + 1)];
        const word = behind[0] === "=" ? behind.slice(1) : term + behind;
        return [word, line[at] === "|" ? async () => ({ said: true, names: namesIn(rest) }) : () => namesAt(rest, word)];
      });
    },
    /** Pairs of a traditional character and the one that is written instead. */
    traditional: () => keep("traditional", async () => new Map(((await lines("traditional.txt"))[0] ?? "").match(/../g)?.map((pair) => [...pair]))),
    readings: () => keep("readings", async () => new Map((await lines("readings.txt")).map((line) => line.split(" ")))),
    /** What is told of all readings that begin with a letter. */
    spoken,
    /** The characters that are read so, each with those that follow it, how often, and how freely words begin and end so: of yang Map 养 → Map 老 → {times: 32, left: 3, right: 3}. */
    follows: (reading) => keep(`follows ${reading}`, async () => followers((await spoken(reading[0])).get(reading) ?? "")),
    words: async (letter) => (await wordLines(letter)).filter((line) => line[0] !== INITIALS).map((line) => [...line.split(" "), 1]),
    /** The phrases with other names whose characters begin so: gzf → 公租房. */
    initials: async (letters) => (await wordLines(letters[0])).find((line) => line.startsWith(`${INITIALS}${letters} `))?.split(" ").slice(1) ?? [],
    entry: async (number) => {
      const file = await json(`texts/${Math.floor(number / meta.in_text)}.json`);
      return entryOf(file, number % meta.in_text, meta);
    },
    facet: async (number) => {
      const [letters] = await lines(`facets/${Math.floor(number / meta.in_facets)}.txt`);
      const at = 2 * (number % meta.in_facets);
      return { type: meta.types[letters.charCodeAt(at) - 33], theme: meta.themes[letters.charCodeAt(at + 1) - 34] ?? "" };
    },
    reports: () => json("reports.json"),
  };
}

/** What begins with one ideograph stands together, or, of many shards, in one of so many hundred. */
export function shardOf(term, shards) {
  const head = term.charCodeAt(0) > 127 ? String.fromCodePoint(term.codePointAt(0)) : term;
  return (hash(head) + hash(term.slice(head.length)) % Math.max(1, Math.floor(shards / TOGETHER))) % shards;
}

/** FNV-1a of the UTF-16 units, its halves folded. */
function hash(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Terms of a line, with what it says of them: a word, an ideograph with each that follows it, or ~ and a term that words with other names begin with. */
function termsIn(line) {
  const parted = (at, behind) => [[line.slice(0, at), line.slice(behind)]];
  if (line[0] === "~") return parted(line.indexOf("\t"), line.indexOf("\t") + 1);
  if (line.charCodeAt(0) < 128) return parted(line.search(MARK), line.search(MARK));
  const first = String.fromCodePoint(line.codePointAt(0));
  return [...line.slice(first.length).matchAll(/([^\0-\x7f]*)([\0-\x7f]+)/g)].map(([, second, places]) => [first + second, places]);
}

/** Of each level its mark and the distances from entry to entry. */
export function decode(text) {
  const entries = [], weights = [];
  for (let i = 0, at = 0, before = 0, weight = 0; i < text.length; i++) {
    const code = CODES[text.charCodeAt(i)];
    if (code >= 64) [weight, at] = [WEIGHTS[code - 64], 0];
    else if (code < 32) before = before * 32 + code;
    else {
      at += before * 32 + code - 32;
      before = 0;
      entries.push(at);
      weights.push(weight);
    }
  }
  return { entries, weights };
}

/** Names, each with where it stands as a whole. */
const namesIn = (text) => text.split("|").map((named) => {
  const [name, best, count] = named.split("\t");
  const found = decode(best);
  return { name, list: { ...found, count: count ? Number(count) : found.entries.length, whole: !count } };
});

const cutAt = (line, at) => [line.slice(0, at), line.slice(at + 1)];

/** 养0和评1f护1n老 央0关: a character, and by how often (a power of 2) and how freely (a letter, or not at all), what follows it. */
function followers(line) {
  const all = new Map();
  for (const words of line.split(" ").filter(Boolean)) {
    const next = new Map();
    for (const [, power, freedom, characters] of words.slice(1).matchAll(FOLLOWING)) {
      const free = freedom ? freedom.charCodeAt(0) - 97 : 0;
      const pair = { times: 2 ** power, left: free >> 2, right: free & 3 };
      for (const c of characters) next.set(c, pair);
    }
    all.set(words[0], next);
  }
  return all;
}

function entryOf(file, at, meta) {
  const [address, type = 0, zh = "", en = "", sectionZh = 0, sectionEn = 0, page = 0, report = 0, year = 0, theme = 0, figures = ""] = file.entries[at];
  const shared = (list, number) => number ? list[number - 1] : "";
  const url = shared(file.pages, page);
  return {
    address, type: meta.types[type], zh, en,
    section: { zh: shared(file.sections, sectionZh), en: shared(file.sections, sectionEn) },
    url: url.endsWith("#") ? url + address : url,
    report: shared(file.reports, report), year, theme: shared(file.themes, theme), figures: figures ? figures.split("|") : [],
  };
}
