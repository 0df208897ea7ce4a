// How long odd queries take, each in a program of its own behind one other search: node odd-queries.mjs SITE/search [RUNS]
// All files are in memory: what is timed is the page's own script, run for the first time.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const QUERIES = {
  "养老床位, 2,500 times": "养老床位".repeat(2500),
  "10,000 letters": "a".repeat(10000),
  "10,000 digits": "9".repeat(10000),
  "yang, 2,000 times": "yang ".repeat(2000),
  punctuation: "，。！？；：".repeat(100),
  emoji: "😀😀👍",
  HTML: "<script>alert(1)</script>",
  "a regular expression": "(.*)+[a-z]\\d{1,}$^|",
  "lone surrogates": "\ud800x\udc00",
  "direction marks": "\u202e养老\u202d",
  "ten syllables": "zhongguoshanghaixuhuiquyanglao",
  "a slip in a long word": "yanglaochuagnwei",
};

const [folder, runs, asked] = process.argv.slice(2);
if (asked) process.stdout.write(String(await timeOf(QUERIES[asked])));
else for (const name of Object.keys(QUERIES)) console.log(`${name.padEnd(24)}${median(name, Number(runs ?? 9)).toFixed(1).padStart(6)} ms`);

function median(name, times) {
  const found = Array.from({ length: times }, () => Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), folder, "1", name])));
  return found.sort((a, b) => a - b)[times >> 1];
}

async function timeOf(query) {
  const { open } = await import("../../../templates/assets/search-engine.js");
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile() && f.name !== "search-index.json").map((f) => path.join(f.parentPath, f.name));
  const files = new Map(names.map((name) => [path.relative(folder, name), readFileSync(name)]));
  const { search } = await open({ get: async (name) => files.get(name) });
  await search("食品安全 500 school");
  const start = performance.now();
  await search(query);
  return performance.now() - start;
}
