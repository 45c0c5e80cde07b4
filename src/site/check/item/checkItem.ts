import type { Item } from "../../../items/kinds.js";
import type { Finding } from "../../../model/finding.js";
import type { Problem } from "../../../model/problem.js";
import { plainText } from "../../markdown/plainText.js";
import { keyLength } from "./keyLength.js";
import { negativeStem } from "./negativeStem.js";
import { findingAt, type PlacedItem } from "./placedItem.js";
import { repeatedOptions } from "./repeatedOptions.js";
import { tellingHints } from "./tellingHints.js";

type ItemCheck = (item: Item, plain: (markdown: string) => string) => Problem[];

const checks: readonly ItemCheck[] = [repeatedOptions, keyLength, negativeStem, tellingHints];

/** Habits that spoil one item, judged by its text as learners read it. */
export function checkItem(placed: PlacedItem): Finding[] {
  return checks.flatMap((check) =>
    check(placed.item, plainText).map(({ path, message, severity }) =>
      findingAt(placed, path, message, severity),
    ),
  );
}
