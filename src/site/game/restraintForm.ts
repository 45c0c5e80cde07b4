import { escapeHtml } from "../../model/escapeHtml.js";
import { axes, axisEnd, type CaseName, cases } from "../../model/theory/bargain.js";
import { enPagesRestraint as words } from "../../model/words/en/pagesRestraint.js";
import { enRestraint } from "../../model/words/en/restraint.js";

type SliderName = keyof typeof words.slider;

/** What a reader can set, with the values of a case; each is called an assumption. */
export function renderRestraintForm(name: CaseName): string {
  const { axis, bargain } = cases[name];
  const { gain, dependence, sales, patience, grows } = bargain;
  const values: Readonly<Record<SliderName, number>> = {
    ...{ gain, patience, china: dependence.china, us: dependence.us },
    ...{ salesChina: sales.china, salesUs: sales.us },
  };
  const along = axes.map((one) => [one, enRestraint.axis[one]] as const);
  const kinds = Object.entries(words.kinds);
  const names: readonly SliderName[] = ["china", "us", "salesChina", "salesUs", "gain", "patience"];
  return `<fieldset class="restraint__form needs-js"><legend class="vh">${words.form}</legend>
<div class="restraint__selects">${renderSelect("axis", words.along, along, axis)}
${renderSelect("grows", words.kind, kinds, grows ? "grows" : "fixed")}</div>
<div class="restraint__sliders">${names.map((one) => renderSlider(one, values[one])).join("\n")}</div>
</fieldset>`;
}

function renderSelect(
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
  chosen: string,
): string {
  const options = choices.map(([value, text]) => {
    const selected = value === chosen ? " selected" : "";
    return `<option value="${value}"${selected}>${escapeHtml(text)}</option>`;
  });
  const id = `restraint-${name}`;
  return `<div class="input-field"><label for="${id}">${label}</label><select id="${id}" name="${name}">${options.join("")}</select></div>`;
}

function renderSlider(name: SliderName, value: number): string {
  const most = name === "patience" ? 0.98 : axisEnd[name];
  const step = name === "patience" ? 0.01 : 0.05;
  const id = `restraint-${name}`;
  const text = enRestraint.two(value);
  return `<div class="input-field"><label for="${id}">${escapeHtml(words.slider[name])} <small>(${words.assumption})</small></label><input id="${id}" name="${name}" type="range" min="0" max="${most}" step="${step}" value="${value}" aria-valuetext="${text}"><output aria-hidden="true">${text}</output></div>`;
}
