import { toHex } from "./toHex.js";

/** Properties that style sheets set on drawings, with what an SVG has without; these are inherited. */
const inherited: Readonly<Record<string, string>> = {
  fill: "#000000",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "paint-order": "normal",
  "font-weight": "400",
  "font-style": "normal",
  "text-anchor": "start",
};
const own: Readonly<Record<string, string>> = { opacity: "1", display: "inline" };

/**
 * Makes a picture stand alone: what the page's style sheets say of it becomes attributes, in the light
 * colours. The picture must be in the page, since only there is its style known.
 */
export function standAlone(svg: SVGSVGElement, styles: Iterable<CSSStyleSheet>): void {
  for (const [name, value] of lightTokens(styles)) svg.style.setProperty(name, value);
  const elements = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  const found = elements.map((element) => [element, attributesOf(element, svg)] as const);
  // Only now, since each attribute would change what is computed for the children.
  for (const [element, attributes] of found) {
    for (const [name, value] of attributes) element.setAttribute(name, value);
    for (const { name } of [...element.attributes]) {
      if (name === "class" || name.startsWith("data-")) element.removeAttribute(name);
    }
  }
  svg.removeAttribute("style");
}

function attributesOf(element: SVGElement, root: SVGSVGElement): [string, string][] {
  const style = getComputedStyle(element);
  const parent = element === root ? undefined : element.parentElement;
  const above = parent ? getComputedStyle(parent) : undefined;
  const isNew = ([name, initial]: [string, string]) => {
    const value = read(style, name);
    return value !== (above ? read(above, name) : initial);
  };
  const differs = ([name, initial]: [string, string]) =>
    element !== root && read(style, name) !== initial && read(style, name) !== "block";
  return [...Object.entries(inherited).filter(isNew), ...Object.entries(own).filter(differs)].map(
    ([name]) => [name, read(style, name)],
  );
}

function read(style: CSSStyleDeclaration, name: string): string {
  return toHex(style.getPropertyValue(name));
}

/** The colours of the course as they are on a light ground, whatever the reader's scheme. */
function lightTokens(styles: Iterable<CSSStyleSheet>): [string, string][] {
  // Those of the dark scheme are inside a condition.
  const rules = [...styles].flatMap(({ cssRules }) => [...cssRules]);
  const roots = rules.filter(
    (rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.selectorText === ":root",
  );
  return roots.flatMap(({ style }) =>
    [...style]
      .filter((name) => name.startsWith("--"))
      .map((name): [string, string] => [name, style.getPropertyValue(name)]),
  );
}
