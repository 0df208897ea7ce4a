// Words by their sound: pinyin in full, its initials, and characters typed for others that sound alike.
const MOST_CHAINS = 24;
const MOST_OPEN = 150;

/** Ways to cut letters into syllables; the last may be unfinished. The fewest syllables first. */
export function syllables(word, readings) {
  const found = [];
  const known = (s) => readings.has(s);
  const cut = (at, sofar) => {
    if (found.length >= 8) return;
    if (at === word.length) {
      found.push({ parts: sofar, open: false });
      return;
    }
    for (let length = Math.min(6, word.length - at); length > 0; length--) {
      if (known(word.slice(at, at + length))) cut(at + length, [...sofar, word.slice(at, at + length)]);
    }
  };
  cut(0, []);
  if (found.length === 0) cutOpen(word, readings, found);
  return found.sort((a, b) => a.parts.length - b.parts.length).slice(0, 3);
}

function cutOpen(word, readings, found) {
  for (let length = 1; length <= 4 && length < word.length; length++) {
    const [head, tail] = [word.slice(0, -length), word.slice(-length)];
    if (![...readings.keys()].some((r) => r.startsWith(tail))) continue;
    for (const { parts, open } of syllables(head, readings)) if (!open) found.push({ parts: [...parts, tail], open: true });
    if (found.length) return;
  }
}

/** Words that are read so: [{text, count}], the most frequent first. parts are readings, or single letters. */
export async function read(parts, { open = false, initials = false, near = false }, store) {
  const readings = await store.readings();
  const fits = (part, reading, last) => initials ? reading[0] === part : last && open ? reading.startsWith(part) : near ? plain(reading) === plain(part) : reading === part;
  const sets = parts.map((part, i) => {
    const characters = new Set();
    for (const [reading, list] of readings) if (fits(part, reading, i === parts.length - 1)) for (const c of list) characters.add(c);
    return characters;
  });
  const letters = (part) => near ? [...new Set([part[0], ...(NEAR_FIRST[part[0]] ?? "")])] : [part[0]];
  const follows = await Promise.all(parts.slice(0, -1).map(async (part) => (await Promise.all(letters(part).map((l) => store.follows(l)))).flatMap((map) => [...map])));
  return chains(parts.map((part, i) => ({
    next: follows[i]?.filter(([reading]) => fits(part, reading, false)) ?? [],
    characters: sets[i],
  })));
}

const NEAR_FIRST = { l: "n", n: "l" };

/** Syllables that people mix up: zh and z, in and ing, l and n. */
const plain = (reading) => reading.replace(/^([zcs])h/, "$1").replace(/^n/, "l").replace(/ng$/, "n");

function chains(steps) {
  let open = null;
  for (let i = 0; i + 1 < steps.length; i++) {
    const grown = new Map();
    const before = new Map();
    for (const [, characters] of steps[i].next) for (const followers of characters.values()) for (const [c, times] of followers) before.set(c, (before.get(c) ?? 0) + times);
    for (const [, characters] of steps[i].next) for (const [c, followers] of characters) {
      for (const chain of open ? open.get(c) ?? [] : [{ text: c, count: Infinity }]) {
        const all = sum(followers);
        for (const [next, times] of followers) {
          // 漕 is followed by 河 alone: rare, and still a word; 程 by many.
          const count = times * Math.max(times / all, times / (before.get(next) ?? times)) ** 2;
          if (!steps[i + 1].characters.has(next)) continue;
          const longer = { text: chain.text + next, count: Math.min(chain.count, count) };
          const list = grown.get(next) ?? grown.set(next, []).get(next);
          if (!list.some((l) => l.text === longer.text)) list.push(longer);
        }
      }
    }
    open = best(grown, MOST_OPEN);
  }
  return [...(open?.values() ?? [])].flat().sort(order).slice(0, MOST_CHAINS);
}

const sum = (followers) => [...followers.values()].reduce((a, b) => a + b, 0);

const order = (a, b) => (a.changed ?? 0) - (b.changed ?? 0) || b.count - a.count || (a.text < b.text ? -1 : 1);

function best(byLast, most) {
  const kept = new Map();
  for (const chain of [...byLast.values()].flat().sort(order).slice(0, most)) {
    const last = [...chain.text].at(-1);
    kept.set(last, [...(kept.get(last) ?? []), chain]);
  }
  return kept;
}

/** What a run of ideographs that stands nowhere sounds like: the fewest characters changed. [{text, changed}] */
export async function alike(letters, store) {
  const readings = await store.readings();
  const byCharacter = new Map();
  for (const [reading, list] of readings) for (const c of list) if (letters.includes(c)) byCharacter.set(c, [...(byCharacter.get(c) ?? []), reading]);
  if (!letters.every((c) => byCharacter.has(c))) return [];
  const options = letters.map((c) => {
    const set = new Map([[c, 0]]);
    for (const reading of byCharacter.get(c)) for (const other of readings.get(reading)) if (!set.has(other)) set.set(other, 1);
    return set;
  });
  let open = new Map([...options[0]].map(([c, changed]) => [c, [{ text: c, changed, count: Infinity }]]));
  for (let i = 1; i < letters.length; i++) open = await step(open, options[i], byCharacter.get(letters[i - 1]), store, Math.max(1, Math.floor(letters.length / 2)));
  return [...open.values()].flat().filter((chain) => chain.changed > 0).sort(order).slice(0, 4);
}

async function step(open, options, readings, store, most) {
  const grown = new Map();
  for (const reading of readings) for (const [c, followers] of (await store.follows(reading[0])).get(reading) ?? []) for (const chain of open.get(c) ?? []) {
    for (const [next, count] of followers) {
      const changed = chain.changed + (options.get(next) ?? Infinity);
      if (changed > most) continue;
      const list = grown.get(next) ?? grown.set(next, []).get(next);
      if (!list.some((l) => l.text === chain.text + next)) list.push({ text: chain.text + next, changed, count: Math.min(chain.count, count) });
    }
  }
  return best(grown, MOST_OPEN);
}
