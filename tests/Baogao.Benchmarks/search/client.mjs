// Bundled by the comparison, for the browser and for Node. page/ is the page's own script, put there by build.mjs, and meta.json, which comes with the page as here with the script.
import { open as openSearch } from "./page/search-engine.js";
import meta from "./page/meta.json";

export async function open({ get }) {
  const { search } = await openSearch({ get, meta });
  return { search: async (query, limit) => (await search(query, { limit })).hits.map((hit) => ({ id: hit.address, text: hit.zh || hit.en })) };
}
