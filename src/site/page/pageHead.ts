import { escapeHtml } from "../../model/escapeHtml.js";
import { type FontFile, fontFaces } from "../finish/fontFaces.js";
import { maybeEmbedded } from "../kit/embedPath.js";
import { readDataFolder } from "../readData.js";
import { maybePage, type PageSource } from "../readPage.js";
import { maybeTableName } from "../tablePath.js";
import { earlyScript } from "./earlyScript.js";
import { pageSheets } from "./pageSheets.js";

/** The font files of the course. */
const fontFiles: readonly FontFile[] = [
  font("serif", "source-serif-4", "Source Serif 4", 400, "normal"),
  font("serif", "source-serif-4", "Source Serif 4", 400, "italic"),
  font("serif", "source-serif-4", "Source Serif 4", 600, "normal"),
  font("sans", "source-sans-3", "Source Sans 3", 400, "normal"),
  font("sans", "source-sans-3", "Source Sans 3", 600, "normal"),
];

function font(
  folder: string,
  file: string,
  family: string,
  weight: number,
  style: FontFile["style"],
): FontFile {
  return { href: `/fonts/${folder}/${file}-latin-${weight}-${style}.woff2`, family, weight, style };
}

const scripts = ["/src/charts/live.js", "/src/components/enhance.js", "/src/learner/remember.js"];

/** The head of each page: marks that scripts run, and names fonts, icon and the three live parts. */
export function pageHead({ path }: { path: string }): string {
  const page = maybePage(path);
  // Framework passes on only the front matter that it knows itself.
  const description = String(page?.data.description ?? describeTable(path));
  return [
    `<script>document.documentElement.classList.replace("no-js", "js") || document.documentElement.classList.add("js")</script>`,
    ...(page && asks(page) ? [`<script>${earlyScript()}</script>`] : []),
    `<meta name="description" content="${escapeHtml(description)}">`,
    ...(maybeEmbedded(path) ? [`<meta name="robots" content="noindex">`] : []),
    `<meta name="color-scheme" content="light dark">`,
    `<link rel="icon" href="/favicon.svg" type="image/svg+xml">`,
    ...pageSheets(path).map((href) => `<link rel="stylesheet" href="${href}">`),
    ...fontFiles.map(renderFont),
    `<style data-fonts>${fontFaces(fontFiles.map(inPreview))}</style>`,
    ...scripts.map((src) => `<script type="module" src="${src}"></script>`),
  ].join("\n");
}

/** Whether a page has questions of its own, or brings some in later. */
function asks({ content }: PageSource): boolean {
  return /^ {0,3}(`{3,}|~{3,})\s*(quiz|guess|specimen|review)\b/m.test(content);
}

function describeTable(path: string): string {
  const name = maybeTableName(path);
  return (name && readDataFolder().tables.get(name)?.resource.description) || "";
}

// What the first screen shows; the italic waits until it is met.
function renderFont({ href, family, weight, style }: FontFile): string {
  const first = style === "normal" ? " data-preload" : "";
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" data-family="${family}" data-weight="${weight}" data-style="${style}"${first}>`;
}

// The preview serves files there; the build puts its own rules in their place.
function inPreview(file: FontFile): FontFile {
  return { ...file, href: `/_file${file.href}` };
}
