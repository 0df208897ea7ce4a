// Where the page searches: the quick index, tried again when it does not load; then the whole one, if that is small enough to be fetched.
import { open } from "./search-engine.js";
import { scanner } from "./search-scan.js";
import { isWhole } from "./search-store.js";

const WAITS = [400, 1500];
const MOST_BYTES = 20_000_000;

/** @param say is told "retrying" when something did not load. */
export function sourceOf(folder, say) {
  let quick = null;
  let slow = null;
  let awaited = false;
  // Of the newest index that is known.
  let version = "";

  /** @param isWanted whether anybody still waits for it. */
  async function fetched(path, read, options = {}, isWanted = () => true) {
    for (let tried = 0; ; tried++) {
      try {
        const answer = await fetch(folder + path, tried > 0 ? { cache: "reload" } : options);
        if (!answer.ok) throw new Error(`${answer.status} ${path}`);
        return await read(answer);
      } catch (error) {
        if (tried === WAITS.length || !isWanted()) throw error;
        if (awaited) say("retrying");
        await new Promise((done) => setTimeout(done, WAITS[tried]));
      }
    }
  }

  const wholeOf = (path) => async (answer) => {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (!isWhole(path, bytes)) throw new Error(`${path} was cut off`);
    return bytes;
  };

  const metaOf = async (options) => JSON.parse(new TextDecoder().decode(await fetched("meta.json", wholeOf("meta.json"), options)));

  function engineOf(meta) {
    version = meta.version;
    return open({ get: (path) => fetched(`${path}?v=${meta.version}`, wholeOf(path), {}, () => version === meta.version), meta });
  }

  /** The copy of meta.json that came with the page opens at once; nothing is shown before it is known to be the newest. */
  async function opened() {
    const first = await engineOf(await metaOf());
    const newest = metaOf({ cache: "no-cache" }).then((meta) => meta.version === first.store.meta.version ? first : engineOf(meta));
    newest.catch(() => { quick = null; });
    return { first, newest };
  }

  function openQuick() {
    quick ??= opened().catch((error) => { quick = null; throw error; });
    return quick;
  }

  async function quickly(find) {
    const { first, newest } = await openQuick();
    const found = find(first);
    found.catch(() => null);
    const engine = await newest;
    if (engine === first) return found;
    quick = Promise.resolve({ first: engine, newest });
    return find(engine);
  }

  async function openWhole() {
    return fetched("search-index.json", async (answer) => {
      if (Number(answer.headers.get("content-length") ?? 0) > MOST_BYTES) throw new Error("the whole index is too large");
      return scanner(await answer.json());
    }, { cache: "no-cache" });
  }

  /** @returns the results, and whether they are the whole index's. Rejects when neither can be read. */
  async function search(query, { filter, ...options }) {
    try {
      awaited = true;
      return await quickly(async (engine) => ({ ...await engine.search(query, { ...options, keep: await keeper(engine.store, filter) }), slow: false }));
    } catch (error) {
      if (error.name === "AbortError" || options.signal?.aborted) throw error;
      slow ??= openWhole().catch((failed) => { slow = null; throw failed; });
      const scan = await slow;
      return { ...await scan.search(query, { ...options, keep: sieve(scan, filter) }), slow: true };
    }
  }

  /** What any search needs comes before the first: it need not succeed. */
  const prepare = () => openQuick().catch(() => null);

  async function reports() {
    awaited = true;
    return JSON.parse(new TextDecoder().decode(await fetched(`reports.json${version && `?v=${version}`}`, wholeOf("reports.json"))));
  }

  return { prepare, search, reports };
}

const asks = (filter) => Object.values(filter).some(Boolean);

async function keeper(store, filter) {
  if (!asks(filter)) return null;
  const ranges = filter.report || filter.year
    ? (await store.reports()).filter((r) => (!filter.report || r.id === filter.report) && (!filter.year || r.year === Number(filter.year))) : null;
  return async (entry) => {
    if (ranges && !ranges.some((r) => entry >= r.first && entry <= r.last)) return false;
    if (!filter.type && !filter.theme) return true;
    const facet = await store.facet(entry);
    return (!filter.type || facet.type === filter.type) && (!filter.theme || facet.theme === filter.theme);
  };
}

function sieve(scan, filter) {
  if (!asks(filter)) return null;
  return async (entry) => {
    const facet = scan.facet(entry);
    return (!filter.type || facet.type === filter.type) && (!filter.theme || facet.theme === filter.theme)
      && (!filter.report || scan.report(entry) === filter.report) && (!filter.year || (scan.report(entry) !== "" && scan.year(entry) === Number(filter.year)));
  };
}
