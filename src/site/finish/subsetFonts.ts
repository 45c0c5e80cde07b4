import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import subsetFont from "subset-font";
import { type FontCharacters, findCharacters } from "./fontCharacters.js";
import { type FontFile, fontFaces } from "./fontFaces.js";
import { hrefFrom, type Page } from "./page.js";

const fontLinks = 'link[rel="preload"][as="font"][data-family]';
// Kerning, ligatures, composed letters and figures of equal width: all that our style asks for.
const features = ["kern", "liga", "ccmp", "tnum"];

/** What was made of a font file: one with what lessons need, and one with the rest where there is any. */
interface Cut {
  first: string;
  rest: string | undefined;
  characters: FontCharacters;
}

/**
 * Cuts the fonts down to the characters of the site's pages and scripts and writes the font rules into each head.
 * What no lesson shows is in a file of its own, which the browser fetches where it meets such a character.
 * A font stays preloaded only where its link says so with `data-preload`, or no link of the page does.
 */
export async function subsetFonts(
  dist: string,
  pages: readonly Page[],
  scripts: readonly string[],
): Promise<void> {
  const charactersOf = findCharacters(pages, scripts);
  const made = new Map<string, Cut>();
  for (const page of pages) {
    const links = [...page.head.querySelectorAll(fontLinks)];
    for (const style of page.head.querySelectorAll("style[data-fonts]")) style.remove();
    const files: FontFile[] = [];
    const rests: FontFile[] = [];
    for (const link of links) {
      const font = toFontFile(link);
      const source = join(dirname(page.file), font.href);
      const cut = made.get(source) ?? (await toCut(dist, source, charactersOf(font)));
      made.set(source, cut);
      files.push({ ...font, href: hrefFrom(page.file, cut.first) });
      if (!cut.rest) continue;
      rests.push({ ...font, href: hrefFrom(page.file, cut.rest), only: cut.characters.rest });
    }
    if (files.length > 0) linkFonts(page, links, { files, rests });
  }
}

async function toCut(dist: string, source: string, characters: FontCharacters): Promise<Cut> {
  const first = await subset(dist, source, characters.first);
  // A character that the font itself lacks is in neither file.
  const rest = characters.rest ? await subset(dist, source, characters.rest) : undefined;
  return { first, rest, characters };
}

async function subset(dist: string, source: string, text: string): Promise<string> {
  const bytes = await subsetFont(readFileSync(join(dist, source)), text, {
    targetFormat: "woff2",
    keepFeatures: features,
    noHinting: true,
  });
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const target = source.replace(/\.[0-9a-f]{8}\.woff2$/, `.${hash}.woff2`);
  mkdirSync(dirname(join(dist, target)), { recursive: true });
  writeFileSync(join(dist, target), bytes);
  return target;
}

function toFontFile(link: Element): FontFile {
  return {
    href: link.getAttribute("href") ?? "",
    family: link.getAttribute("data-family") ?? "",
    weight: Number(link.getAttribute("data-weight") ?? 400),
    style: link.getAttribute("data-style") === "italic" ? "italic" : "normal",
  };
}

function linkFonts(
  { head }: Page,
  links: Element[],
  { files, rests }: { files: FontFile[]; rests: FontFile[] },
): void {
  const chosen = links.some((link) => link.hasAttribute("data-preload"));
  for (const [i, link] of links.entries()) {
    if (chosen && !link.hasAttribute("data-preload")) link.remove();
    link.setAttribute("href", files[i]?.href ?? "");
    link.setAttribute("crossorigin", "anonymous");
    for (const name of ["family", "weight", "style", "preload"])
      link.removeAttribute(`data-${name}`);
  }
  head.insertAdjacentHTML("beforeend", `<style>${fontFaces([...files, ...rests])}</style>`);
}
