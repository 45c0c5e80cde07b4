import { toShortName } from "../../model/citation.js";
import type { Claim } from "../../model/claim/claim.js";
import { claimNumber, sides, verdicts } from "../../model/claim/claimSpec.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en/pages.js";
import { renderFilter } from "../catalogue/filter.js";
import { readDataFolder } from "../readData.js";
import { sourcePath, tablePath } from "../tablePath.js";
import { drawClaim } from "./drawClaim.js";
import { lessonPages } from "./lessonPages.js";
import { readClaims } from "./readClaims.js";

const words = enPages.claims;
const verdictNames = escapeHtml(JSON.stringify(words.verdicts));

/** The ledger: every claim with its verdict, its evidence and its sources; filtered when scripts run. */
export function renderClaimList(inline: (text: string) => string): string {
  const claims = [...readClaims().claims.values()];
  const used = verdicts.filter((verdict) => claims.some((claim) => claim.verdict === verdict));
  const lessons = [...new Set(claims.flatMap((claim) => claim.lessons))].sort((a, b) => a - b);
  return renderFilter({
    what: words.what,
    label: words.find,
    count: words.count(claims.length),
    none: words.none,
    choices: [
      {
        name: "verdict",
        label: words.verdict,
        options: [["", words.all], ...used.map((each) => [each, words.verdicts[each]] as const)],
      },
      {
        name: "lesson",
        label: words.lesson,
        options: [
          ["", words.all],
          ...lessons.map((n) => [String(n), words.lessonNumber(n)] as const),
        ],
      },
    ],
    entries: `${renderGlance(claims)}
${claims.map((claim) => renderClaim(claim, inline)).join("\n")}`,
  });
}

function renderGlance(claims: readonly Claim[]): string {
  const rows = claims.map(
    ({ id, title, verdict, rider }) =>
      `<tr data-for="${id}"><th scope="row" class="glance__number">${claimNumber(id)}</th><td><a class="glance__title" href="#${id}">${escapeHtml(title)}</a></td><td>${renderVerdict(verdict, rider)}</td></tr>`,
  );
  return `<table class="claim__glance"><caption class="vh">${words.glance}</caption><tbody>${rows.join("\n")}</tbody></table>`;
}

function renderVerdict(verdict: Claim["verdict"], rider = ""): string {
  const said = [words.verdicts[verdict], escapeHtml(rider)].filter(Boolean).join(", ");
  return `<span class="verdict" data-verdict="${verdict}">${said}</span>`;
}

function renderClaim(claim: Claim, inline: (text: string) => string): string {
  const { id, title, verdict, rider, confidence, lessons } = claim;
  return `<article class="claim" id="${id}" aria-labelledby="${id}-title" data-find="${id}" data-verdict="${verdict}" data-lesson="${lessons.join(" ")}">
<p class="claim__id"><a class="claim__link" href="#${id}">${words.claim(claimNumber(id))}<span class="vh">: ${words.permalink}</span></a></p>
<h2 id="${id}-title">${escapeHtml(title)}</h2>
<p class="claim__text">${inline(claim.claim)}</p>
<p class="claim__verdict"><strong>${renderVerdict(verdict, rider)}</strong> <span class="claim__confidence">${sayConfidence(verdict, confidence)}</span> <own-verdict class="needs-js" data-remember="verdict:${id}" data-names="${verdictNames}"></own-verdict></p>
<div class="claim__parts">
<div><p>${inline(claim.because)}</p>
<p><strong>${words.changes}:</strong> ${inline(claim.changes)}</p></div>
<div class="claim__drawing"><p class="figure__measure">${escapeHtml(claim.draw.title)}</p>${drawClaim(claim, readDataFolder().facts)}</div>
<div>${renderEvidence(claim, inline)}
${renderRest(claim)}
<p class="claim__lessons">${words.tested} ${lessons.map(renderLesson).join(", ")}</p></div>
</div>
</article>`;
}

/** How sure one can be of a verdict; of a value judgement nobody can be. */
function sayConfidence(verdict: Claim["verdict"], confidence: Claim["confidence"]): string {
  if (verdict === "judgement") return words.unsettled;
  return `${words.confidence}: ${words.confidences[confidence]}`;
}

/** What speaks for a claim, against it and for a limit to it: counted first, then one by one. */
function renderEvidence(claim: Claim, inline: (text: string) => string): string {
  const { evidence, title } = claim;
  const counts = sides.map((side) => evidence.filter((each) => each.side === side).length);
  const [inFavour = 0, against = 0, limits = 0] = counts;
  return `<details class="claim__evidence"><summary>${words.evidence(inFavour, against, limits)}<span class="vh">: ${escapeHtml(title)}</span></summary>
${sides.map((side) => renderSide(claim, side, inline)).join("")}</details>`;
}

function renderSide(
  { evidence }: Claim,
  side: Claim["evidence"][number]["side"],
  inline: (text: string) => string,
): string {
  const own = evidence.filter((each) => each.side === side);
  if (own.length === 0) return "";
  const items = own.map(({ text, sources }) => `<li>${inline(text)}${renderSources(sources)}</li>`);
  return `<h3>${words.sides[side]}</h3><ul>${items.join("")}</ul>`;
}

function renderSources(ids: readonly string[]): string {
  const links = ids.flatMap((id) => {
    const source = readDataFolder().sources.get(id);
    return source ? [`<a href="${sourcePath(id)}">${escapeHtml(toShortName(source))}</a>`] : [];
  });
  return links.length ? ` (${links.join("; ")})` : "";
}

function renderLesson(lesson: number): string {
  const page = lessonPages().get(lesson);
  if (!page) return words.missing(lesson);
  return `<a href="${page.href}">${words.lessonNumber(lesson)}: ${escapeHtml(page.title)}</a>`;
}

function renderRest({ tables, sources, title }: Claim): string {
  const data = readDataFolder();
  const tableLinks = tables.flatMap((name) => {
    const table = data.tables.get(name);
    return table ? [`<a href="${tablePath(name)}">${escapeHtml(table.resource.title)}</a>`] : [];
  });
  const items = sources.flatMap((id) => {
    const source = data.sources.get(id);
    if (!source) return [];
    const said = [source.publisher, source.title, source.year].filter(Boolean).join(", ");
    return [`<li><a href="${sourcePath(id)}">${escapeHtml(said)}</a></li>`];
  });
  return `<details class="claim__sources"><summary>${words.sources(items.length)}<span class="vh">: ${escapeHtml(title)}</span></summary>
<ul>${items.join("")}</ul>
${tableLinks.length ? `<p>${words.tables} ${tableLinks.join("; ")}</p>` : ""}</details>`;
}
