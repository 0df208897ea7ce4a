// The data of a built site against the schemas of the standards, which stand in a folder of their own; says what is wrong, a line each.
import fs from "node:fs";
import path from "node:path";
import Ajv from "ajv";

const [site, schemas] = process.argv.slice(2);
const json = (...parts) => JSON.parse(fs.readFileSync(path.join(...parts), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const said = [];

for (const [schema, name] of [["csl-data.json", "citations.json"], ["datapackage.json", "datapackage.json"]]) {
  const fits = ajv.compile(json(schemas, schema));
  if (fits([{ type: "nonsense" }]) || fits({ resources: [] })) said.push(`${schema}: lets everything in`);
  const files = fs.readdirSync(path.join(site, "data"), { recursive: true }).filter((f) => path.basename(f) === name);
  if (files.length === 0) said.push(`no ${name}`);
  for (const file of files) if (!fits(json(site, "data", file))) said.push(`data/${file}: ${ajv.errorsText(fits.errors)}`);
}

for (const line of said.slice(0, 20)) console.log(line);
