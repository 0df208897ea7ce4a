// What LibreOffice and csvkit made of a report's tables, against the tables; says what differs, a line each.
// Arguments: the report's folder of data; the folder with book-TABLE.csv (from report.xlsx), TABLE.csv (from TABLE.csv) and TABLE.json (by csvjson).
import fs from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

const [folder, made] = process.argv.slice(2);
const said = [];
const text = (name) => fs.readFileSync(name, "utf8");
const rows = (name) => parse(text(name), { bom: true, columns: true });
const words = (row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v === null ? "" : String(v)]));

for (const table of JSON.parse(text(path.join(folder, "datapackage.json"))).resources.filter((r) => r.type === "table")) {
  const guarded = rows(path.join(folder, table.path));
  const texts = table.schema.fields.filter((f) => f.type === "string").map((f) => f.name);
  const plain = guarded.map((row) => ({ ...row, ...Object.fromEntries(texts.map((name) => [name, row[name].replace(/^'/, "")])) }));
  same(plain, rows(path.join(made, `book-${table.name}.csv`)), `report.xlsx ${table.name} by LibreOffice`);
  same(guarded, rows(path.join(made, `${table.name}.csv`)), `${table.path} by LibreOffice`);
  same(guarded, JSON.parse(text(path.join(made, `${table.name}.json`))).map(words), `${table.path} by csvkit`);
}

function same(expected, found, name) {
  const at = expected.findIndex((row, i) => JSON.stringify(row) !== JSON.stringify(found[i]));
  if (at >= 0 || expected.length !== found.length) said.push(`${name}: ${JSON.stringify(expected[at])} is ${JSON.stringify(found[at])} (${expected.length}, ${found.length})`);
}

for (const line of said.slice(0, 20)) console.log(line);
