import type { Attempt } from "../../model/item/attempt.js";
import { en } from "../../model/words/en.js";
import { iconSvg } from "../markup/icon.js";

/** How an attempt is judged in one word. */
export type VerdictName = keyof typeof en.item.verdict;

/** Right only when full; from half on partly; a judgement is noted. */
export function verdictOf({ score }: Attempt): VerdictName {
  if (score === null) return "noted";
  if (score === 1) return "right";
  return score >= 0.5 ? "partly" : "wrong";
}

/** What a verdict is made from. */
export interface VerdictParts {
  /** The attempt that is judged; nothing while the learner tries again. */
  attempt: Attempt | undefined;
  /** What is said of the first attempt, when it is another; may be empty. */
  first: string;
  /** What the kind adds, in words; may be empty. */
  detail: string;
  /** What was said to an earlier item, in words; may be empty. */
  earlier: string;
}

/** Fills the verdict: the word with its sign, what surety teaches, what counted before. */
export function fillVerdict(box: HTMLElement, parts: VerdictParts): void {
  const { attempt, first, detail, earlier } = parts;
  const extras = [attempt ? sayConfidence(attempt) : "", earlier, first];
  const lines = extras.filter(Boolean).map((text) => paragraph(box, "item__extra", text));
  box.replaceChildren(...(attempt ? [verdictLine(box, verdictOf(attempt), detail)] : []), ...lines);
  box.dataset.verdict = attempt ? verdictOf(attempt) : "";
}

function verdictLine(box: HTMLElement, name: VerdictName, detail: string): HTMLElement {
  const line = paragraph(box, "item__line", detail && ` ${detail}`);
  const word = box.ownerDocument.createElement("strong");
  word.innerHTML = iconSvg(name);
  word.append(en.item.verdict[name]);
  line.prepend(word);
  return line;
}

/** Says how the first attempt went, the one that counts. */
export function sayFirst(first: Attempt): string {
  const verdict = en.item.verdict[verdictOf(first)].replace(/\.$/, "").toLowerCase();
  return en.item.first(verdict, en.item.said[first.confidence]);
}

function sayConfidence({ score, confidence }: Attempt): string {
  if (score === null) return "";
  if (confidence === "know" && score < 1) return en.item.sureError;
  return confidence === "guess" && score === 1 ? en.item.luckyGuess : "";
}

function paragraph({ ownerDocument }: HTMLElement, className: string, text: string): HTMLElement {
  const element = ownerDocument.createElement("p");
  element.className = className;
  element.textContent = text;
  return element;
}

/** Takes the reader to the verdict, once it is painted: moving the focus lays out the whole page. */
export function goToVerdict(verdict: HTMLElement): void {
  const go = () => {
    verdict.focus({ preventScroll: true });
    verdict.scrollIntoView?.({ block: "nearest" });
  };
  requestAnimationFrame(() => setTimeout(go));
}
