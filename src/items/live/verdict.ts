import { type Attempt, isSureError } from "../../model/item/attempt.js";
import { en } from "../../model/words/en/core.js";
import { iconSvg } from "../markup/icon.js";
import type { Control } from "./control.js";
import { earlierAnswer, firstOf } from "./earlier.js";

/** How an attempt is judged in one word. */
export type VerdictName = keyof typeof en.item.verdict;

/** Right only when full; from half on partly; a judgement is noted. */
export function verdictOf({ score }: Attempt): VerdictName {
  if (score === null) return "noted";
  if (score === 1) return "right";
  return score >= 0.5 ? "partly" : "wrong";
}

/** Fills the verdict: the word with its sign, what surety teaches, what counted before. */
export function showVerdict(
  item: HTMLElement,
  box: HTMLElement,
  { attempt, control }: { attempt: Attempt | undefined; control: Control },
): void {
  // A review says of earlier attempts nothing: it wants to know what is remembered now.
  const first = "review" in item.dataset ? attempt : firstOf(item);
  box.hidden = !first;
  box.dataset.verdict = attempt ? verdictOf(attempt) : "";
  const detail = attempt ? detailOf(item, attempt, control) : "";
  const extras = [
    attempt?.confidence === "guess" && attempt.score === 1 ? en.item.luckyGuess : "",
    attempt ? earlierAnswer(item) : "",
    first && first !== attempt ? sayFirst(item, first) : "",
  ].filter(Boolean);
  box.replaceChildren(
    ...(attempt ? [verdictLine(box, verdictOf(attempt), detail)] : []),
    ...(attempt && isSureError(attempt) ? [surePanel(item, attempt)] : []),
    ...extras.map((text) => paragraph(box, "item__extra", text)),
  );
}

function detailOf(item: HTMLElement, { response }: Attempt, control: Control): string {
  return item.dataset.guess === undefined ? control.detail(response) : en.item.comesBack;
}

function verdictLine(box: HTMLElement, name: VerdictName, detail: string): HTMLElement {
  const line = paragraph(box, "item__line", detail && ` ${detail}`);
  const word = box.ownerDocument.createElement("strong");
  word.innerHTML = iconSvg(name);
  word.append(en.item.verdict[name]);
  line.prepend(word);
  return line;
}

/** The calm panel for an error that was stated as certain; it names the belief behind it. */
function surePanel(item: HTMLElement, { traps = [] }: Attempt): HTMLElement {
  const panel = item.ownerDocument.createElement("div");
  panel.className = "item__sure-error";
  const holder = item.closest<HTMLElement>("[data-beliefs]");
  const beliefs: Record<string, string> = JSON.parse(holder?.dataset.beliefs ?? "{}");
  const belief = traps.map((id) => beliefs[id]).find(Boolean);
  const heading = paragraph(panel, "item__sure-title", en.item.sureError.title);
  const { text, review } = en.item.sureError;
  // What is not remembered does not come back.
  const comesBack = item.dataset.remember === undefined ? "" : ` ${review}`;
  panel.append(heading, paragraph(panel, "", `${text}${comesBack}`));
  if (belief) panel.append(paragraph(panel, "", en.item.sureError.belief(belief)));
  return panel;
}

/** How the first attempt went, the one that counts; of a judgement its words are worth repeating. */
function sayFirst(item: HTMLElement, first: Attempt): string {
  if (first.score === null) return earlierAnswer(item, item);
  const verdict = en.item.verdict[verdictOf(first)].replace(/\.$/, "").toLowerCase();
  return en.item.first(verdict, en.item.said[first.confidence]);
}

function paragraph({ ownerDocument }: HTMLElement, className: string, text: string): HTMLElement {
  const element = ownerDocument.createElement("p");
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

/** Takes the reader somewhere, once it is painted: moving the focus lays out the whole page. */
export function goTo(element: HTMLElement | null | undefined): void {
  const go = () => {
    element?.focus({ preventScroll: true });
    element?.scrollIntoView?.({ block: "nearest" });
  };
  requestAnimationFrame(() => setTimeout(go));
}
