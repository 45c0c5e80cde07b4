import { parseHTML } from "linkedom";

const kept = new Set(
  "p br ul ol li b i em strong sub sup code div table thead tbody tr th td".split(" "),
);
const dropped = "script, style, svg, button, input, textarea, select, template, .vh";

/** HTML of a page → what stands by itself: text and lists, no links, no classes, no controls. */
export function plainHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const { body } = document;
  for (const element of body.querySelectorAll(dropped)) element.remove();
  for (const mark of body.querySelectorAll(".item__mark")) {
    const bold = document.createElement("b");
    bold.textContent = mark.textContent.trim();
    mark.replaceChildren(bold);
  }
  for (const element of body.querySelectorAll("*")) {
    if (kept.has(element.localName)) removeAttributes(element);
    else element.replaceWith(...element.childNodes);
  }
  return body.innerHTML.replace(/\s+/g, " ").trim();
}

function removeAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
}
