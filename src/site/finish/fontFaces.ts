import { fallbackFaces } from "./fallbackFaces.js";

/** One font file and what it is for. */
export interface FontFile {
  /** Where the page finds the file. */
  href: string;
  family: string;
  weight: number;
  style: "normal" | "italic";
}

/** The style rules that make our fonts known, with local stand-ins of the same metrics. */
export function fontFaces(files: readonly FontFile[]): string {
  return fallbackFaces() + files.map(fontFace).join("");
}

function fontFace({ href, family, weight, style }: FontFile): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("${href}")format("woff2")}`;
}
