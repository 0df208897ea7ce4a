// Where the page searches: the quick index, tried again when it does not load; then the whole one, if that is small enough to be fetched.
import { open } from "./search-engine.js";
import { scanner } from "./search-scan.js";
import { isWhole } from "./search-store.js";

const WAITS = [400, 1500];
const MOST_BYTES = 20_000_000;

/**
 * @param say is told "retrying" when something did not load.
 * @param renewed is called when the index has changed since the copy of meta.json that came with the page: what was found may be out of date.
 */
export function sourceOf(folder, say, renewed = () => null) {
  const whole = async (path, answer) => {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (!isWhole(path, bytes)) throw new Error(`${path} was cut off`);
    return bytes;
  };
  const metaIn = async (answer) => JSON.parse(new TextDecoder().decode(await whole("meta.json", answer)));
  const get = (path, version) => fetched(`${folder}${path}?v=${version}`, (answer) => whole(path, answer));

  async function fetched(url, read) {
    for (let tried = 0; ; tried++) {
      try {
        const answer = await fetch(url, tried > 0 ? { cache: "reload" } : {});
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
  let slow = null;
  let awaited = false;

  const engineOf = (meta) => open({ get: (path) => get(path, meta.version), meta });

  function openQuick() {
    quick ??= fetched(`${folder}meta.json`, metaIn).then(engineOf).then((engine) => {
      renew(engine.store.meta.version);
      return engine;
    }).catch((error) => { quick = null; throw error; });
    return quick;
  }

  /** The copy that came with the page opens at once; whether it is the newest is asked behind it. */
  async function renew(version) {
    const meta = await fetch(`${folder}meta.json`, { cache: "no-cache", priority: "low" }).then(metaIn).catch(() => null);
    if (!meta?.version || meta.version === version) return;
    quick = engineOf(meta);
    renewed();
  }

  async function openWhole() {
    return fetched(`${folder}search-index.json`, async (answer) => {
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
      slow ??= openWhole().catch((failed) => { slow = null; throw failed; });
      const scan = await slow;
      return { ...await scan.search(query, { ...options, keep: sieve(scan, filter) }), slow: true };
    }
  }

  /** What any search needs comes before the first: it need not succeed. */
  const prepare = () => openQuick().catch(() => null);

  async function reports() {
    awaited = true;
    const engine = await openQuick().catch(() => null);
    return engine ? engine.store.reports() : JSON.parse(new TextDecoder().decode(await get("reports.json", "")));
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
