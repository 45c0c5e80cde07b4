const family = "Source Sans 3";
const weights = ["400", "600"];

/** Style rules that carry the typeface of a text within them; empty when a file is missing. */
export async function embedFonts(styles: Iterable<CSSStyleSheet>, text: string): Promise<string> {
  const faces = [...styles]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue("font-family").includes(`${family}"`));
  const wanted = faces.filter(
    ({ style }) =>
      weights.includes(style.getPropertyValue("font-weight")) &&
      isNeeded(style.getPropertyValue("unicode-range"), text),
  );
  return (await Promise.all(wanted.map(toRule))).join("");
}

/** Whether a text has a character of a range such as `U+61-63,U+78`; of no range it has all. */
export function isNeeded(range: string, text: string): boolean {
  const runs = [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from, to]) => [
    Number.parseInt(from ?? "", 16),
    Number.parseInt(to ?? from ?? "", 16),
  ]);
  const codes = [...text].map((one) => one.codePointAt(0) ?? 0);
  const isIn = ([from = 0, to = 0]: number[]) => codes.some((code) => code >= from && code <= to);
  // Every character may be in the first file, which names no range, or names them all.
  return runs.some(isIn) || isWhole(range);
}

function isWhole(range: string): boolean {
  return range === "" || /^U\+0-10FFFF$/i.test(range);
}

async function toRule({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, address] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src")) ?? [];
  if (!address) return "";
  try {
    const base = parentStyleSheet?.href ?? document.baseURI;
    const answer = await fetch(new URL(address, base));
    if (!answer.ok) return "";
    const data = await toDataUrl(await answer.blob());
    const weight = style.getPropertyValue("font-weight");
    const range = style.getPropertyValue("unicode-range");
    const only = isWhole(range) ? "" : `;unicode-range:${range}`;
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url("${data}")format("woff2")${only}}`;
  } catch {
    // Offline the picture falls back to a typeface of the reader's own.
    return "";
  }
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
}
