const family = "Source Sans 3";
const weights = ["400", "600"];

/** Style rules that carry the typeface of the drawings within them; empty when a file is missing. */
export async function embedFonts(styles: Iterable<CSSStyleSheet>): Promise<string> {
  const faces = [...styles]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue("font-family").includes(`${family}"`));
  const wanted = faces.filter(({ style }) =>
    weights.includes(style.getPropertyValue("font-weight")),
  );
  return (await Promise.all(wanted.map(toRule))).join("");
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
    const only = range ? `;unicode-range:${range}` : "";
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
