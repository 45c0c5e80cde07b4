import { stringify } from "yaml";
import { escapeHtml } from "../../model/escapeHtml.js";
import type { Place } from "../place.js";
import { renderFigure } from "../renderFigure.js";
import { readStimulus } from "./stimulusSpec.js";

/** A `stimulus` fence → a section that items link to. */
export function renderStimulus(
  yaml: string,
  place: Place,
  inline: (markdown: string) => string,
): string {
  const { id, title, text, figure, view } = readStimulus(yaml, place);
  const body =
    figure === undefined
      ? (text ?? "")
          .split(/\n\s*\n/)
          .map((paragraph) => `<p>${inline(paragraph.trim())}</p>`)
          .join("\n")
      : renderFigure(stringify({ figure, ...(view === undefined ? {} : { view }) }), place);
  return `<section class="stimulus" id="stimulus-${id}" tabindex="-1" aria-labelledby="stimulus-${id}-title">
<p class="stimulus__title" id="stimulus-${id}-title">${escapeHtml(title)}</p>
${body}
</section>`;
}
