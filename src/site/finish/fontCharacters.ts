import type { FontFile } from "./fontFaces.js";
import type { Page } from "./page.js";

// What the interface may say anywhere.
const sure =
  " \u00a0ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?'\"()/%&+-–—‘’“”…×−";
// What the whole site may need, beside what stands in its pages and scripts.
const always = `${sure}#$*<=>@[\\]^_\`{|}~·÷±°²³½€£¥§©‹›«»éèêöüäñ`;

/** The characters of a font: those that lessons need at once, and those that other pages need too. */
export interface FontCharacters {
  first: string;
  rest: string;
}

/** Says for each font which characters lessons show in it; where there is no lesson, all are first. */
export function findCharacters(
  pages: readonly Page[],
  scripts: readonly string[],
): (font: FontFile) => FontCharacters {
  const all = collect(always, [...pages.map(({ body }) => body), ...scripts]);
  const lessons = pages.filter(({ body }) => body.includes("<lesson-steps"));
  if (lessons.length === 0) return () => ({ first: toText(all), rest: "" });
  const bodies = lessons.map(({ body }) => body.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ""));
  return (font) => {
    const first = collect(
      sure,
      bodies.map((body) => toWords(partsFor(font, body))),
    );
    return { first: toText(first), rest: toText([...all].filter((one) => !first.has(one))) };
  };
}

/** Italics and the bold serif stand in few places: what they show elsewhere is among the rest. */
function partsFor({ family, weight, style }: FontFile, body: string): string {
  if (style === "italic") return pick(body, /<(em|i|cite)\b[\s\S]*?<\/\1>/g);
  if (weight === 600 && /serif/i.test(family))
    return pick(body, /<(h\d|strong|b)\b[\s\S]*?<\/\1>/g);
  return body;
}

function pick(body: string, parts: RegExp): string {
  return (body.match(parts) ?? []).join("");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function toWords(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&(\w+);/g, (all, name) => entities[name] ?? all);
}

function collect(start: string, texts: readonly string[]): Set<string> {
  const used = new Set(start);
  for (const text of texts) for (const one of text) if (one >= " ") used.add(one);
  return used;
}

function toText(characters: Iterable<string>): string {
  return [...characters].sort().join("");
}
