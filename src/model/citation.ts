import type { Source } from "./source.js";

/** The parts of a citation, each empty where nothing was recorded. */
export interface CitationParts {
  /** Publisher and year. */
  publisher: string;
  title: string;
  edition: string;
  /** The place within the publication, as a sentence. */
  locator: string;
}

/** A source → the parts of its citation. */
export function citationParts({ publisher, year, title, edition, locator }: Source): CitationParts {
  return {
    publisher: `${publisher} (${year || "undated"})`,
    title,
    edition,
    locator: toSentence(sayLocator(locator)),
  };
}

/** A source as plain text to cite: publisher (year). Title, edition. Place. Address. */
export function toCitation(source: Source): string {
  const { publisher, title, edition, locator } = citationParts(source);
  const named = [title, edition].filter(Boolean).join(", ");
  return [toSentence(publisher), toSentence(named), locator, source.url].filter(Boolean).join(" ");
}

function toSentence(text: string): string {
  return text.replace(/[^?!.]$/, "$&.");
}

/** A source in a few words, for a link: publisher and year, or its title where nobody is named. */
export function toShortName({ publisher, title, year }: Source): string {
  const name = /not (recorded|identified)/i.test(publisher) ? title : publisher;
  return [name.replace(/ \(.*\)$/, ""), year].filter(Boolean).join(" ");
}

/** A source as one BibTeX entry; its key is the source's id. */
export function toBibtex(source: Source): string {
  const fields: [string, string][] = [
    ["author", `{${escapeTex(source.publisher)}}`],
    ["title", `{${escapeTex(source.title)}}`],
    ["year", escapeTex(source.year)],
    ["edition", escapeTex(source.edition)],
    ["note", escapeTex(sayLocator(source.locator))],
    ["url", source.url.replaceAll("%", "\\%").replaceAll("#", "\\#")],
  ];
  const lines = fields.filter(([, value]) => value !== "" && value !== "{}");
  return `@misc{${source.id},\n${lines.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

function sayLocator(locator: string): string {
  return locator === "not recorded" ? "" : locator;
}

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (char) => special[char] ?? char);
}
