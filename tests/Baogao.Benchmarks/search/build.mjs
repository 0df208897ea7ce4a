// The adapter for a comparison of search engines: builds the index with the program, and takes the page's own script as it stands.
// BAOGAO_ROOT is the checkout; the program must have been built.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = process.env.BAOGAO_ROOT ?? fail("set BAOGAO_ROOT to the checkout of Baogao");
const here = path.dirname(fileURLToPath(import.meta.url));

export async function build({ docsFile, outDir }) {
  execFileSync("dotnet", [program(), "index", "--documents", docsFile, "--out", outDir, "--root", root], { stdio: ["ignore", "ignore", "inherit"] });
  const scripts = path.join(root, "templates", "assets");
  for (const name of readdirSync(scripts).filter((n) => /^search-.*\.js$/.test(n))) cpSync(path.join(scripts, name), path.join(here, "page", name));
  cpSync(path.join(outDir, "meta.json"), path.join(here, "page", "meta.json"));
}

function program() {
  const built = ["Release", "Debug"].map((c) => path.join(root, "src", "Baogao", "bin", c, "net10.0", "baogao.dll")).find(existsSync);
  return built ?? fail("build the program first: dotnet build -c Release src/Baogao");
}

function fail(message) {
  throw new Error(message);
}
