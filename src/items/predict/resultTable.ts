import type { PredictionTask } from "../../model/prediction.js";
import { enPredict } from "../../model/words/en/predict.js";
import { iconSvg } from "../markup/icon.js";
import { sayNumber } from "../numeric/words.js";
import { sayGap } from "./words.js";

/** One row of the table: what was given, whether it is close enough, and how far off it is. */
export interface ResultRow {
  label: string;
  given: number;
  gap: number;
  hit: boolean;
}

/** The table of a prediction; the cells of what it really was are left empty, to be filled. */
export function makeResultTable(
  document: Document,
  rows: readonly ResultRow[],
  { unit }: PredictionTask,
): { table: HTMLTableElement; cells: HTMLElement[] } {
  const table = document.createElement("table");
  table.className = "item__table";
  const { caption, said, was, gap } = enPredict.table;
  table.createCaption().textContent = unit ? `${caption}, ${unit}` : caption;
  const head = table.createTHead().insertRow();
  for (const text of ["", said, was, gap]) head.append(makeHeading("col", text));
  const body = table.createTBody();
  const cells = rows.map((row) => {
    const line = body.insertRow();
    line.dataset.hit = String(row.hit);
    line.append(makeHeading("row", row.label));
    line.insertCell().textContent = sayNumber(row.given);
    const real = line.insertCell();
    fillGap(line.insertCell(), row);
    return real;
  });
  return { table, cells };

  function makeHeading(scope: string, text: string): HTMLElement {
    // An empty heading would be one that says nothing.
    const cell = document.createElement(text ? "th" : "td");
    if (text) cell.setAttribute("scope", scope);
    cell.textContent = text;
    return cell;
  }
}

function fillGap(cell: HTMLElement, { gap, hit }: ResultRow): void {
  const words = sayGap(gap);
  cell.innerHTML = iconSvg(hit ? "right" : "wrong");
  cell.append(hit ? ` ${enPredict.close}${gap === 0 ? "" : `: ${words}`}` : ` ${words}`);
}
