/**
 * Puts new content into an element; what was unfolded stays so, and the focus stays where it was,
 * on what has the same key, address or words.
 */
export function replaceKeeping(element: HTMLElement, nodes: readonly Node[]): void {
  const focused = element.ownerDocument.activeElement;
  const wanted = focused && element.contains(focused) ? nameOf(focused) : undefined;
  const open = new Set(
    [...element.querySelectorAll<HTMLElement>("details[open]")].map(({ dataset }) => dataset.key),
  );
  element.replaceChildren(...nodes);
  for (const details of element.querySelectorAll<HTMLDetailsElement>("details[data-key]")) {
    details.open = open.has(details.dataset.key);
  }
  if (wanted === undefined) return;
  const same = [...element.querySelectorAll<HTMLElement>("a, button, summary")];
  same.find((one) => nameOf(one) === wanted)?.focus({ preventScroll: true });
}

function nameOf(element: Element): string {
  const key = element.closest<HTMLElement>("details[data-key]")?.dataset.key ?? "";
  return [element.localName, key, element.getAttribute("href") ?? element.textContent].join(" ");
}
