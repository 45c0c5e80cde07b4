import type { Item } from "../../../items/kinds.js";
import { noteAt, type Problem } from "../../../model/problem.js";

const questionWord =
  "(?:what|which|who|whose|whom|where|when|why|how|is|are|was|were|do|does|did|can|could|may|might|must|should|would|will|has|have|had|choose|name|say|find|give|put)";
const asksFirst = new RegExp(
  `^\\W*(?:(?:and|but|so|in|by|of|at|on|for|to|from)\\s+)?${questionWord}\\b`,
  "i",
);
const asksLater = new RegExp(`[,;:–—]\\s*(?=(?:and |but |so )?${questionWord}\\b)`, "i");
const emphasis = /(\*\*|__|\*|_)(?=\S).+?(?<=\S)\1|\b(?:NOT|NEVER|EXCEPT|LEAST)\b/g;
const quotation = /“[^”]*”|"[^"]*"|‘[^’]*’/g;
const harmless = /\bat least\b|\bnot only\b|\b(?:or|if|whether) not\b|\bnot (?:yet )?until\b/gi;
const negative = /\b(?:not|never|except|least|cannot)\b|\b\w+n['’]t\b/i;

// Who answers in sentences of their own has time to read, and picks nothing.
const unhurried: ReadonlySet<string> = new Set(["text"]);

/** A word such as "not" in what a stem asks, which a quick reader misses unless it is emphasised. */
export function negativeStem({ stem, kind }: Item): Problem[] {
  if (unhurried.has(kind)) return [];
  const asked = askedPart(stem.replace(quotation, " ").replace(emphasis, " "));
  const [found] = negative.exec(asked.replace(harmless, " ")) ?? [];
  if (!found) return [];
  return [
    noteAt(
      ["stem"],
      `asks with "${found}", which is easily missed; write *${found}*, or ask for what is`,
    ),
  ];
}

/** The part that asks: from the first question on, without the case that it begins with. */
function askedPart(stem: string): string {
  const sentences = stem.match(/[^.?!]+(?:[.?!]+|$)/g) ?? [];
  const first = sentences.findIndex((sentence) => /\?\s*$/.test(sentence));
  const [head = "", ...rest] = sentences.slice(first < 0 ? -1 : first);
  return [withoutCase(head), ...rest].join("");
}

function withoutCase(sentence: string): string {
  if (asksFirst.test(sentence)) return sentence;
  const at = sentence.search(asksLater);
  return at < 0 ? sentence : sentence.slice(at);
}
