import { dirname, relative } from "node:path/posix";
import { parseHTML } from "linkedom";

/** A page of the built site between reading and writing. */
export interface Page {
  /** The file, relative to the site's folder, with forward slashes. */
  file: string;
  /** The head as a document, to change in place. */
  head: HTMLHeadElement;
  /** The body as text: Framework and our own plugins wrote it, and it stays as it is. */
  body: string;
  /** The page's language, as its `data-lang` says. */
  lang: string;
}

/** Splits a page that Framework wrote. */
export function parsePage(html: string, file: string): Page {
  const [, head = "", body = ""] =
    /<head>([\s\S]*?)<\/head>\s*(<body[\s\S]*<\/body>)/.exec(html) ?? [];
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body></body></html>`);
  const lang = /\bdata-lang="([\w-]+)"/.exec(body)?.[1] ?? "en";
  return { file, head: document.head, body, lang };
}

/** Writes a page; it says `no-js` until its first script says otherwise. */
export function formatPage({ head, body, lang }: Page): string {
  const lines = [...head.children].map(formatElement);
  return `<!DOCTYPE html>
<html lang="${lang}" class="no-js">
<head>
${lines.join("\n")}
</head>
${body}
</html>
`;
}

// linkedom writes a title as it reads to a person, with a bare "<" or "&".
function formatElement(element: Element): string {
  if (element.tagName !== "TITLE") return element.outerHTML.trim();
  const text = (element.textContent ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<title>${text}</title>`;
}

/** The address of a file of the site as seen from a page, so that the site works under any path. */
export function hrefFrom(page: string, file: string): string {
  return relative(dirname(page), file);
}
