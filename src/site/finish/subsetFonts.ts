import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import subsetFont from "subset-font";
import { type FontFile, fontFaces } from "./fontFaces.js";
import { hrefFrom, type Page } from "./page.js";

const fontLinks = 'link[rel="preload"][as="font"][data-family]';
const always =
  " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00a0·×÷±°²³½€£¥§©–—‘’“”…‹›«»−éèêöüäñ";
// Kerning, ligatures, composed letters and figures of equal width: all that our style asks for.
const features = ["kern", "liga", "ccmp", "tnum"];

/**
 * Cuts the fonts down to the characters of the site's pages and scripts and writes the font rules into each head.
 * A font stays preloaded only where its link says so with `data-preload`, or no link of the page does.
 */
export async function subsetFonts(
  dist: string,
  pages: readonly Page[],
  scripts: readonly string[],
): Promise<void> {
  const text = characters([...pages.map(({ body }) => body), ...scripts]);
  const made = new Map<string, string>();
  for (const page of pages) {
    const links = [...page.head.querySelectorAll(fontLinks)];
    for (const style of page.head.querySelectorAll("style[data-fonts]")) style.remove();
    const files: FontFile[] = [];
    for (const link of links) {
      const source = join(dirname(page.file), link.getAttribute("href") ?? "");
      const target = made.get(source) ?? (await subset(dist, source, text));
      made.set(source, target);
      files.push(toFontFile(link, hrefFrom(page.file, target)));
    }
    if (files.length > 0) linkFonts(page, links, files);
  }
}

function characters(texts: readonly string[]): string {
  const used = new Set(always);
  for (const text of texts) for (const character of text) used.add(character);
  return [...used].sort().join("");
}

async function subset(dist: string, source: string, text: string): Promise<string> {
  const bytes = await subsetFont(readFileSync(join(dist, source)), text, {
    targetFormat: "woff2",
    keepFeatures: features,
  });
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const target = source.replace(/\.[0-9a-f]{8}\.woff2$/, `.${hash}.woff2`);
  mkdirSync(dirname(join(dist, target)), { recursive: true });
  writeFileSync(join(dist, target), bytes);
  return target;
}

function toFontFile(link: Element, href: string): FontFile {
  return {
    href,
    family: link.getAttribute("data-family") ?? "",
    weight: Number(link.getAttribute("data-weight") ?? 400),
    style: link.getAttribute("data-style") === "italic" ? "italic" : "normal",
  };
}

function linkFonts({ head }: Page, links: Element[], files: FontFile[]): void {
  const chosen = links.some((link) => link.hasAttribute("data-preload"));
  for (const [i, link] of links.entries()) {
    if (chosen && !link.hasAttribute("data-preload")) link.remove();
    link.setAttribute("href", files[i]?.href ?? "");
    link.setAttribute("crossorigin", "anonymous");
    for (const name of ["family", "weight", "style", "preload"])
      link.removeAttribute(`data-${name}`);
  }
  head.insertAdjacentHTML("beforeend", `<style>${fontFaces(files)}</style>`);
}
