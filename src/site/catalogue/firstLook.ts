import { extent } from "d3";
import { parseHTML } from "linkedom";
import { drawFirstLook } from "../../charts/firstLook.js";
import { narrowWidth, wideWidth } from "../../charts/frame.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import { type FirstLook, toFirstLook } from "../../model/firstLook.js";
import type { Table } from "../../model/table.js";
import { en } from "../../model/words/en/core.js";
import { enPages } from "../../model/words/en/pages.js";
import { formatCell } from "./formatCell.js";
import { isCode, sayCode } from "./sayCode.js";

const words = enPages.data;
const number = { name: "value", type: "number" } as const;

/** A small drawing of a table's most telling rows, and what it shows in words; empty without one. */
export function renderFirstLook(table: Table): string {
  const look = toFirstLook(table);
  if (!look || look.series.length === 0) return "";
  const shown = inWords(look);
  const says = sayLook(shown);
  return `<div class="first-look">
<p class="figure__measure">${escapeHtml(sayMeasure(shown))}</p>
<div class="figure__drawing figure__drawing--narrow">${draw(shown, narrowWidth, says)}</div>
<div class="figure__drawing figure__drawing--wide">${draw(shown, wideWidth, says)}</div>
<p class="figure__notes">${escapeHtml(says)} ${look.time ? words.lookNote : ""}</p>
</div>`;
}

function inWords(look: FirstLook): FirstLook {
  const say = (text: string) => (isCode(text) ? sayCode(text) : text);
  return {
    ...look,
    where: look.where.map(say),
    series: look.series.map(({ name, points }) => ({
      name: name.split(", ").map(say).join(", "),
      points: points.map((point) => ({ ...point, label: say(point.label) })),
    })),
  };
}

function sayMeasure({ measure, unit, where }: FirstLook): string {
  const what = [/^value$/i.test(measure) ? "" : measure, ...where].filter(Boolean).join(", ");
  const said = what || measure;
  const named = said.charAt(0).toUpperCase() + said.slice(1);
  return [named, unit && sayCode(unit)].filter(Boolean).join(": ");
}

/** How many values, the smallest and the largest with their places. */
export function sayLook({ series }: FirstLook): string {
  const points = series.flatMap(({ name, points: own }) =>
    own.map((point) => ({ ...point, place: [name, point.label].filter(Boolean).join(", ") })),
  );
  const [low, high] = extent(points, ({ value }) => value);
  if (low === undefined || high === undefined) return "";
  const placeOf = (value: number) => points.find((point) => point.value === value)?.place ?? "";
  const range = words.lookRange(
    formatCell(low, number),
    placeOf(low),
    formatCell(high, number),
    placeOf(high),
  );
  return `${words.lookValues(points.length)}, ${range}.`;
}

function draw(look: FirstLook, width: number, says: string): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const label = `${sayMeasure(look)}. ${says}`;
  const [unit = ""] = sayCode(look.unit).split(",");
  const svg = drawFirstLook(look, { document, width, locale: en.locale, label, unit });
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", svg.getAttribute("viewBox")?.split(" ")[3] ?? "");
  return svg.outerHTML;
}
