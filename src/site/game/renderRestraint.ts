import { parseHTML } from "linkedom";
import { narrowWidth, wideWidth } from "../../charts/frame.js";
import { drawRestraint } from "../../charts/restraint/drawRestraint.js";
import { sayRestraint, titleRestraint } from "../../charts/restraint/restraintText.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import { type CaseName, caseNames, cases } from "../../model/theory/bargain.js";
import { enPagesRestraint as words } from "../../model/words/en/pagesRestraint.js";
import { enRestraint } from "../../model/words/en/restraint.js";
import type { Place } from "../place.js";
import { renderRestraintForm } from "./restraintForm.js";
import { readRestraint } from "./restraintSpec.js";
import { renderCases } from "./restraintTable.js";

/** A `restraint` fence → the condition for restraint: drawn, in words, as a table, and over sliders. */
export function renderRestraint(yaml: string, place: Place): string {
  const name = readRestraint(yaml, place);
  const { axis, bargain } = cases[name];
  const draw = (width: number) => drawStatic(name, width);
  return `<section class="restraint" data-restraint aria-labelledby="restraint-title">
<h3 id="restraint-title">${words.heading}</h3>
<p>${words.intro}</p>
<p>${words.parts}</p>
<div class="restraint__cases needs-js" role="group" aria-label="${words.cases}">${caseNames.map((one) => renderButton(one, name)).join("")}</div>
<p class="restraint__moral">${enRestraint.moral[name]}</p>
${renderRestraintForm(name)}
<figure class="figure restraint__figure">
<figcaption class="figure__caption"><p class="figure__finding">${escapeHtml(titleRestraint(bargain, axis))}</p>
<p class="figure__measure">${words.measure}</p></figcaption>
<div class="figure__drawing figure__drawing--narrow">${draw(narrowWidth)}</div>
<div class="figure__drawing figure__drawing--wide">${draw(wideWidth)}</div>
</figure>
<p class="restraint__says" role="status">${escapeHtml(sayRestraint(bargain))}</p>
<details class="restraint__table"><summary>${words.table}</summary>
${renderCases()}</details>
</section>`;
}

function renderButton(one: CaseName, pressed: CaseName): string {
  return `<button type="button" data-case="${one}" aria-pressed="${one === pressed}">${enRestraint.case[one]}</button>`;
}

function drawStatic(name: CaseName, width: number): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return drawRestraint(cases[name], { width, document }).outerHTML;
}
