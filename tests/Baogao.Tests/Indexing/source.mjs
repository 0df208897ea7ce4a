// Searches as the page does, over a host on which the files of the third argument fail: "missing", "cut", "late" (the first try fails), "cut once"
// or, of meta.json, "old" (a kept copy of an index that has changed since) or "unasked" (whether it has changed is not answered).
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [assets, folder, faults, query] = process.argv.slice(2);
const fails = JSON.parse(faults);
const { sourceOf } = await import(pathToFileURL(`${assets}/search-source.js`));
const said = [];
const asked = new Map();
globalThis.setTimeout = (done) => queueMicrotask(done);
globalThis.fetch = async (url, { cache } = {}) => {
  const path = url.split("?")[0];
  asked.set(path, (asked.get(path) ?? 0) + 1);
  const fault = Object.entries(fails).find(([start]) => path.startsWith(start))?.[1];
  if (fault === "missing" || (fault === "late" && asked.get(path) === 1) || !existsSync(`${folder}/${path}`)) return new Response("", { status: 503 });
  const bytes = readFileSync(`${folder}/${path}`);
  if (fault === "unasked" && cache) throw new TypeError("Failed to fetch");
  if (fault === "old" && !cache) return new Response(JSON.stringify({ ...JSON.parse(bytes), version: "before", shards: 1 }));
  return new Response(fault === "cut" || (fault === "cut once" && asked.get(path) === 1) ? bytes.subarray(0, bytes.length / 2) : bytes);
};
const source = sourceOf("", (what) => said.push(what));
const found = await source.search(query, { filter: JSON.parse(process.argv[6] ?? "{}"), limit: 10 }).catch((error) => ({ failed: error.message }));
console.log(found.failed ? "failed" : `${found.slow ? "whole" : "quick"}: ${found.hits.map((h) => h.address).join(" ")}`, [...new Set(said)].join(" "));
