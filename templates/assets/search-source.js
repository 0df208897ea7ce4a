// Where the page searches: the quick index, tried again when it does not load; then the whole one, if that is small enough to be fetched.
import { open } from "./search-engine.js";
import { scanner } from "./search-scan.js";
import { isWhole } from "./search-store.js";

const WAITS = [400, 1500];
const MOST_BYTES = 20_000_000;

/** @param say is told "retrying" when something did not load. */
export function sourceOf(folder, say) {
  let version = "";
  const get = (path) => fetched(folder + path + (version && `?v=${version}`), path === "meta.json", async (answer) => {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (!isWhole(path, bytes)) throw new Error(`${path} was cut off`);
    return bytes;
  });

  async function fetched(url, fresh, read) {
    for (let tried = 0; ; tried++) {
      try {
        const answer = await fetch(url, tried > 0 ? { cache: "reload" } : fresh ? { cache: "no-cache" } : {});
        if (!answer.ok) throw new Error(`${answer.status} ${url}`);
        return await read(answer);
      } catch (error) {
        if (tried === WAITS.length) throw error;
        if (awaited) say("retrying");
        await new Promise((done) => setTimeout(done, WAITS[tried]));
      }
    }
  }

  let quick = null;
  let whole = null;
  let awaited = false;

  function openQuick() {
    quick ??= open({ get }).then((engine) => {
      version = engine.store.meta.version;
      return engine;
    }).catch((error) => { quick = null; throw error; });
    return quick;
  }

  async function openWhole() {
    return fetched(`${folder}search-index.json`, false, async (answer) => {
      if (Number(answer.headers.get("content-length") ?? 0) > MOST_BYTES) throw new Error("the whole index is too large");
      return scanner(await answer.json());
    });
  }

  /** @returns the results, and whether they are the whole index's. Rejects when neither can be read. */
  async function search(query, { filter, ...options }) {
    try {
      awaited = true;
      const engine = await openQuick();
      return { ...await engine.search(query, { ...options, keep: await keeper(engine.store, filter) }), slow: false };
    } catch (error) {
      if (error.name === "AbortError") throw error;
      whole ??= openWhole().catch((failed) => { whole = null; throw failed; });
      const scan = await whole;
      return { ...await scan.search(query, { ...options, keep: sieve(scan, filter) }), slow: true };
    }
  }

  /** What any search needs comes before the first: it need not succeed. */
  const prepare = () => openQuick().catch(() => null);

  async function reports() {
    awaited = true;
    return JSON.parse(new TextDecoder().decode(await get("reports.json")));
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
