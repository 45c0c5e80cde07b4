import type { Claim } from "../../model/claim/claim.js";
import { claimNumber, verdicts } from "../../model/claim/claimSpec.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en/pages.js";
import { enPagesJudgement } from "../../model/words/en/pagesJudgement.js";
import { readClaims } from "../claims/readClaims.js";

const words = enPagesJudgement.judgement;
const named = enPages.claims.verdicts;

/**
 * Every claim with a choice of verdict, and ours behind it. Without scripts the choice is a list to
 * tick on paper; with them it is remembered, and ours is said when the reader has chosen.
 */
export function renderJudgement(inline: (text: string) => string): string {
  const claims = [...readClaims().claims.values()];
  const ours = Object.fromEntries(claims.map(({ id, verdict }) => [id, verdict]));
  return `<div class="judgement">
<verdict-count class="needs-js" data-remember="progress:" data-ours="${escapeHtml(JSON.stringify(ours))}"><p role="status">${words.none(claims.length)}</p></verdict-count>
<ol class="judgement__list">
${claims.map((claim) => renderClaim(claim, inline)).join("\n")}
</ol>
</div>`;
}

function renderClaim(
  { id, title, claim, verdict, rider, because }: Claim,
  inline: (text: string) => string,
): string {
  const ours = [named[verdict], rider].filter(Boolean).join(", ");
  return `<li class="judged" id="judge-${id}">
<h3 class="judged__title" data-number="${claimNumber(id)}">${escapeHtml(title)}</h3>
<p class="judged__claim">${inline(claim)}</p>
<claim-verdict data-remember="verdict:${id}" data-ours="${verdict}" data-said="${escapeHtml(ours)}">
${renderChoice(id)}
<p class="judged__said needs-js" role="status"></p>
<details class="judged__ours"><summary>${words.ours}<span class="vh">: ${escapeHtml(title)}</span></summary>
<p><strong class="verdict" data-verdict="${verdict}">${escapeHtml(ours)}.</strong> ${inline(because)} <a href="/claims#${id}">${words.evidence(claimNumber(id))}</a></p></details>
</claim-verdict>
</li>`;
}

function renderChoice(id: string): string {
  const options = verdicts.map((each) => `<option value="${each}">${named[each]}</option>`);
  return `<p class="judged__choice"><label for="verdict-${id}">${words.yours}</label>
<select class="needs-js" id="verdict-${id}"><option value="">${words.choose}</option>${options.join("")}</select>
<span class="judged__paper">${verdicts.map((each) => `<span>${named[each]}</span>`).join(" ")}</span></p>`;
}
