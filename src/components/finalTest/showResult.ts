import type { TestEntry } from "../../model/finalTest/pickTest.js";
import { countOutcomes, type TestLine } from "../../model/finalTest/testResult.js";
import { enFinalTest as words } from "../../model/words/en/finalTest.js";
import type { Make } from "../report/make.js";

/** What the test is, before it begins. */
export function sayStart(entries: readonly TestEntry[]): string[] {
  if (entries.length === 0) return [words.none];
  const lessons = new Set(entries.map(({ lesson }) => lesson)).size;
  return [words.intro(entries.length, lessons), words.rules];
}

/** The result in sentences: how many were right, and what being certain was worth. */
export function sayResult(lines: readonly TestLine[]): string[] {
  const { right, partly } = countOutcomes(lines);
  const certain = lines.filter((line) => line.certain);
  const kept = certain.filter(({ outcome }) => outcome === "right").length;
  const said = [words.right(right, lines.length), partly ? words.partly(partly) : ""];
  return [
    said.filter(Boolean).join(" "),
    ...(certain.length ? [words.certain(kept, certain.length)] : []),
  ];
}

/** The result by lesson and objective; what did not go right leads to its question in the lesson. */
export function makeResult(
  make: Make,
  lines: readonly TestLine[],
  linkTo: (line: TestLine) => string,
): HTMLElement {
  const lessons = [...new Set(lines.map(({ entry }) => entry.number))].sort((a, b) => a - b);
  const parts = lessons.map((number) => {
    const own = lines.filter(({ entry }) => entry.number === number);
    const list = own.map((line) => makeLine(make, line, linkTo));
    return make("div", {}, make("h3", {}, words.lesson(number)), make("ul", {}, ...list));
  });
  return make("div", { class: "test-result" }, ...parts);
}

function makeLine(make: Make, line: TestLine, linkTo: (line: TestLine) => string): HTMLElement {
  const { entry, outcome } = line;
  const link = make("a", { href: linkTo(line) }, words.readAgain);
  return make(
    "li",
    { "data-outcome": outcome },
    make("strong", {}, words.outcome[outcome]),
    `: ${entry.objective} `,
    outcome !== "right" && link,
  );
}
