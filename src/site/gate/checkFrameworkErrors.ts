import type { Finding } from "../../model/finding.js";
import type { BuiltPage } from "./builtSite.js";
import { pageFinding } from "./pageFinding.js";

/** Finds the errors that Framework writes into a page instead of failing. */
export function checkFrameworkErrors(page: BuiltPage): Finding[] {
  const shown = [...page.document.querySelectorAll(".observablehq--error")].map((element) =>
    pageFinding(
      page,
      `Framework could not build a part: ${element.textContent}`,
      element.outerHTML,
    ),
  );
  const unresolved = [
    ...page.html.matchAll(/\b(?:import|from)\s*\(?\s*["']((?:npm|jsr|observablehq|node):[^"']+)/g),
  ];
  return [
    ...shown,
    ...unresolved.map(([mark, name]) =>
      pageFinding(page, `imports "${name}", which is not part of the site`, mark),
    ),
  ];
}
