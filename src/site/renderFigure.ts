import { parseHTML } from "linkedom";
import type { View } from "../charts/figure.js";
import { narrowWidth, wideWidth } from "../charts/frame.js";
import { escapeHtml } from "../model/escapeHtml.js";
import { en } from "../model/words/en/core.js";
import { enFigure } from "../model/words/en/figure.js";
import { readFigureData, tablesOf } from "./figureData.js";
import { type Shown, titleId, toShown, wordsId } from "./figureShown.js";
import { type FigureSpec, parseFigureSpec } from "./figureSpec.js";
import { renderPanels } from "./kit/panels.js";
import { renderSourceLine } from "./kit/sourceLine.js";
import type { Place } from "./place.js";
import { readSources } from "./readData.js";
import { renderWait } from "./renderWait.js";
import { slimDrawing } from "./slimDrawing.js";

/** A `chart` fence → the whole figure: title, switch, drawings, words, table, sources. */
export function renderFigure(
  yaml: string,
  place: Place,
  { locale = en.locale }: { locale?: string } = {},
): string {
  return renderFigureOf(parseFigureSpec(yaml, place), { locale });
}

/** The whole figure that a spec names. */
export function renderFigureOf(
  spec: FigureSpec,
  { locale = en.locale }: { locale?: string } = {},
): string {
  const text = readFigureData(spec.figure);
  return renderShown(toShown(spec, { data: JSON.parse(text), locale }), text);
}

function renderShown(shown: Shown, text: string): string {
  const { spec, id, views, data } = shown;
  const caption = spec.caption ? `<p class="figure__caption">${escapeHtml(spec.caption)}</p>` : "";
  const ids = (data as { sources?: string[] }).sources ?? [];
  const sources = ids.flatMap((source) => readSources().get(source) ?? []);
  return `<figure class="figure" id="${id}" data-figure="${spec.figure}"${spec.after === undefined ? "" : ` data-after="${spec.after}"`} aria-labelledby="${titleId(shown, views[0])}">
${spec.after === undefined ? "" : renderWait(id, spec.after)}${caption}${views.map((view, i) => renderHead(shown, view, i)).join("\n")}
${views.length > 1 ? renderSwitch(shown) : ""}
${views.map((view, i) => renderBody(shown, view, i)).join("\n")}
<p class="figure__readout needs-js" aria-live="polite">${enFigure.readHint}</p>
${views.map((view, i) => renderFoot(shown, view, i)).join("\n")}
${renderSourceLine(sources, data)}
${renderPanels(shown, { sources, tables: tablesOf(spec.figure) })}
<script type="application/json" class="figure__data">${text.replaceAll("<", "\\u003c")}</script>
</figure>`;
}

function renderHead(shown: Shown, view: View, i: number): string {
  const { figure, data, locale } = shown;
  const options = { view: view.id, locale };
  return `<div class="figure__head" data-view="${view.id}" data-index="${i + 1}">
<p class="figure__finding" id="${titleId(shown, view)}">${escapeHtml(figure.finding(data, options))}</p>
<p class="figure__measure">${escapeHtml(figure.measure(data, options))}</p>
</div>`;
}

function renderSwitch({ id, views, spec }: Shown): string {
  const first = views.some((view) => view.id === spec.view) ? spec.view : views[0]?.id;
  const radios = views.map(({ id: view, label }) => {
    const checked = view === first ? " checked" : "";
    return `<label><input type="radio" name="${id}-view" value="${view}"${checked}><span data-text="${escapeHtml(label)}">${escapeHtml(label)}</span></label>`;
  });
  return `<fieldset class="figure__views"><legend class="vh">${enFigure.views}</legend>${radios.join("")}</fieldset>`;
}

function renderBody(shown: Shown, view: View, i: number): string {
  return `<div class="figure__body" data-view="${view.id}" data-index="${i + 1}">
<div class="figure__drawing figure__drawing--narrow">${drawStatic(shown, view, { width: narrowWidth })}</div>
<div class="figure__drawing figure__drawing--wide">${drawStatic(shown, view, { width: wideWidth })}</div>
</div>`;
}

function renderFoot(shown: Shown, view: View, i: number): string {
  const { figure, data, locale, spec } = shown;
  const options = { view: view.id, locale };
  const notes = [...figure.notes(data, options), ...(spec.note ? [spec.note] : [])];
  if (notes.length === 0) return "";
  const items = notes.map((note) => `<li>${escapeHtml(note)}</li>`);
  return `<ul class="figure__notes" data-view="${view.id}" data-index="${i + 1}">${items.join(" ")}</ul>`;
}

/** One drawing of a view as HTML, described by the figure in words. */
export function drawStatic(
  shown: Shown,
  view: View | undefined,
  { width, describedBy }: { width: number; describedBy?: string },
): string {
  const { figure, data, locale } = shown;
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = figure.draw(data, { view: view?.id, locale, width, document });
  svg.setAttribute("aria-describedby", describedBy ?? wordsId(shown, view));
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", svg.getAttribute("viewBox")?.split(" ")[3] ?? "");
  return slimDrawing(svg);
}
