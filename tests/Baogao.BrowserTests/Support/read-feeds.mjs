// Reads the feeds and the sitemap of a built site with other people's readers; says what is wrong, a line each.
import fs from "node:fs";
import path from "node:path";
import { parseAtomFeed } from "feedsmith";
import { parseSitemap, parseSitemapIndex } from "sitemap";

const [site, base] = process.argv.slice(2);
const check = (right, words) => right || console.log(words);
const ids = new Set();
for (const name of fs.readdirSync(site, { recursive: true }).filter((f) => path.basename(f) === "feed.xml")) {
  const text = fs.readFileSync(path.join(site, name), "utf8");
  const feed = parseAtomFeed(text);
  check(feed.entries.length === text.split("<entry>").length - 1 && feed.entries.length > 0, `${name}: ${feed.entries.length} entries were found`);
  for (const entry of [feed, ...feed.entries]) {
    check(entry.id && entry.title?.value && !Number.isNaN(Date.parse(entry.updated)), `${name}: ${JSON.stringify(entry).slice(0, 200)} lacks an id, a title or a day`);
    check(!ids.has(entry.id), `${name}: ${entry.id} stands twice`);
    ids.add(entry.id);
    check(entry.links.some((l) => l.rel === "alternate" && fs.existsSync(fileOf(new URL(l.href, base + name).href))), `${name}: ${entry.id} leads to no page`);
  }
}
check(ids.size > 2, "there is no feed");

const parts = await parseSitemapIndex(fs.createReadStream(path.join(site, "sitemap.xml")));
check(parts.length > 0, "sitemap.xml names no part");
for (const part of parts) {
  const pages = await parseSitemap(fs.createReadStream(fileOf(part.url)));
  check(pages.length > 10, `${part.url}: ${pages.length} pages`);
  for (const page of pages) {
    check(fs.existsSync(fileOf(page.url)), `${part.url}: ${page.url} is not there`);
    check(page.links.length !== 1 && page.links.every((l) => fs.existsSync(fileOf(l.url))), `${part.url}: ${page.url} in other languages`);
  }
}

function fileOf(url) {
  const below = decodeURIComponent(new URL(url).pathname.slice(new URL(base).pathname.length));
  return path.join(site, below.split("#")[0], below === "" || below.endsWith("/") ? "index.html" : "");
}
