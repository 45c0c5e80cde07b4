import type { Finding } from "../../model/finding.js";
import type { BuiltPage } from "./builtSite.js";
import { pageFinding } from "./pageFinding.js";

/** Finds the mistakes of authors that are shown in a page: in the preview they help, no reader should meet one. */
export function checkAuthoring(page: BuiltPage): Finding[] {
  return [...page.document.querySelectorAll("[data-authoring-error]")].map((element) =>
    pageFinding(page, element.textContent.trim(), element.outerHTML),
  );
}
