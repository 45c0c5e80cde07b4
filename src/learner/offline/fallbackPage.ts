/** The page for being offline as an answer at another address: its own links have to hold there. */
export function fallbackPage(
  html: string,
  { home, asked }: { home: string; asked: string },
): string {
  // A base turns links within the page into links away from it: they are given the whole address.
  return html
    .replace("<head>", `<head><base href="${escapeAttribute(home)}">`)
    .replaceAll('href="#', `href="${escapeAttribute(asked)}#`);
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
