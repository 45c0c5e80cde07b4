import { en } from "../../model/words/en/core.js";
import type { Control, Refusal } from "./control.js";

/** Says why a response cannot be taken, marks where it is wanted, and leads there. */
export function refuse(
  item: HTMLElement,
  { problem, again }: Refusal,
  { first, rate }: Control,
): void {
  const isRating = item.dataset.state === "rating";
  const message = item.querySelector(isRating ? ".item__rate-message" : ".item__message");
  if (message) message.textContent = problem;
  if (again) return;
  const field = isRating ? rate?.first() : first();
  field?.setAttribute("aria-invalid", "true");
  field?.addEventListener("input", () => field.removeAttribute("aria-invalid"), { once: true });
  field?.focus();
}

/** Says that the code of a rarer kind did not come: the key can still be read, and nothing is lost. */
export function sayNotLoaded(item: HTMLElement): void {
  const message = item.querySelector(".item__message");
  if (message) message.textContent = en.item.notLoaded;
}
