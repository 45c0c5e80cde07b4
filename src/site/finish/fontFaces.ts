import { fallbackFaces } from "./fallbackFaces.js";

/** One font file and what it is for. */
export interface FontFile {
  /** Where the page finds the file. */
  href: string;
  family: string;
  weight: number;
  style: "normal" | "italic";
  /** The only characters that it is for; without them, all that no later file is for. */
  only?: string;
}

/** The style rules that make our fonts known, with local stand-ins of the same metrics. */
export function fontFaces(files: readonly FontFile[]): string {
  return fallbackFaces() + files.map(fontFace).join("");
}

function fontFace({ href, family, weight, style, only }: FontFile): string {
  const range = only ? `;unicode-range:${toRange(only)}` : "";
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("${href}")format("woff2")${range}}`;
}

/** Characters as a style rule lists them: neighbours together. */
export function toRange(characters: string): string {
  const codes = [...characters].map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [from: number, to: number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(",");
}
