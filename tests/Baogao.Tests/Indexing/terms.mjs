// Prints what the page's script makes of each line of standard input: its terms, and its numbers in figures.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [assets, traditional] = process.argv.slice(2);
const { fold, numberForm, terms } = await import(pathToFileURL(`${assets}/search-text.js`));
const simple = new Map(readFileSync(traditional, "utf8").split("\n").filter((l) => l && l[0] !== "#")
  .flatMap((line) => [...line.slice(0, -2)].map((c) => [c, line.at(-1)])));
for (const line of readFileSync(0, "utf8").split("\n").slice(0, -1)) {
  const folded = fold(line, simple);
  console.log([line, terms(folded).join(" "), numberForm(folded)].join("\t"));
}
