import { termsIn } from "../../model/glossary/termUses.js";
import type { PageSource } from "../readPage.js";
import { ownOf } from "./shownOf.js";

/** Where a page links to a term. */
export interface TermUse {
  id: string;
  /** The line of the page's content, from 1. */
  line: number;
}

/** Every use of a term on a page, specimens left out, in the order of the page. */
export function termUses({ content }: Pick<PageSource, "content">): TermUse[] {
  return ownOf(content)
    .split("\n")
    .flatMap((text, index) => termsIn(text).map((id) => ({ id, line: index + 1 })));
}
