import type { Finding } from "../../model/finding.js";
import type { BuiltPage } from "./builtSite.js";
import { pageFinding } from "./pageFinding.js";

/** Our marks within a line, such as `{{fact:id}}`; where one stands within another, neither is read. */
const mark = /\{\{(?:fact|show|term|claim|holds|figure|table):[^}]{0,80}/g;

/** Finds the mistakes of authors that are shown in a page: in the preview they help, no reader should meet one. */
export function checkAuthoring(page: BuiltPage): Finding[] {
  const said = [...page.document.querySelectorAll("[data-authoring-error]")].map((element) =>
    pageFinding(page, element.textContent.trim(), element.outerHTML),
  );
  return [...said, ...unreadMarks(page)];
}

/** Marks that stand in the text as they were written; in code they are meant to. */
function unreadMarks(page: BuiltPage): Finding[] {
  const main = page.document.querySelector("main")?.cloneNode(true) as Element | undefined;
  for (const code of main?.querySelectorAll("pre, code, script, textarea") ?? []) code.remove();
  const marks = (main?.textContent ?? "").match(mark) ?? [];
  return marks.map((text) =>
    pageFinding(page, `"${text}" stands in the text: one mark may not stand within another`, text),
  );
}
