import { toShortName } from "../../model/citation.js";
import type { Claim } from "../../model/claim/claim.js";
import { claimNumber, type Evidence } from "../../model/claim/claimSpec.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import {
  type MemoPlaceName,
  memoPlaces,
  type Picked,
  pageOfWords,
} from "../../model/judgement/memo.js";
import { longestText } from "../../model/progress/parseProgress.js";
import { enMemo } from "../../model/words/en/memo.js";
import { enPagesJudgement } from "../../model/words/en/pagesJudgement.js";
import { readClaims } from "../claims/readClaims.js";
import { plainText } from "../markdown/plainText.js";
import { readDataFolder } from "../readData.js";

const words = enPagesJudgement.memo;

/** The memo: a form with room for each part, which prints as a page to write on, and the evidence to pick from. */
export function renderMemo(): string {
  const claims = [...readClaims().claims.values()];
  // In a script element only an end tag could do harm.
  const evidence = JSON.stringify(claims.flatMap(pickable)).replaceAll("<", "\\u003c");
  return `<course-memo class="memo" data-remember="memo:">
<div class="memo__part">${renderText("stand", enMemo.parts.stand, words.stand, 4)}</div>
${memoPlaces.map((name) => renderPlace(name, claims)).join("\n")}
<div class="memo__part">${renderText("change", enMemo.parts.change, words.change, 3)}</div>
<p class="memo__count needs-js" role="status">${enMemo.count(0, pageOfWords)}</p>
<p class="acts needs-js"><button type="button" class="act" data-act="take">${enMemo.take}</button> <button type="button" class="act" data-act="print">${enMemo.print}</button> <button type="button" class="act act--grave" data-act="clear">${enMemo.clear}</button></p>
<p class="memo__message needs-js" role="status"></p>
<script type="application/json" data-evidence>${evidence}</script>
</course-memo>`;
}

function pickable({ id, evidence }: Claim): Picked[] {
  return evidence.map((each) => ({
    claim: id,
    side: each.side,
    text: plainText(each.text),
    source: sayFrom(each),
  }));
}

/** Who published it: the sources that the row names, or nothing where its numbers have theirs. */
function sayFrom({ sources }: Evidence): string {
  const known = readDataFolder().sources;
  return sources
    .flatMap((id) => known.get(id) ?? [])
    .map(toShortName)
    .join("; ");
}

function renderPlace(name: MemoPlaceName, claims: readonly Claim[]): string {
  const options = claims.map(
    ({ id, title }) => `<option value="${id}">${claimNumber(id)}. ${escapeHtml(title)}</option>`,
  );
  return `<fieldset class="memo__part memo__place" data-place="${name}">
<legend>${enMemo.parts[name]}</legend>
<blockquote class="memo__picked" hidden></blockquote>
<div class="memo__pick needs-js"><label for="memo-${name}-claim">${enMemo.pick}</label>
<select id="memo-${name}-claim"><option value="">${enMemo.choose}</option>${options.join("")}</select>
<div class="memo__choices"></div></div>
<p class="memo__lines" aria-hidden="true"></p>
${renderText(name, words.shows, words.showsHelp, 2)}
</fieldset>`;
}

function renderText(name: string, label: string, help: string, rows: number): string {
  const id = `memo-${name}`;
  return `<label for="${id}">${label}</label>
<p class="memo__help" id="${id}-help">${help}</p>
<textarea id="${id}" data-part="${name}" rows="${rows}" maxlength="${longestText}" aria-describedby="${id}-help" placeholder=" "></textarea>`;
}
