/** What Framework tells a page fragment about the page. */
export interface PageInfo {
  title: string | null;
  data: Record<string, unknown>;
  path: string;
}

interface FontFile {
  href: string;
  family: string;
  weight: number;
  style: "normal" | "italic";
}

/** The font files of the course; the italic and the bold serif are fetched only where used. */
export const fontFiles: readonly FontFile[] = [
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
export function pageHead({ data }: PageInfo): string {
  const description = typeof data.description === "string" ? data.description : "";
  return [
    `<script>document.documentElement.classList.replace("no-js", "js") || document.documentElement.classList.add("js")</script>`,
    `<meta name="description" content="${description.replaceAll('"', "&quot;")}">`,
    `<meta name="color-scheme" content="light dark">`,
    `<link rel="icon" href="/favicon.svg" type="image/svg+xml">`,
    ...fontFiles.map(
      ({ href, family, weight, style }) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" data-family="${family}" data-weight="${weight}" data-style="${style}">`,
    ),
    ...scripts.map((src) => `<script type="module" src="${src}"></script>`),
  ].join("\n");
}
