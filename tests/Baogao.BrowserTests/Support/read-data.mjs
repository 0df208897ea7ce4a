// Reads the data of a built site with other people's readers; says what is wrong, a line each.
import fs from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020.js";
import jsonld from "jsonld";
import N3 from "n3";
import YAML from "yaml";
import * as XLSX from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";

const [site, base] = process.argv.slice(2);
const said = [];
const file = (name) => path.join(site, name);
const text = (name) => fs.readFileSync(file(name), "utf8");
const json = (name) => JSON.parse(text(name));
const below = (folder) => fs.readdirSync(file(folder), { recursive: true }).map((f) => path.posix.join(folder, f.split(path.sep).join("/")));
const check = (right, words) => right || said.push(words);

const ajv = new Ajv({ strict: true, allErrors: true });
const schemas = Object.fromEntries(["report", "commitment", "indicator"].map((s) => [s, ajv.compile(json(`data/schemas/${s}.schema.json`))]));
const fits = (schema, data, name) => check(schemas[schema](data), `${name}: ${ajv.errorsText(schemas[schema].errors)}`);

const reports = fs.readdirSync(file("data/reports"));
for (const id of reports) {
  const folder = `data/reports/${id}`;
  fits("report", json(`${folder}/report.json`), `${folder}/report.json`);
  fits("report", YAML.parse(text(`${folder}/report.yaml`)), `${folder}/report.yaml`);
  check(JSON.stringify(YAML.parse(text(`${folder}/report.yaml`))) === JSON.stringify(json(`${folder}/report.json`)), `${folder}: YAML and JSON differ`);
  const book = XLSX.read(fs.readFileSync(file(`${folder}/report.xlsx`)));
  for (const table of json(`${folder}/datapackage.json`).resources.filter((r) => r.type === "table")) {
    const rows = csv(`${folder}/${table.path}`, table);
    check(rows.length > 0, `${folder}/${table.path}: empty`);
    same(rows, XLSX.utils.sheet_to_json(book.Sheets[table.name], { defval: "" }).map(words), `${folder}/report.xlsx ${table.name}`);
    const bytes = fs.readFileSync(file(`${folder}/${table.name}.parquet`));
    const parquet = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) });
    same(rows, parquet.map(words), `${folder}/${table.name}.parquet`);
  }

  const citations = json(`${folder}/citations.json`);
  check(new Set(citations.map((c) => c.id)).size === citations.length, `${folder}/citations.json: an id stands twice`);
  same(citations.map((c) => c.id), (await Cite.async(citations)).data.map((c) => c.id), `${folder}/citations.json`);
  same(citations.map((c) => c.title), (await Cite.async(text(`${folder}/citations.bib`))).data.map((c) => c.title), `${folder}/citations.bib`);
}

same(reports, text("data/reports.jsonl").trim().split("\n").map((line) => JSON.parse(line).id), "data/reports.jsonl");
same(reports, YAML.parseAllDocuments(text("data/reports.yaml")).map((d) => d.get("id")), "data/reports.yaml");
for (const name of below("zh").filter((f) => f.endsWith("/index.json"))) {
  fits(name.includes("/commitments/") ? "commitment" : "indicator", json(name), name);
}

// What JSON-LD and Turtle say is the same graph, and nothing in it is lost when it is read.
const quads = async (store) => new Set((await jsonld.canonize(store, { algorithm: "RDFC-1.0", inputFormat: "application/n-quads", format: "application/n-quads" })).trim().split("\n"));
const catalog = await jsonld.toRDF(json("data/catalog.jsonld"), { base: `${base}data/catalog.jsonld`, format: "application/n-quads", safe: true });
const turtle = new N3.Parser({ baseIRI: `${base}data/catalog.ttl` }).parse(text("data/catalog.ttl"));
const written = await new Promise((done) => { const w = new N3.Writer({ format: "N-Quads" }); w.addQuads(turtle); w.end((_, result) => done(result)); });
same([...(await quads(catalog))].sort(), [...(await quads(written))].sort(), "data/catalog.ttl");
check(turtle.length > 50, "data/catalog.ttl: almost nothing in it");

// schema.org's own context is not at hand: with every name in its vocabulary nothing may be dropped.
const loader = async (url) => ({ document: { "@context": { "@vocab": "https://schema.org/", url: { "@type": "@id" } } }, documentUrl: url });
let blocks = 0;
for (const name of below("zh").filter((f) => f.endsWith("/index.html"))) {
  for (const [, block] of text(name).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
    blocks++;
    await jsonld.expand(JSON.parse(block), { base: base + name, documentLoader: loader, safe: true }).catch((e) => said.push(`${name}: ${e.message} ${JSON.stringify(e.details?.event ?? {})}`));
  }
}
check(blocks > 100, "almost no page has JSON-LD");

function csv(name, table) {
  const texts = new Set(table.schema.fields.filter((f) => f.type === "string").map((f) => f.name));
  return parse(fs.readFileSync(file(name)), { bom: true, columns: true, record_delimiter: "\r\n" })
    .map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, texts.has(k) ? v.replace(/^'/, "") : v])));
}

function words(row) {
  return Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v === null || v === undefined ? "" : String(v)]));
}

function same(expected, found, name) {
  const at = expected.findIndex((e, i) => JSON.stringify(e) !== JSON.stringify(found[i]));
  check(at < 0 && expected.length === found.length, `${name}: ${JSON.stringify(expected[at])} is ${JSON.stringify(found[at])} (${expected.length}, ${found.length})`);
}

for (const line of said.slice(0, 20)) console.log(line);
