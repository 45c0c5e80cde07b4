import type { Page } from "./page.js";

/** Puts the head right: charset first, zoom allowed, nothing loaded twice. */
export function finishHead({ head }: Page): void {
  const charset = head.querySelector("meta[charset]");
  if (charset) head.prepend(charset);
  head
    .querySelector('meta[name="viewport"]')
    ?.setAttribute("content", "width=device-width, initial-scale=1");
  for (const element of head.querySelectorAll(
    'meta[name="generator"], link[rel="preload"][as="style"], meta[name="description"][content=""]',
  )) {
    element.remove();
  }
  const order = head.querySelector("script:not([src]):not([type])");
  if (order) charset?.after(order);
}
