/** The fields of our fences whose values a reader does not read as text. */
const bare =
  /^\s*(?:- )?(?:id|kind|objective|misconception|key|tolerance|within|value|unit|applies|graded|revisits|anySign|fact|figure|view|only):/;
const fieldName = /^\s*(?:- )?[A-Za-z]+:/;

/** What is no prose: comments, code, addresses, tags, facts, expressions, entities. */
const notProse = [
  /<!--[\s\S]*?-->/g,
  /<(script|style)\b[\s\S]*?<\/\1>/gi,
  /(`+)[^`][\s\S]*?\1/g,
  /<(?:https?:|mailto:)[^>\s]*>/g,
  /<\/?[A-Za-z][^>]*>/g,
  /\{\{\s*fact:[^}]*\}\}/g,
  /\$\{[^}]*\}/g,
  /\]\([^)\n]*\)/g,
  /^\s*\[[^\]\n]+\]:\s.*$/gm,
  /\bhttps?:\/\/[^\s)"]+/g,
  /&#?\w+;/g,
];

/** A page's text with everything blanked that is no prose; every line stays where it is. */
export function proseOf(content: string): string {
  let open = { marks: "", name: "" };
  const lines = content.split("\n").map((line) => {
    const [, marks = "", name = ""] = /^ {0,3}(`{3,}|~{3,})\s*(.*?)\s*$/.exec(line) ?? [];
    if (open.marks && marks.startsWith(open.marks) && name === "") open = { marks: "", name: "" };
    else if (open.marks) return fencedProse(line, open.name);
    else if (marks) open = { marks, name };
    else return line;
    return blank(line);
  });
  return notProse.reduce((prose, pattern) => prose.replace(pattern, blank), lines.join("\n"));
}

/** Questions and figures hold text for readers; other fences hold code. */
function fencedProse(line: string, name: string): string {
  if ((name !== "quiz" && name !== "chart") || bare.test(line)) return blank(line);
  return line.replace(fieldName, blank);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
