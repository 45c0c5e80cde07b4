import { blank, blankAll } from "./blank.js";

const ours = [
  ...["quiz", "chart", "stimulus", "guess", "specimen"],
  ...["tables", "table", "sources", "claims", "embed", "gallery", "reading"],
];
const notShown = [/<!--[\s\S]*?-->/g, /<(script|style)\b[\s\S]*?<\/\1>/gi, /(`+)[^`][\s\S]*?\1/g];

/** A page without its code and comments; `fenced` says what stays of a line of our own fences. */
export function shownOf(
  content: string,
  { fenced = (line: string, _name: string) => line } = {},
): string {
  let open = { marks: "", name: "" };
  const lines = content.split("\n").map((line) => {
    const [, marks = "", name = ""] = /^ {0,3}(`{3,}|~{3,})\s*(.*?)\s*$/.exec(line) ?? [];
    if (open.marks && marks.startsWith(open.marks) && name === "") open = { marks: "", name: "" };
    else if (open.marks) return ours.includes(open.name) ? fenced(line, open.name) : blank(line);
    else if (marks) open = { marks, name };
    else return line;
    return blank(line);
  });
  return blankAll(lines.join("\n"), notShown);
}

/** The same without specimens: what they say is made up, and rests on nothing. */
export function ownOf(content: string): string {
  return shownOf(content, { fenced: (line, name) => (name === "specimen" ? blank(line) : line) });
}
