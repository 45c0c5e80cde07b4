import type { Finding } from "./finding.js";

/** A line of a file and what is wrong there. */
export type LineProblem = Required<Pick<Finding, "line" | "message">>;

/** What a spreadsheet program may have done to a file's text: byte-order mark, line ends, encoding. */
export function encodingProblems(text: string): LineProblem[] {
  const lineOf = (index: number) => text.slice(0, index).split("\n").length;
  const marks: [string, string][] = [
    ["\ufeff", "begins with a byte-order mark; save as UTF-8 without it"],
    ["\ufffd", "has a character that is not UTF-8; save as UTF-8"],
    ["\r", "has Windows line ends; save with LF alone"],
  ];
  return marks.flatMap(([mark, message]) => {
    const index = text.indexOf(mark);
    return index < 0 ? [] : [{ line: lineOf(index), message }];
  });
}
