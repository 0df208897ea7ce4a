// Adds up what entries score. The arrays are as long as the index and made once; what was touched is cleared, so that a search costs what it finds.
export class Sums {
  constructor(entries) {
    this.scores = new Float64Array(entries);
    this.parts = new Float64Array(entries);
    this.seen = new Uint8Array(entries);
    this.touched = [];
  }

  add(entry, score, part) {
    this.touch(entry);
    this.scores[entry] += score;
    this.parts[entry] += part;
  }

  /** All entries of a list, whose weights say how much of the score is theirs. In one loop: a list may be long. */
  addList({ entries, weights }, score, part) {
    const { scores, parts, seen, touched } = this;
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i];
      if (!seen[entry]) {
        seen[entry] = 1;
        touched.push(entry);
      }
      scores[entry] += score * weights[i];
      parts[entry] += part;
    }
  }

  raise(entry, score, part) {
    this.touch(entry);
    if (score > this.scores[entry]) this.scores[entry] = score;
    if (part > this.parts[entry]) this.parts[entry] = part;
  }

  touch(entry) {
    if (this.seen[entry]) return;
    this.seen[entry] = 1;
    this.touched.push(entry);
  }

  clear() {
    for (const entry of this.touched) this.scores[entry] = this.parts[entry] = this.seen[entry] = 0;
    this.touched = [];
  }
}

/** The best of some hits, and no others sorted: few are shown of many. */
export function best(hits, most) {
  if (hits.length <= most * 4) return hits.sort(inOrder).slice(0, most);
  const kept = [];
  for (const hit of hits) {
    if (kept.length === most && inOrder(hit, kept.at(-1)) > 0) continue;
    let at = kept.length;
    while (at > 0 && inOrder(hit, kept[at - 1]) < 0) at--;
    kept.splice(at, 0, hit);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

export const inOrder = (a, b) => b.score - a.score || a.entry - b.entry;
