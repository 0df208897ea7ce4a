// Words by their sound: chains of characters that follow one another somewhere in the texts.
const MOST_CHAINS = 32;
const MOST_OPEN = 200;

// How much a word is one, by how many different characters stand beside it: it may be cut out of another.
const FREE = [0.25, 0.7, 0.9, 1];
const ONCE = 0.5;

/** Characters that may be read in these ways, one step after another: [{text, count, free, bound}], the likeliest first. A step is a list of readings. */
export async function read(steps, store) {
  if (steps.some((readings) => readings.length === 0)) return [];
  const readings = await store.readings();
  // The files come together; what they say is looked at as far as there are chains.
  await Promise.all([...new Set(steps.slice(0, -1).flat().map((reading) => reading[0]))].map((letter) => store.spoken(letter)));
  let open = null;
  for (let i = 0; i + 1 < steps.length && open?.size !== 0; i++) {
    const next = new Map(await followers(steps[i], store));
    const wanted = new Set(steps[i + 1].flatMap((reading) => [...readings.get(reading) ?? ""]));
    open = best(grown(open ?? begun(next), next, wanted, i === 0), MOST_OPEN);
  }
  return open ? [...open.values()].flat().map(judged).sort(order).slice(0, MOST_CHAINS) : [];
}

async function followers(step, store) {
  return (await Promise.all(step.map((reading) => store.follows(reading)))).flatMap((characters) => [...characters]);
}

/** The readings that begin with each of these letters. */
export const initialSteps = (letters, readings) => letters.map((letter) => [...readings.keys()].filter((reading) => reading[0] === letter));

const begun = (next) => new Map([...next.keys()].map((c) => [c, [{ text: c, count: 1 }]]));

/** A chain is as likely as all of its pairs: how often one character stands behind the other, of all that stand there. 漕 is followed by 河 alone: rare, and still a word; 程 by many. */
function grown(open, next, wanted, first) {
  const before = new Map();
  for (const followed of next.values()) for (const [c, { times }] of followed) before.set(c, (before.get(c) ?? 0) + times);
  const longer = new Map();
  for (const [c, followed] of next) {
    const chainsSoFar = open.get(c);
    if (!chainsSoFar) continue;
    let all = 0;
    for (const { times } of followed.values()) all += times;
    for (const [c2, pair] of followed) {
      if (!wanted.has(c2)) continue;
      const count = Math.sqrt(pair.times) * pair.times / Math.sqrt(all * before.get(c2));
      for (const chain of chainsSoFar) add(longer, c2, { text: chain.text + c2, count: chain.count * count, first: first ? pair : chain.first, last: pair });
    }
  }
  return longer;
}

function add(byLast, last, chain) {
  const known = byLast.get(last) ?? byLast.set(last, new Map()).get(last);
  if (!(known.get(chain.text)?.count >= chain.count)) known.set(chain.text, chain);
}

const side = (pair, freedom) => pair.times < 2 ? Math.max(ONCE, FREE[freedom]) : FREE[freedom];

function judged(chain) {
  const { first, last } = chain;
  const free = side(first, first.left) * side(last, last.right);
  return { ...chain, free, count: chain.count * free, bound: first.left === 0 && last.right === 0, loose: first.left > 0 && last.right > 0 };
}

const order = (a, b) => (a.changed ?? 0) - (b.changed ?? 0) || b.count - a.count || (a.text < b.text ? -1 : 1);

function best(byLast, most) {
  const kept = new Map();
  for (const chain of [...byLast.values()].flatMap((m) => [...m.values()]).sort(order).slice(0, most)) {
    const last = [...chain.text].at(-1);
    kept.set(last, [...(kept.get(last) ?? []), chain]);
  }
  return kept;
}

/** What a run of ideographs that stands nowhere sounds like: the fewest characters changed. [{text, changed, bound, loose}] */
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
  for (let i = 1; i < letters.length; i++) open = await step(open, options[i], byCharacter.get(letters[i - 1]), store, Math.max(1, Math.floor(letters.length / 2)), i === 1);
  return [...open.values()].flat().filter((chain) => chain.changed > 0).map((chain) => within(judged(chain), letters)).sort(order).slice(0, 4);
}

/** What stands once may be cut out of a longer word, unless it begins and ends as it was typed: 黄佳里 is 黄家里, and 航天员 no 航天院. */
function within(chain, letters) {
  const once = chain.first.times < 2 || chain.last.times < 2;
  return { ...chain, bound: chain.bound && !(once && chain.text.startsWith(letters[0]) && chain.text.endsWith(letters.at(-1))) };
}

async function step(open, options, readings, store, most, first) {
  const longer = new Map();
  for (const reading of readings) for (const [c, followed] of await store.follows(reading)) for (const chain of open.get(c) ?? []) {
    for (const [next, pair] of followed) {
      const changed = chain.changed + (options.get(next) ?? Infinity);
      if (changed <= most) add(longer, next, { text: chain.text + next, changed, count: Math.min(chain.count, pair.times), first: first ? pair : chain.first, last: pair });
    }
  }
  return best(longer, MOST_OPEN);
}
