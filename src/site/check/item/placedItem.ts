import type { Item } from "../../../items/kinds.js";
import type { FactLookup } from "../../../items/spec/base.js";
import type { Finding } from "../../../model/finding.js";
import { type Path, sayPath } from "../../../model/problem.js";
import { findFences } from "../../item/findFences.js";
import { parseItem } from "../../readItem.js";
import type { PageSource } from "../../readPage.js";

/** An item where its author wrote it. */
export interface PlacedItem {
  item: Item;
  page: PageSource;
  /** The line of the page's content on which its fence begins, from 1. */
  line: number;
  /** The line in the file of a field of the item. */
  lineOf(path: Path): number;
}

/** The sound items in the `quiz` fences of a page, and what is wrong with each of them alone. */
export function placeItems(
  page: PageSource,
  facts: FactLookup,
): { placed: PlacedItem[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const placed = findFences(page.content, "quiz").flatMap(({ text, line }) => {
    const place = { file: page.file, line: line + page.offset };
    const { item, lineOf, findings: found } = parseItem(text, place, { facts });
    findings.push(...found);
    return item ? [{ item, page, line, lineOf }] : [];
  });
  return { placed, findings };
}

/** What is wrong with a field of an item, with its file and line. */
export function findingAt(
  { item, page, lineOf }: PlacedItem,
  path: Path,
  message: string,
  severity: Finding["severity"] = "error",
): Finding {
  const words = [`item ${item.id}`, sayPath(path), message].filter(Boolean).join(": ");
  return { file: page.file, line: lineOf(path), message: words, severity };
}
