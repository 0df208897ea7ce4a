// When the quick index does not load: the same rules over the whole one. Slower, and without sounds, slips and other names.
import { fold, terms } from "./search-text.js";
import { unitsOf, withoutAsking, written } from "./search-query.js";
import { best } from "./search-sums.js";

const NEEDED = 0.5;

/** @param index as it stands in search-index.json. */
export function scanner({ entries, sections }) {
  const known = entries.map((entry) => new Set([...terms(fold(entry.zh ?? "")), ...terms(fold(entry.en ?? ""))]));
  const counts = new Map();
  for (const set of known) for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1);
  const worth = (term) => Math.log(1 + entries.length / ((counts.get(term) ?? 0) + 0.5));

  async function search(query, { limit = 10, offset = 0, keep = null } = {}) {
    const asked = written(query).map((text) => withoutAsking(text).text);
    const hits = [];
    const units = unitsOf(asked.at(-1)).map((unit) => ({ ...unit, worth: worth(unit.terms[0]) }));
    const total = units.reduce((sum, unit) => sum + unit.worth, 0);
    for (let entry = 0; entry < entries.length; entry++) {
      const score = units.reduce((sum, unit) => sum + (unit.ways.some((way) => known[entry].has(way.terms[0])) ? unit.worth : 0), 0) / total;
      if (score >= NEEDED && (!keep || await keep(entry))) hits.push({ entry, score });
    }
    return {
      hits: best([...hits], offset + limit).slice(offset).map(({ entry }) => shown(entries[entry], sections)),
      count: hits.length, whole: true,
      marks: { texts: asked, terms: new Set(units.flatMap((u) => u.terms)), together: [], phrases: new Set(units.filter((u) => u.letters).map((u) => u.terms[0])) },
    };
  }

  return { search, facet: (entry) => ({ type: entries[entry].type, theme: entries[entry].theme ?? "" }), report: (entry) => entries[entry].report ?? "", year: (entry) => entries[entry].year ?? 0 };
}

const shown = (entry, sections) => ({
  ...entry, zh: entry.zh ?? "", en: entry.en ?? "", url: entry.url ?? "", figures: entry.figures ?? [],
  section: { zh: "", en: "", ...sections[entry.section] },
});
