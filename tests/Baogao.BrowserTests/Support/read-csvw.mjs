// Reads the tables of a built site by what csv-metadata.json says of them, with another's reader of CSV on the Web; says what is wrong, a line each.
import fs from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import CsvwParser from "rdf-parser-csvw";
import jsonld from "jsonld";
import N3 from "n3";
import { parse } from "csv-parse/sync";

const [site] = process.argv.slice(2);
const CSVW = "http://www.w3.org/ns/csvw#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const BASE = "https://example.org/data/";

// What the context of the standard makes of the words that the descriptions use; it is not at hand.
const context = {
  "@vocab": CSVW, dc: "http://purl.org/dc/terms/", columns: { "@id": `${CSVW}column`, "@container": "@list" }, titles: `${CSVW}title`, url: { "@type": "@id" },
  datatype: { "@id": `${CSVW}datatype`, "@type": "@vocab" }, string: `${XSD}string`, integer: `${XSD}integer`, decimal: `${XSD}decimal`,
};

const folders = fs.readdirSync(path.join(site, "data/reports")).map((id) => path.join(site, "data/reports", id)).concat(path.join(site, "data"));
let cells = 0;
for (const folder of folders) {
  for (const table of JSON.parse(fs.readFileSync(path.join(folder, "csv-metadata.json"), "utf8")).tables) {
    const text = fs.readFileSync(path.join(folder, table.url), "utf8").replace(/^\uFEFF/, "");
    const found = await read(table, text);
    const rows = parse(text, { columns: true, record_delimiter: "\r\n" });
    const name = path.relative(site, path.join(folder, table.url));
    if (rows.length !== found.length) console.log(`${name}: ${rows.length} rows, ${found.length} found`);
    rows.forEach((row, i) => compare(table, row, found[i] ?? {}, `${name} row ${i + 1}`));
  }
}
if (cells < 1000) console.log("almost no cell was read");

/** Of each row {column: {value, datatype}}, in order. */
async function read(table, text) {
  const described = await jsonld.toRDF({ ...table, "@context": context, "@type": "Table" }, { base: BASE, format: "application/n-quads" });
  const parser = new CsvwParser({ metadata: new N3.Store(new N3.Parser({ format: "N-Quads" }).parse(described)), baseIRI: BASE + table.url });
  const rows = new Map();
  for await (const { subject, predicate, object } of parser.import(Readable.from(text))) {
    if (predicate.value === `${CSVW}describes` && !rows.has(object.value)) rows.set(object.value, {});
    const column = predicate.value.startsWith(`${BASE}${table.url}#`) ? decodeURIComponent(predicate.value.split("#")[1]) : "";
    if (column) rows.set(subject.value, { ...rows.get(subject.value), [column]: { value: object.value, datatype: object.datatype.value } });
  }
  return [...rows.values()];
}

function compare(table, row, found, name) {
  for (const { name: column, datatype } of table.tableSchema.columns) {
    cells++;
    const wanted = row[column] === "" ? undefined : { value: row[column], datatype: context[datatype] };
    const same = wanted?.value === found[column]?.value && wanted?.datatype === found[column]?.datatype;
    if (!same) console.log(`${name}, ${column}: ${JSON.stringify(found[column])} is not ${JSON.stringify(wanted)}`);
  }
}
