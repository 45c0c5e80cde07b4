import { type Axis, type Bargain, cases, changed, neededBy } from "../../model/theory/bargain.js";
import { enPagesRestraint as words } from "../../model/words/en/pagesRestraint.js";
import { enRestraint } from "../../model/words/en/restraint.js";

interface Row {
  bargain: Bargain;
  axis: Axis;
  values: readonly number[];
}

const rows: Readonly<Record<keyof typeof words.rows, Row>> = {
  fixed: { ...cases.fixed, values: [0.1, 0.3, 0.9] },
  equal: { ...cases.equal, values: [0.1, 0.5, 1] },
  lopsided: { ...cases.lopsided, values: [0.2, 0.5, 1] },
  sales: { bargain: cases.equal.bargain, axis: "salesChina", values: [0, 0.2, 0.5] },
};

/** The three cases with the values that are worked out in our notes on the model, computed anew. */
export function renderCases(): string {
  const { two } = enRestraint;
  const lines = Object.entries(rows).flatMap(([name, { bargain, axis, values }]) =>
    values.map((value, i) => {
      const title = words.rows[name as keyof typeof words.rows];
      const head = i === 0 ? `<th scope="rowgroup" rowspan="${values.length}">${title}</th>` : "";
      const needed = neededBy(changed(bargain, axis, value), "china");
      return `<tr>${head}<td class="number">${two(value)}</td><td class="number">${needed.toFixed(3)}</td></tr>`;
    }),
  );
  const { changed: what, value, needed } = words.columns;
  return `<table><thead><tr><th scope="col">${what}</th><th scope="col" class="number">${value}</th><th scope="col" class="number">${needed}</th></tr></thead>
<tbody>${lines.join("\n")}</tbody></table>`;
}
