import { claimNumber } from "../claim/claimSpec.js";
import { enMemo } from "../words/en/memo.js";
import { type Memo, type MemoPlace, memoPlaces } from "./memo.js";

const words = enMemo.file;

/** The memo as Markdown; `day` is when it was taken along. What a learner wrote stays text. */
export function toMarkdown(memo: Memo, { day }: { day: string }): string {
  const parts = [
    `# ${words.title}`,
    `## ${enMemo.parts.stand}`,
    quiet(memo.stand),
    ...memoPlaces.flatMap((name) => [`## ${enMemo.parts[name]}`, ...sayPlace(memo[name])]),
    `## ${enMemo.parts.change}`,
    quiet(memo.change),
    `---`,
    words.from(day),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function sayPlace({ picked, shows }: MemoPlace): string[] {
  if (!picked) return [quiet(shows)];
  const quoted = `> ${marked(picked.text)}`;
  const about = words.evidence(claimNumber(picked.claim), picked.side, marked(picked.source));
  return [quoted, about, ...(shows.trim() ? [marked(shows.trim())] : [])];
}

function quiet(text: string): string {
  return marked(text.trim()) || words.empty;
}

/** Signs that would make something of a text are marked as the signs that they are. */
function marked(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&").replace(/^(\s*\d*)([#+\-.)])(?=\s|$)/gm, "$1\\$2");
}
