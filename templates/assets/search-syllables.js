// Cuts letters into syllables: as they are spelt, unfinished, mixed up, or with one slip. A cut is a list of steps, each the readings it may stand for.
// And says which words a slip leads to.
const MOST_CUTS = 3;
const MOST_SLIPS = 40;
const LONGEST_SYLLABLE = 6;

/** The fewest syllables first. table: what is written → readings. */
export function cuts(word, table) {
  const ends = reach(word, table);
  const found = [];
  const cut = (at, steps) => {
    if (found.length >= 8) return;
    if (at === word.length) found.push(steps);
    for (let end = Math.min(word.length, at + LONGEST_SYLLABLE); end > at; end--) {
      const readings = ends[end] && table.get(word.slice(at, end));
      if (readings) cut(end, [...steps, readings]);
    }
  };
  if (ends[0]) cut(0, []);
  return found.sort((a, b) => a.length - b.length).slice(0, MOST_CUTS);
}

/** From which places on a word can be cut to its end. */
function reach(word, table) {
  const ends = Array(word.length + 1).fill(false);
  ends[word.length] = true;
  for (let at = word.length - 1; at >= 0; at--) {
    for (let end = at + 1; end <= Math.min(word.length, at + LONGEST_SYLLABLE) && !ends[at]; end++) ends[at] = ends[end] && table.has(word.slice(at, end));
  }
  return ends;
}

/** The last syllable unfinished: yanglaoch. */
export function openCuts(word, table) {
  for (let length = 1; length <= 4 && length < word.length; length++) {
    const begun = [...new Set([...table].filter(([written]) => written.startsWith(word.slice(-length))).flatMap(([, readings]) => readings))];
    const found = begun.length ? cuts(word.slice(0, -length), table).map((steps) => [...steps, begun]) : [];
    if (found.length) return found;
  }
  return [];
}

/** One syllable has a letter more, fewer, another, or two exchanged. Its first letter may be left out, not another. alike: the table by beginnings. */
export function slipCuts(word, table, alike) {
  const parts = (from, to) => from === to ? [[]] : cuts(word.slice(from, to), table).slice(0, 1);
  const [befores, afters] = [[], []];
  for (let at = 0; at <= word.length; at++) [befores[at], afters[at]] = [parts(0, at)[0], parts(at, word.length)[0]];
  const found = [];
  for (let at = 0; at < word.length; at++) {
    if (!befores[at]) continue;
    for (let end = at + 1; end <= Math.min(word.length, at + LONGEST_SYLLABLE + 1); end++) {
      if (!afters[end] || befores[at].length + afters[end].length === 0) continue;
      const near = nearReadings(word.slice(at, end), alike);
      if (near.length) found.push([...befores[at], near, ...afters[end]]);
    }
  }
  return found.sort((a, b) => a.length - b.length).slice(0, MOST_SLIPS);
}

/** First letter → what is written so; and what is left of each without its first letter. */
export function byBeginning(table) {
  const [firsts, rests] = [new Map(), new Map()];
  for (const [written, readings] of table) {
    push(firsts, written[0], [written, readings]);
    push(rests, written.slice(1), [written, readings]);
  }
  return { firsts, rests };
}

const push = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);

function nearReadings(written, { firsts, rests }) {
  const near = (firsts.get(written[0]) ?? []).filter(([other]) => other !== written && isOneEdit(written, other));
  return [...new Set([...near, ...rests.get(written) ?? []].flatMap(([, readings]) => readings))];
}

/** What is written → its one reading. */
export const exactTable = (readings) => new Map([...readings.keys()].map((reading) => [reading, [reading]]));

/** Also what people mix up: zh and z, in and ing, l and n. Made as it is asked for: most of it never is. */
export function mixedTable(readings) {
  const alike = new Map();
  for (const reading of readings.keys()) push(alike, plain(reading), reading);
  const known = new Map();
  const get = (written) => {
    if (!known.has(written)) known.set(written, (alike.get(plain(written)) ?? []).some((reading) => mixed(reading).includes(written)) ? alike.get(plain(written)) : undefined);
    return known.get(written);
  };
  return { get, has: (written) => get(written) !== undefined };
}

const plain = (reading) => reading.replace(/^([zcs])h/, "$1").replace(/^n/, "l").replace(/ng$/, "n");

function mixed(reading) {
  const first = /^[zcs]h/.test(reading) ? [reading, reading[0] + reading.slice(2)] : /^[zcs]/.test(reading) ? [reading, `${reading[0]}h${reading.slice(1)}`]
    : /^[nl]/.test(reading) ? [reading, (reading[0] === "n" ? "l" : "n") + reading.slice(1)] : [reading];
  return first.flatMap((r) => r.endsWith("ng") ? [r, r.slice(0, -1)] : /[^n]n$/.test(r) ? [r, `${r}g`] : [r]);
}

/** One letter more, fewer, other, or two exchanged. */
function isOneEdit(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  const i = sameLetters(a, b);
  const [x, y] = [a.slice(i), b.slice(i)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
}

function sameLetters(a, b) {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** One edit, of the word or of what it begins with; in a long word two. */
export function isSlip(word, other) {
  if (word.length < 4) return false;
  if (isOneEdit(word, other)) return true;
  return word.length >= 6 && [-1, 0, 1].some((d) => word.length + d < other.length && isOneEdit(word, other.slice(0, word.length + d))) || (word.length >= 8 && isTwoEdits(word, other));
}

function isTwoEdits(a, b) {
  if (Math.abs(a.length - b.length) > 2) return false;
  const i = sameLetters(a, b);
  const [x, y] = [a.slice(i), b.slice(i)];
  return isOneEdit(x.slice(1), y.slice(1)) || isOneEdit(x.slice(1), y) || isOneEdit(x, y.slice(1)) || (x[0] === y[1] && x[1] === y[0] && isOneEdit(x.slice(2), y.slice(2)));
}
