// Searches an index for each query of standard input, a JSON list, with the page's script. Prints for each the addresses found, how many files were asked for, and in how many rounds: what is asked for at once comes at once.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [assets, folder, options = "{}"] = process.argv.slice(2);
const { open } = await import(pathToFileURL(`${assets}/search-engine.js`));
let asked = 0;
let rounds = 0;
const waiting = [];
const come = () => {
  rounds++;
  for (const { path, take, fail } of waiting.splice(0)) try { take(readFileSync(`${folder}/${path}`)); } catch (error) { fail(error); }
};
const get = (path) => new Promise((take, fail) => {
  asked++;
  if (waiting.push({ path, take, fail }) === 1) setImmediate(come);
});
const engine = await open({ get });
const found = [];
for (const query of JSON.parse(readFileSync(0, "utf8"))) {
  asked = rounds = 0;
  const { hits, count } = await engine.search(query, JSON.parse(options));
  found.push({ found: hits.map((hit) => hit.address), count, asked, rounds });
}
console.log(JSON.stringify(found));
