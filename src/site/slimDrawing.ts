import { max, rollup } from "d3";

/**
 * A drawing as it stands in a page: without what only scripts read, which draw it anew before they do, and
 * without what goes without saying.
 */
export function slimDrawing(svg: Element): string {
  for (const element of svg.querySelectorAll("*")) {
    for (const name of ["data-key", "data-series"]) element.removeAttribute(name);
    element.classList.remove("mark");
    if (element.getAttribute("class") === "") element.removeAttribute("class");
    for (const name of ["x", "y", "x1", "y1"]) {
      if (element.getAttribute(name) === "0") element.removeAttribute(name);
    }
  }
  shareFontSize(svg);
  return svg.outerHTML.replace(/><\/(?:line|rect|circle|path|polygon|polyline)>| \/>/g, "/>");
}

/** The size of most texts is said once for all. */
function shareFontSize(svg: Element): void {
  const texts = [...svg.querySelectorAll("[font-size]")];
  const counts = rollup(
    texts,
    (list) => list.length,
    (text) => text.getAttribute("font-size") ?? "",
  );
  const most = max(counts.values());
  const size = [...counts].find(([, count]) => count === most)?.[0];
  if (size === undefined) return;
  for (const text of texts) {
    if (text.getAttribute("font-size") === size) text.removeAttribute("font-size");
  }
  svg.setAttribute("font-size", size);
}
