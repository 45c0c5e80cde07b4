import { claimNumber } from "../../model/claim/claimSpec.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en/pages.js";
import { listPages } from "../check/listPages.js";
import { readClaims } from "../claims/readClaims.js";
import { findFences } from "../item/findFences.js";

/**
 * The claims that a learner may have judged, as links into the ledger, with the names of all verdicts; and the page on
 * which the memo is written. Scripts find their addresses here.
 */
export function renderJudgedLinks(): string {
  const claims = [...readClaims().claims.values()].map(
    ({ id, title, verdict }) =>
      `<li><a href="/claims#${id}" data-claim="${id}" data-ours="${verdict}">${claimNumber(id)}. ${escapeHtml(title)}</a></li>`,
  );
  const memo = memoPage();
  const link = memo ? `<li><a href="${memo}" data-memo>${enPages.learner.memo}</a></li>` : "";
  const names = escapeHtml(JSON.stringify(enPages.claims.verdicts));
  return `<ul class="judged-links" hidden data-names="${names}">${claims.join("")}${link}</ul>`;
}

/** The address of the step with the memo; empty in a course that has none. */
function memoPage(): string {
  const page = listPages().pages.find(({ content }) => findFences(content, "memo").length > 0);
  return page ? `${page.file.replace(/^docs|\.md$/g, "")}#memo-stand` : "";
}
