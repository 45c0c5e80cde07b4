import { escapeHtml } from "../../model/escapeHtml.js";
import type { Source } from "../../model/source.js";
import { enPages } from "../../model/words/en/pages.js";
import { renderSource } from "../markdown/noteList.js";
import { readDataFolder } from "../readData.js";
import { sourcePath, tablePath } from "../tablePath.js";
import type { Behind } from "./panels.js";
import { toSentence } from "./sentence.js";

const words = enPages.kit;

/** Every source of a figure with edition, grade and terms; and the tables, with vintage and terms. */
export function renderSourcesPanel({ sources, tables }: Behind): string {
  return `<ul class="sources-panel">${sources.map(renderEntry).join("\n")}</ul>
<p class="panel__head">${words.tables}</p>
<ul class="sources-panel">${tables.map(renderTableEntry).join("\n")}</ul>`;
}

function renderEntry(source: Source): string {
  const { id, licence, grade, note, title } = source;
  const read = `${words.grade(grade)} ${enPages.sources.reads[grade]}${note ? ` ${toSentence(note)}` : ""}`;
  const record = `<a href="${sourcePath(id)}">${words.record}<span class="vh">: ${escapeHtml(title)}</span></a>`;
  return `<li><p>${renderSource(source)}.</p><p class="sources-panel__terms">${escapeHtml(read)} ${words.terms} ${escapeHtml(licence)}. ${record}</p></li>`;
}

function renderTableEntry(name: string): string {
  const resource = readDataFolder().tables.get(name)?.resource;
  if (!resource) return "";
  const terms = resource.licenses.map(({ title }) => title).join("; ");
  return `<li><p><a href="${tablePath(name)}">${escapeHtml(resource.title)}</a></p><p class="sources-panel__terms">${escapeHtml(`${words.vintage(resource.vintage)} ${words.terms} ${terms}.`)}</p></li>`;
}
