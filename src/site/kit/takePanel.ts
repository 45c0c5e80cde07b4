import { toCitation } from "../../model/citation.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import { mayPublish } from "../../model/mayPublish.js";
import { enPages } from "../../model/words/en/pages.js";
import type { Shown } from "../figureShown.js";
import { readDataFolder } from "../readData.js";
import { embedPath } from "./embedPath.js";
import type { Behind } from "./panels.js";
import { toSentence, withoutStop } from "./sentence.js";

const words = enPages.kit;

/** The files of the tables, the citation and the figure's own page; scripts add what they can make. */
export function renderTakePanel(shown: Shown, { sources, tables }: Behind): string {
  const files = tables.map(renderFile).filter(Boolean);
  const rests = sources.map((source) => escapeHtml(withoutStop(toCitation(source))));
  return `<div class="take__live needs-js"></div>
<div class="take__addresses needs-js"></div>
<p><a class="take__alone" href="${embedPath(shown.spec.figure)}">${words.alone}</a></p>
<p class="panel__head">${words.cite}</p>
<p class="take__citation">${renderTitles(shown)} ${words.citedSources(rests.length)} ${toSentence(rests.join("; "))}</p>
${files.length > 0 ? `<p class="panel__head">${words.files}</p><ul class="take__tables">${files.join("")}</ul>` : ""}`;
}

/** Each view has a finding of its own, and so is cited under another title. */
function renderTitles({ figure, data, views, locale }: Shown): string {
  const titles = views.map((view, i) => {
    const options = { view: view.id, locale };
    const measure = toSentence(figure.measure(data, options));
    const text = words.citation(figure.finding(data, options), measure);
    return `<span data-index="${i + 1}">${escapeHtml(text)}</span>`;
  });
  return titles.join(" ");
}

/** The file of a table, where its terms allow to hand it on. */
function renderFile(name: string): string {
  const resource = readDataFolder().tables.get(name)?.resource;
  if (!resource || !mayPublish(resource)) return "";
  return `<li><a download="${name}.csv" href="/loaders/tables/${name}.csv">${name}.csv</a> ${escapeHtml(resource.title)}</li>`;
}
