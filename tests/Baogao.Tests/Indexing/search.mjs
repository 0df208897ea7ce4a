// Searches an index for each query of standard input, a JSON list, with the page's script. Prints for each the addresses found, and how many files were asked for.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [assets, folder, options = "{}"] = process.argv.slice(2);
const { open } = await import(pathToFileURL(`${assets}/search-engine.js`));
let asked = 0;
const engine = await open({ get: async (path) => (asked++, readFileSync(`${folder}/${path}`)) });
const found = [];
for (const query of JSON.parse(readFileSync(0, "utf8"))) {
  asked = 0;
  const { hits, count } = await engine.search(query, JSON.parse(options));
  found.push({ found: hits.map((hit) => hit.address), count, asked });
}
console.log(JSON.stringify(found));
