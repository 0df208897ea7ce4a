// Prints the entries that each query of standard input, a JSON list, finds, with [what is marked] in them, a line an entry.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [assets, folder] = process.argv.slice(2);
const { open } = await import(pathToFileURL(`${assets}/search-engine.js`));
const { spans } = await import(pathToFileURL(`${assets}/search-view.js`));
const engine = await open({ get: async (path) => readFileSync(`${folder}/${path}`) });
const marked = (text, marks) => spans(text, marks).reverse().reduce((t, [start, end]) => `${t.slice(0, start)}[${t.slice(start, end)}]${t.slice(end)}`, text);
const shown = [];
for (const query of JSON.parse(readFileSync(0, "utf8"))) {
  const { hits, marks } = await engine.search(query);
  shown.push(hits.length ? `${marked(hits[0].zh, marks)} | ${marked(hits[0].en, marks)}` : "");
}
console.log(JSON.stringify(shown));
