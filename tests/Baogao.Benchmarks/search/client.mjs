// Runs in the browser and in Node. page/ is the page's own script, put there by build.mjs.
import { open as openSearch } from "./page/search-engine.js";
import meta from "./page/meta.json";

export async function open({ get }) {
  const { search } = await openSearch({ get, meta });
  return { search: async (query, limit) => (await search(query, { limit })).hits.map((hit) => ({ id: hit.address, text: hit.zh || hit.en })) };
}
