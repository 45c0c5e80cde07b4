import type { Control } from "./control.js";

/** Says why a response cannot be taken, marks where it is wanted, and leads there. */
export function refuse(item: HTMLElement, problem: string, { first, rate }: Control): void {
  const isRating = item.dataset.state === "rating";
  const message = item.querySelector(isRating ? ".item__rate-message" : ".item__message");
  if (message) message.textContent = problem;
  const field = isRating ? rate?.first() : first();
  field?.setAttribute("aria-invalid", "true");
  field?.addEventListener("input", () => field.removeAttribute("aria-invalid"), { once: true });
  field?.focus();
}
