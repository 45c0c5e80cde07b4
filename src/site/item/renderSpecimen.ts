import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en/pages.js";
import type { Place } from "../place.js";
import type { PageSource } from "../readPage.js";
import { toSpecimenPage } from "./specimenPage.js";

const words = enPages.authors;

/**
 * A `specimen` fence → what an author writes beside what comes of it, live and not remembered: one
 * item in bare YAML, or text and fences as on a page. `render` makes a page's HTML.
 */
export function renderSpecimen(
  text: string,
  place: Place,
  render: (page: PageSource) => string,
): string {
  const name = /^ *id: *(\S+)/m.exec(text)?.[1] ?? String(place.line);
  return `<div class="specimen">
<div class="specimen__written">
<p class="specimen__title">${words.written}</p>
<pre class="specimen__source" tabindex="0" role="region" aria-label="${escapeHtml(words.source(name))}"><code>${renderLines(text.trimEnd())}</code></pre>
</div>
<div class="specimen__live">
<p class="specimen__title">${words.shown}</p>
${render(toSpecimenPage(text, place))}
</div>
</div>`;
}

/** Each line by itself, so that one that wraps goes on where its field's text began. */
function renderLines(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const { length } = /^ *(?:- )?/.exec(line)?.[0] ?? "";
      return `<span class="specimen__line" style="--indent: ${length}ch">${escapeHtml(line)}\n</span>`;
    })
    .join("");
}
